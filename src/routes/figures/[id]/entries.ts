import { standTogether } from '#lib/domain/reader/figure-place.ts';
import { loadModel } from '#lib/site/record.ts';

/** One page a figure, where it has one of its own. */
export function entries() {
	const { figures } = loadModel();
	return standTogether(figures.length) ? [] : figures.map(({ id }) => ({ id }));
}
