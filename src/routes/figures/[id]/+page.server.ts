import { error } from '@sveltejs/kit';
import { loadModel } from '#lib/server/record.ts';
import { figurePage } from './figure-page.ts';

export const csr = false;

/** One page a figure. */
export function entries() {
	return loadModel().figures.map(({ id }) => ({ id }));
}

/** Everything the record holds of one figure, in words. */
export function load({ params }) {
	const model = loadModel();
	const figure = model.figuresById.get(params.id);
	if (!figure) error(404, params.id);
	return figurePage(model, figure);
}
