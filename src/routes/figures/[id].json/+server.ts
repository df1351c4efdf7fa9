import { standTogether } from '#lib/domain/reader/figure-place.ts';
import { loadModel } from '#lib/site/record.ts';
import { pathInLanguage } from '#lib/components/reader/links.ts';
import { publishedResponse } from '#lib/site/publication.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One file a figure, where it has a page of its own. */
export function entries() {
	const { figures } = loadModel();
	return standTogether(figures.length) ? [] : figures.map(({ id }) => ({ id }));
}

export function GET({ params }: RequestEvent) {
	return publishedResponse(pathInLanguage(`/figures/${params.id}.json`).slice(1));
}
