/** What a reader may do where no figure is left: leave out one of the things that were chosen, or search for another word. */
import { nearestQuery } from '#lib/domain/search/spelling.ts';
import { termsFor } from '#lib/domain/search/han-words.ts';
import { selectFigures, type FigureEntry, type Selection } from '#lib/domain/search/selection.ts';
import { inQuotes } from '#lib/format/languages/in-quotes.ts';
import { m } from '#lib/paraglide/messages.js';
import { activeFilters } from './filter-form.ts';

/** A selection that leaves figures, in words. */
export interface WayOut {
	readonly words: string;
	readonly selection: Selection;
}

/** The ways that lead to figures, each with how many. */
export function waysOut(
	form: HTMLFormElement,
	figures: readonly FigureEntry[],
	selection: Selection
): WayOut[] {
	const terms = termsFor(selection.search, m.search_small_words(), figures);
	const nearest = terms.length === 0 ? null : nearestQuery(terms, figures);
	const asked = selection.search.trim();
	const ways: WayOut[] = [
		...(nearest === null
			? []
			: [
					{
						words: m.explorer_search_instead({ query: nearest }),
						selection: { ...selection, search: nearest }
					}
				]),
		...(asked === ''
			? []
			: [
					{
						words: m.explorer_leave_out({ words: inQuotes(asked) }),
						selection: { ...selection, search: '' }
					}
				]),
		...activeFilters(form, selection).map(({ filter, words, without }) => ({
			words: m.explorer_leave_out({ words: m.explorer_active_filter({ filter, words }) }),
			selection: without
		}))
	];
	return ways.flatMap(({ words, selection: next }) => {
		const count = selectFigures(figures, next, m.search_small_words()).entries.length;
		return count === 0
			? []
			: [{ words: m.explorer_option_count({ words, count: String(count) }), selection: next }];
	});
}
