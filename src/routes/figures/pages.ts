/** The list of figures as pages: how many stand on one, in which orders, and at which address each has its place. */
import { inOrder, type FigureEntry, type Sort } from '#lib/domain/search/selection.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { m } from '#lib/paraglide/messages.js';
import { figureEntries } from '#lib/site/figures/figure-entries.ts';
import { loadModel } from '#lib/site/record.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';

/** How many figures stand on a page. */
export const PAGE_SIZE = 40;
/** As many pages are all linked from each of them. */
const MOST_LINKED = 20;
/** How far from a page those are that it links to, of more. */
const STEPS = [0, 1, 2, 3, 10, 30, 100, 300, 1000];
/** The orders that have pages of their own, the first at the address of the list. */
export const ORDERS = [
	'latest',
	'earliest',
	'highest',
	'lowest',
	'weakest',
	'label'
] as const satisfies readonly Sort[];
export type Order = (typeof ORDERS)[number];
/** A page of the list, from the root of the site. */
export type PageAddress =
	| '/figures/'
	| `/figures/sorted/${Order}/${string}/`
	| `/figures/only/${string}/${string}/${string}/`
	| `/figures/at/${string}/`;

/** The way from page to page of the list. */
export interface PagerLinks {
	readonly order: Order;
	readonly page: number;
	readonly pages: readonly { readonly number: number; readonly address: PageAddress }[];
	readonly orders: readonly {
		readonly order: Order;
		readonly words: string;
		readonly address: PageAddress;
	}[];
}

/** An order in words. */
export function orderWords(order: Sort): string {
	return {
		match: m.explorer_sort_match,
		latest: m.explorer_sort_latest,
		earliest: m.explorer_sort_earliest,
		highest: m.explorer_sort_highest,
		lowest: m.explorer_sort_lowest,
		weakest: m.explorer_sort_weakest,
		label: m.explorer_sort_label
	}[order]();
}

/** How many pages the list has. */
export function pageCount(): number {
	return Math.max(1, Math.ceil(figureEntries().length / PAGE_SIZE));
}

/** The address of a page from the root of the site; pages count from 1. */
export function pageAddress(order: Order, page: number): PageAddress {
	return order === ORDERS[0] && page === 1 ? '/figures/' : `/figures/sorted/${order}/${String(page)}/`;
}

/**
 * Of so many pages those that one of them links to, itself among them: all where they are few; else the first, the last, the
 * next ones, and some further away, so that any is reached in few steps.
 */
export function linkedPages(page: number, pages: number): number[] {
	const all = Array.from({ length: pages }, (_, index) => index + 1);
	if (pages <= MOST_LINKED) return all;
	return all.filter((one) => one === 1 || one === pages || STEPS.includes(Math.abs(one - page)));
}

/** What leads from a page of the list to all others of its order, and to the first page of each order. */
export function pagerOf({ order, page, pages }: { order: Order; page: number; pages: number }): PagerLinks {
	return {
		order,
		page,
		pages: linkedPages(page, pages).map((number) => ({ number, address: pageAddress(order, number) })),
		orders: ORDERS.map((one) => ({ order: one, words: orderWords(one), address: pageAddress(one, 1) }))
	};
}

const inOrders = rememberByLocale(
	(entries: readonly FigureEntry[]): Readonly<Record<Order, readonly FigureEntry[]>> => {
		const ordered = (order: Order) => inOrder(entries, order);
		return {
			latest: ordered('latest'),
			earliest: ordered('earliest'),
			highest: ordered('highest'),
			lowest: ordered('lowest'),
			weakest: ordered('weakest'),
			label: ordered('label')
		};
	}
);

/** What a page of the list shows. */
export function listPage(order: Order, page: number) {
	return { order, pages: pageCount(), ...pageOf(inOrders(figureEntries())[order], order, page) };
}

/** A page of figures that stand in an order, with which of them it shows in words; pages count from 1. */
export function pageOf(entries: readonly FigureEntry[], order: Order, page: number) {
	const { figuresById } = loadModel();
	const before = (page - 1) * PAGE_SIZE;
	const shown = entries.slice(before, before + PAGE_SIZE);
	return {
		page,
		count: entries.length,
		shown: m.explorer_page_of({
			first: String(before + 1),
			last: String(before + shown.length),
			count: String(entries.length),
			order: orderWords(order)
		}),
		figures: shown.flatMap(({ id }) => {
			const figure = figuresById.get(id);
			return figure ? [{ ...presentFigure(figure), caveat: null }] : [];
		})
	};
}
