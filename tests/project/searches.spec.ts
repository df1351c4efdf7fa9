/** Queries as readers type them, held against the record of this repository: what must stand first is in `searches.csv`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { findInGroups, foundBy } from '#lib/domain/search/find-in-groups.ts';
import { readQuery } from '#lib/domain/search/query.ts';
import { m } from '#lib/paraglide/messages.js';
import { figureEntries } from '#lib/site/figures/figure-entries.ts';
import { loadModel } from '#lib/site/record.ts';
import { rememberByLocale } from '#lib/site/remember-by-locale.ts';
import { speakIn } from '#lib/site/speak-in.ts';
import { everything } from '../../src/routes/search/everything.ts';

const searches = csvParse(readFileSync(join(import.meta.dirname, 'searches.csv'), 'utf8'));
const inLanguage = rememberByLocale(() => ({
	figures: figureEntries(),
	groups: everything(loadModel()).map(({ id, entries }) => ({
		id,
		entries: entries.map((entry) => ({ ...foundBy(entry), path: entry.path }))
	}))
}));
const record = {};

function firstFound(query: string): string | undefined {
	const { figures, groups } = inLanguage(record);
	const found = findInGroups(query, m.search_small_words(), figures, groups);
	const ordered = found.order.flatMap((id) =>
		id === 'figures'
			? found.figures.map((figure) => `figures/${figure.id}/`)
			: (found.groups.find((group) => group.id === id)?.entries ?? []).map(({ path }) => path)
	);
	return ordered[0];
}

test.each(searches)('“$query” finds $first first', ({ query = '', first }) => {
	expect(firstFound(query)).toBe(first);
});

test('a number finds the same figure in another language, however it is typed', () => {
	const numbers = searches.filter(({ query = '' }) => {
		const terms = readQuery(query);
		return terms.length === 1 && terms[0]?.number != null;
	});
	expect(numbers.length).toBeGreaterThan(5);
	const found = speakIn('zh-Hans', () => numbers.map(({ query = '' }) => [query, firstFound(query)]));
	expect(found).toEqual(numbers.map(({ query, first }) => [query, first]));
});
