import { linkedFilters } from '../../../../filtered-pages.ts';

/** Every page of every filter that is offered without a script. */
export const entries = () =>
	linkedFilters().flatMap(({ key, options }) =>
		options.flatMap(({ id, pages }) =>
			Array.from({ length: pages }, (_, index) => ({ key, value: id, page: String(index + 1) }))
		)
	);
