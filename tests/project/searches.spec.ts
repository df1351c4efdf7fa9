/** Queries as readers type them, held against the record of this repository: what must stand first is in `searches.csv`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { findInGroups, foundBy } from '#lib/domain/search/find-in-groups.ts';
import { m } from '#lib/paraglide/messages.js';
import { figureEntries } from '#lib/site/figures/figure-entries.ts';
import { loadModel } from '#lib/site/record.ts';
import { everything } from '../../src/routes/search/everything.ts';

const searches = csvParse(readFileSync(join(import.meta.dirname, 'searches.csv'), 'utf8'));
const figures = figureEntries();
const groups = everything(loadModel()).map(({ id, entries }) => ({
	id,
	entries: entries.map((entry) => ({ ...foundBy(entry), path: entry.path }))
}));

test.each(searches)('“$query” finds $first first', ({ query = '', first }) => {
	const found = findInGroups(query, m.search_small_words(), figures, groups);
	const ordered = found.order.flatMap((id) =>
		id === 'figures'
			? found.figures.map((figure) => `figures/${figure.id}/`)
			: (found.groups.find((group) => group.id === id)?.entries ?? []).map(({ path }) => path)
	);
	expect(ordered[0]).toBe(first);
});
