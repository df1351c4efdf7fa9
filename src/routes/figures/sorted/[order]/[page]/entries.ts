import { ORDERS, pageAddress, pageCount } from '../../../pages.ts';

/** Every page of every order but the first of the list itself, which stands at the address of the list. */
export const entries = () =>
	ORDERS.flatMap((order) =>
		Array.from({ length: pageCount() }, (_, index) => ({ order, page: String(index + 1) }))
	).filter(({ order, page }) => pageAddress(order, Number(page)) !== '/figures/');
