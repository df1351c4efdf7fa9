import { error } from '@sveltejs/kit';
import { scriptSafeJson } from '#lib/publish/descriptions/linked-data.ts';
import { loadModel } from '#lib/site/record.ts';
import { whatIfPage } from './what-if-page.ts';
import type { PageServerLoadEvent } from './$types';

/** A claim, the inputs that a reader may move, and the formula that joins them. */
export function load({ params }: PageServerLoadEvent) {
	const model = loadModel();
	const whatIf = model.whatIfs.find(({ id }) => id === params.id);
	if (!whatIf) error(404, params.id);
	const { movable, ...page } = whatIfPage(model, whatIf);
	return { ...page, movable: scriptSafeJson(movable) };
}
