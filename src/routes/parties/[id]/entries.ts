import { loadModel } from '#lib/site/record.ts';

/** One page a party. */
export function entries() {
	return loadModel().parties.map(({ id }) => ({ id }));
}
