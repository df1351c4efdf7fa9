import { error } from '@sveltejs/kit';
import { linkedFilters, listedWith } from '../../../../filtered-pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every page of every filter that is offered without a script. */
export const entries: EntryGenerator = () =>
	linkedFilters().flatMap(({ key, options }) =>
		options.flatMap(({ id, pages }) =>
			Array.from({ length: pages }, (_, index) => ({ key, value: id, page: String(index + 1) }))
		)
	);

/** The figures that a filter leaves, newest first, a page of them. */
export const load: PageServerLoad = ({ params: { key, value, page } }) =>
	listedWith(key, value, Number(page)) ?? error(404);
