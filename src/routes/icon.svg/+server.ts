import { loadModel } from '#lib/site/record.ts';
import { bytesResponse } from '#lib/site/publication.ts';
import icon from './icon.svg?raw';

export const prerender = true;

/** The picture that stands for the site: that of the record, else a filled and a hollow dot. */
export function GET() {
	const text = loadModel().package.face.icon ?? icon;
	return bytesResponse(new TextEncoder().encode(text), 'image/svg+xml');
}
