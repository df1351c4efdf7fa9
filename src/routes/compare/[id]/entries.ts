import { loadModel } from '#lib/site/record.ts';

/** One page a comparison of the record. */
export function entries() {
	return loadModel().comparisons.map(({ id }) => ({ id }));
}
