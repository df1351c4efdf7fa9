/** The figures of a large record on pages of many: what each says of a figure, at the place that its address names. */
import { groupOf, standTogether } from '#lib/domain/reader/figure-place.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import type { Figure, Model } from '#lib/domain/record/model.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { presentSource } from '#lib/format/provenance/source-words.ts';
import { loadModel } from '#lib/site/record.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { linkedPages } from './pages.ts';

/** The figures of each page by its number, by their ids; none where figures have pages of their own. */
export function groups(): ReadonlyMap<number, readonly Figure[]> {
	return groupsOf(loadModel());
}

const groupsOf = rememberByLocale(({ figures }: Model): ReadonlyMap<number, readonly Figure[]> => {
	if (!standTogether(figures.length)) return new Map();
	const found = grouped(figures, ({ id }) => String(groupOf(id, figures.length)));
	const numbered = [...found].map(([group, shown]) => [Number(group), shown] as const);
	return new Map(numbered.toSorted(([one], [other]) => one - other));
});

/** What such a page shows; `null` where there is none of that number. */
export function groupPage(group: number) {
	const all = groups();
	const figures = all.get(group);
	if (!figures) return null;
	const numbers = [...all.keys()];
	const page = numbers.indexOf(group) + 1;
	return {
		page,
		pages: linkedPages(page, numbers.length).map((place) => ({
			number: place,
			address: `/figures/at/${String(numbers[place - 1] ?? group)}/` as const
		})),
		figures: figures
			.toSorted((one, other) => (one.id < other.id ? -1 : 1))
			.map((figure) => ({
				...presentFigure(figure),
				citations: figure.citations.map(({ source }) => presentSource(source))
			}))
	};
}
