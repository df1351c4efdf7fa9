/** The colours that stand for origins, by day and by night; a record may have others (`site.colours`), which the build puts here. */
import type { FaceColour, FaceOrigin } from '../record/face.ts';

export const ORIGIN_COLOURS: Readonly<Record<FaceOrigin, FaceColour>> = {
	official: { light: '#1f5a94', dark: '#7fb2e5' },
	'official-as-cited': { light: '#0f6c80', dark: '#6fc3d6' },
	relayed: { light: '#ad4a06', dark: '#f0a162' },
	independent: { light: '#1f7355', dark: '#6cc9a4' },
	derived: { light: '#655a86', dark: '#b9aee0' }
};
