import { loadModel } from '#lib/site/record.ts';

/** One page per what-if. */
export function entries() {
	return loadModel().whatIfs.map(({ id }) => ({ id }));
}
