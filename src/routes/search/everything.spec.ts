import { expect, test } from 'vitest';
import { findEntries } from '#lib/domain/search/find-entries.ts';
import { foundBy } from '#lib/domain/search/find-in-groups.ts';
import { readQuery } from '#lib/domain/search/query.ts';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { readRecord } from '#lib/server/record.ts';
import { everything } from './everything.ts';

const { model } = makePublication(readRecord('tests/records/good'), proseWords, { origin: null });
const pages = (everything(model).find(({ id }) => id === 'pages')?.entries ?? []).map((entry) => ({
	...foundBy(entry),
	path: entry.path
}));

test.each([
	['corrections', 'data/changes/'],
	['who funds this', 'about/#funding'],
	['How do I contact them?', 'about/#contact'],
	['licence', 'data/'],
	['corrections', 'method/#corrections'],
	['report an error', 'method/#corrections'],
	['codebook', 'data/#codebook'],
	['data dictionary', 'data/#codebook'],
	['columns', 'data/#codebook'],
	['variables', 'data/#codebook'],
	['trust', 'method/'],
	['contradictions', 'checks/']
])('“%s” leads to %s, though the page has another name', (asked, path) => {
	const { entries } = findEntries(pages, readQuery(asked, m.search_small_words()));
	expect(entries.map((page) => page.path)).toContain(path);
});

test.each(['bias', 'leaning', 'selection', 'slant'])(
	'“%s” leads to where the selection may lean',
	(asked) => {
		const about = { ...model.package.about, leanings: 'Most of what was read is in one language.' };
		const found = (said: typeof model) =>
			findEntries(
				(everything(said).find(({ id }) => id === 'pages')?.entries ?? []).map((one) => ({
					...foundBy(one),
					path: one.path
				})),
				readQuery(asked, m.search_small_words())
			).entries.map(({ path }) => path);
		expect(found({ ...model, package: { ...model.package, about } })).toContain('about/#leanings');
		expect(found(model)).not.toContain('about/#leanings');
	}
);
