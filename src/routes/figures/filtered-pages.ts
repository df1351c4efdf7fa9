/** The filters of the list that need no script: a few of them, each choice with pages of its own. */
import type { Model } from '#lib/domain/record/model.ts';
import { isChosen, type FigureEntry } from '#lib/domain/search/selection.ts';
import { loadModel } from '#lib/site/record.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { linkedPages, pageOf, PAGE_SIZE, type PageAddress } from './pages.ts';
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

/** A filter that has pages of its own, with its choices. */
export interface LinkedFilter {
	readonly key: (typeof LINKED)[number];
	readonly label: string;
	readonly options: readonly LinkedOption[];
}

/** Every such filter. */
export function linkedFilters(): readonly LinkedFilter[] {
	return linkedOf(loadModel());
}

const linkedOf = rememberByLocale((model: Model): LinkedFilter[] => {
	const all = filters(model).filters;
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
});

/** A page of the figures that a choice leaves; `null` where there is no such choice or page. */
export function listedWith(key: string, value: string, page: number) {
	const filter = linkedFilters().find((one) => one.key === key);
	const option = filter?.options.find(({ id }) => id === value);
	if (!filter || !option || !Number.isInteger(page) || page < 1 || page > option.pages) return null;
	return {
		...pageOf(leftBy(figureEntries())(filter.key, value), 'latest', page),
		filter: filter.label,
		words: option.words,
		pages: linkedPages(page, option.pages).map((number) => ({
			number,
			address: addressOf(filter.key, value, number)
		}))
	};
}

/** What each choice leaves, found once for all of its pages. */
const leftBy = rememberByLocale((entries: readonly FigureEntry[]) => {
	const left = new Map<string, readonly FigureEntry[]>();
	return (key: LinkedFilter['key'], value: string) => {
		const name = `${key}=${value}`;
		const found = left.get(name) ?? entries.filter(({ choices }) => isChosen(value, choices[key]));
		left.set(name, found);
		return found;
	};
});

function addressOf(key: string, value: string, page: number): PageAddress {
	return `/figures/only/${key}/${value}/${String(page)}/`;
}
