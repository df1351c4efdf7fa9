import { publishedFiles, publishedResponse } from '#lib/site/publication.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

const FOLDER = 'data/';

/** Every file of the folder of downloads. */
export function entries() {
	return [...publishedFiles().keys()]
		.filter((path) => path.startsWith(FOLDER))
		.map((path) => ({ file: path.slice(FOLDER.length) }));
}

export function GET({ params }: RequestEvent) {
	return publishedResponse(FOLDER + params.file);
}
