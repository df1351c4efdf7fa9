/** The filters of the list that need no script: a few of them, each choice with pages of its own. */
import { pageOf, PAGE_SIZE, type PageAddress } from './pages.ts';
import { isChosen } from '#lib/domain/search/selection.ts';
import { filters } from './choices.ts';
import { figureEntries } from '#lib/site/figures/figure-entries.ts';

/** The filters that have pages: those with few choices, since each choice is a page and more. */
const LINKED = ['topic', 'origin', 'rank', 'rests'] as const;

/** One choice of a filter, with where its figures begin. */
export interface LinkedOption {
	readonly id: string;
	readonly words: string;
	readonly count: number;
	readonly pages: number;
	readonly address: PageAddress;
}

/** The filters that have pages of their own, each with its choices. */
export function linkedFilters(): { key: (typeof LINKED)[number]; label: string; options: LinkedOption[] }[] {
	const all = filters().filters;
	return LINKED.flatMap((key) => {
		const filter = all.find((one) => one.key === key);
		if (!filter) return [];
		const options = filter.groups
			.flatMap((group) => group.options)
			.map(({ id, words, count }) => ({
				id,
				words,
				count,
				pages: Math.ceil(count / PAGE_SIZE),
				address: addressOf(key, id, 1)
			}));
		return [{ key, label: filter.label, options }];
	});
}

/** A page of the figures that a choice leaves; `null` where there is no such choice or page. */
export function listedWith(key: string, value: string, page: number) {
	const filter = linkedFilters().find((one) => one.key === key);
	const option = filter?.options.find(({ id }) => id === value);
	if (!filter || !option || !Number.isInteger(page) || page < 1 || page > option.pages) return null;
	return {
		...pageOf(
			figureEntries().filter(({ choices }) => isChosen(value, choices[filter.key])),
			'latest',
			page
		),
		filter: filter.label,
		words: option.words,
		pages: Array.from({ length: option.pages }, (_, index) => ({
			number: index + 1,
			address: addressOf(filter.key, value, index + 1)
		}))
	};
}

function addressOf(key: string, value: string, page: number): PageAddress {
	return `/figures/only/${key}/${value}/${String(page)}/`;
}
