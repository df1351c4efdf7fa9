import { loadModel } from '#lib/site/record.ts';

/** One page a figure. */
export function entries() {
	return loadModel().figures.map(({ id }) => ({ id }));
}
