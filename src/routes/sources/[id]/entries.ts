import { loadModel } from '#lib/site/record.ts';

/** One page a document. */
export function entries() {
	return loadModel().sources.map(({ id }) => ({ id }));
}
