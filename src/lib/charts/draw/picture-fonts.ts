/** The fonts of a picture of its own: it has no page around it that would name them. */
import { hanScript, strayCharacters, type HanScript } from '#lib/domain/text/han-script.ts';
import type { Typeface } from './mark-plugin.ts';

const LATIN: Typeface = {
	sans: "system-ui,-apple-system,'Segoe UI','Noto Sans','Liberation Sans'",
	serif: "ui-serif,Charter,Georgia,'Noto Serif','Liberation Serif'"
};
const HAN: Readonly<Record<HanScript, Typeface>> = {
	Hans: { sans: "'PingFang SC','Noto Sans CJK SC'", serif: "'Songti SC','Noto Serif CJK SC'" },
	Hant: {
		sans: "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC'",
		serif: "'Songti TC','Noto Serif CJK TC'"
	}
};

/**
 * The way in which the Han characters of a picture are written: as its language says, else as its words show; `null` where
 * neither does. What is not translated yet stands in another language between words of the interface.
 */
export function scriptOfPicture(lang: string, words: string): HanScript | null {
	const own = hanScript(lang);
	if (own !== null) return own;
	if (strayCharacters(words, 'Hant').length > 0) return 'Hans';
	return strayCharacters(words, 'Hans').length > 0 ? 'Hant' : null;
}

/** The families by preference, as a style sheet names them. */
export function pictureFonts(script: HanScript | null): Typeface {
	const han = HAN[script ?? 'Hans'];
	return {
		sans: `${LATIN.sans},${han.sans},sans-serif`,
		serif: `${LATIN.serif},${han.serif},serif`
	};
}
