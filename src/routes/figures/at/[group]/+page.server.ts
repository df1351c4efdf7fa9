import { error } from '@sveltejs/kit';
import { groupPage } from '../../figure-groups.ts';
import type { PageServerLoad } from './$types';

/** Figures that stand together, each at a place of its own. */
export const load: PageServerLoad = ({ params }) => groupPage(Number(params.group)) ?? error(404);
