import { error } from '@sveltejs/kit';
import { listPage, ORDERS, orderWords, pageCount, pagerOf } from '../../../pages.ts';
import type { PageServerLoad } from './$types';

/** One page of the list in an order. */
export const load: PageServerLoad = ({ params }) => {
	const order = ORDERS.find((one) => one === params.order);
	const page = Number(params.page);
	if (order === undefined || !Number.isInteger(page) || page < 1 || page > pageCount()) error(404);
	const list = listPage(order, page);
	return { ...list, words: orderWords(order), pager: pagerOf(list) };
};
