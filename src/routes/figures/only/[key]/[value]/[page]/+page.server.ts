import { error } from '@sveltejs/kit';
import { listedWith } from '../../../../filtered-pages.ts';
import type { PageServerLoad } from './$types';

/** The figures that a filter leaves, newest first, a page of them. */
export const load: PageServerLoad = ({ params: { key, value, page } }) =>
	listedWith(key, value, Number(page)) ?? error(404);
