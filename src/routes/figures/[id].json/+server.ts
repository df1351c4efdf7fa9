import { loadModel } from '#lib/site/record.ts';
import { publishedResponse } from '#lib/site/publication.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One file a figure. */
export function entries() {
	return loadModel().figures.map(({ id }) => ({ id }));
}

export function GET({ params }: RequestEvent) {
	return publishedResponse(`figures/${params.id}.json`);
}
