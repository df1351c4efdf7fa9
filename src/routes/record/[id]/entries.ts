import { loadModel } from '#lib/site/record.ts';

/** One page a series. */
export function entries() {
	return loadModel().series.map(({ id }) => ({ id }));
}
