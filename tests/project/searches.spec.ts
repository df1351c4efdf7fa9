/** Queries as readers type them, held against the record in `data`: what must stand first is in `searches/`, a file for each record that has one; `language` is that of the page, where it is not that of the record. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { findInGroups, foundBy } from '#lib/domain/search/find-in-groups.ts';
import { readQuery } from '#lib/domain/search/query.ts';
import { m } from '#lib/paraglide/messages.js';
import { figureEntries } from '#lib/site/figures/figure-entries.ts';
import { loadModel } from '#lib/site/record.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { baseLocale, locales } from '#lib/paraglide/runtime.js';
import { speakIn } from '#lib/site/speak-in.ts';
import { everything } from '../../src/routes/search/everything.ts';

const model = loadModel();
const typed = join(import.meta.dirname, 'searches', `${model.package.name}.csv`);
const searches = existsSync(typed) ? csvParse(readFileSync(typed, 'utf8')) : [];
const inLanguage = rememberByLocale(() => ({
	figures: figureEntries(),
	groups: everything(loadModel()).map(({ id, entries }) => ({
		id,
		entries: entries.map((entry) => ({ ...foundBy(entry), path: entry.path }))
	}))
}));
const record = {};

/** The paths of all that is found, what comes first before the rest. */
function pathsFound(query: string): string[] {
	const { figures, groups } = inLanguage(record);
	const words = {
		small: m.search_small_words(),
		difference: m.search_words_difference(),
		joining: m.search_words_joining(),
		knownAs: loadModel().package.knownAs
	};
	const found = findInGroups(query, words, figures, groups);
	return found.order.flatMap((id) =>
		id === 'figures'
			? found.figures.map((figure) => `figures/${figure.id}/`)
			: (found.groups.find((group) => group.id === id)?.entries ?? []).map(({ path }) => path)
	);
}

test.each(searches)('“$query” finds $first first $language', ({ query = '', first, language }) => {
	expect(speakIn(locales.find((one) => one === language) ?? baseLocale, () => pathsFound(query)[0])).toBe(
		first
	);
});

test('the words of its label find a figure', () => {
	const missed = model.figures
		.slice(0, 40)
		.filter(({ id, label }) => !pathsFound(label).includes(`figures/${id}/`))
		.map(({ label }) => label);
	expect(missed).toEqual([]);
});

test('a number finds the same figure in another language, however it is typed', () => {
	const numbers = searches.filter(({ query = '' }) => {
		const terms = readQuery(query);
		return terms.length === 1 && terms[0]?.number != null;
	});
	expect(numbers.length > 5).toBe(searches.length > 0);
	const found = speakIn('zh-Hans', () => numbers.map(({ query = '' }) => [query, pathsFound(query)[0]]));
	expect(found).toEqual(numbers.map(({ query, first }) => [query, first]));
});
