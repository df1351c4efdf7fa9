import { error } from '@sveltejs/kit';
import { listPage, ORDERS, orderWords, pageAddress, pageCount, pagerOf } from '../../../pages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every page of every order but the first of the list itself, which stands at the address of the list. */
export const entries: EntryGenerator = () =>
	ORDERS.flatMap((order) =>
		Array.from({ length: pageCount() }, (_, index) => ({ order, page: String(index + 1) }))
	).filter(({ order, page }) => pageAddress(order, Number(page)) !== '/figures/');

/** One page of the list in an order. */
export const load: PageServerLoad = ({ params }) => {
	const order = ORDERS.find((one) => one === params.order);
	const page = Number(params.page);
	if (order === undefined || !Number.isInteger(page) || page < 1 || page > pageCount()) error(404);
	const list = listPage(order, page);
	return { ...list, words: orderWords(order), pager: pagerOf(list) };
};
