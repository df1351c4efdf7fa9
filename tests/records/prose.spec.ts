/**
 * Sentences with placeholders, from the record to every file: what an editor writes between braces is filled in everywhere,
 * and a bulletin more changes each sentence that counts, adds up or dates the bulletins.
 */
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import type { Publication } from '#lib/publish/published-file.ts';
import { checkRecord } from '#lib/reading/check-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { checkedRecord } from '#lib/reading/checked-record.ts';
import { releaseProblems } from '#lib/reading/rules/sentences/check-prose.ts';
import { brokenFiles, type BrokenCase } from './read-case.ts';

type Patch = Omit<BrokenCase, 'base' | 'expected'>;

function publication(patch: Patch): Publication {
	const files = brokenFiles({ base: 'good', expected: [], ...patch });
	const { record, problems } = checkRecord(files);
	if (!record) throw new Error(problems.map(problemLine).join('\n'));
	return makePublication(checkedRecord(record, files), proseWords, { origin: null });
}

/** Sentences that say numbers, in as many tables; what each says of two bulletins, and of three. */
const SENTENCES = [
	[
		'panels.csv:2:subtitle',
		'Passengers, {period:carried-yearly}',
		'Passengers, 2021 to 2022',
		'Passengers, 2021 to 2023'
	],
	[
		'panels.csv:3:finding',
		'{count:carried-yearly|One bulletin|# bulletins}.',
		'Two bulletins.',
		'Three bulletins.'
	],
	['panels.csv:3:caveat', 'None after {to:carried-yearly}.', 'None after 2022.', 'None after 2023.'],
	[
		'limits.csv:2:limit',
		'Together {sum:carried-yearly}.',
		/^Together (?:about )?80,150\.$/,
		/^Together (?:about )?121,200\.$/
	],
	['comparisons.csv:2:reading', 'The union: {carried-union}.', /^The union: .*100,000\.$/, null],
	// The hedge comes with the number; one that was typed before it is said once.
	['panels.csv:2:finding', 'On deck about {deck-union}.', 'On deck about 60,000.', 'On deck about 60,000.'],
	[
		'sections.csv:2:standfirst',
		'{years:carried-yearly}: {deck-union}.',
		'2021 to 2022: about 60,000.',
		'2021 to 2023: about 60,000.'
	],
	[
		'gradings.csv:2:reason',
		'One of {count:figures origin=official unit_id=persons}.',
		'One of two.',
		'One of three.'
	],
	[
		'evidence.csv:2:note',
		'Read in {title:bulletin-2022}, above {number:carried-union}.',
		'Read in Bulletin for 2022, above 100,000.',
		null
	],
	[
		'figures.csv:4:caveat',
		'See {{braces}} and {text:60}; to {to:this}.',
		'See {braces} and 60; to 2022.',
		null
	],
	[
		'derived.csv:2:formula_in_words',
		'all {count:carried-yearly} bulletins',
		'all two bulletins',
		'all three bulletins'
	],
	[
		'checks.csv:3:note',
		'The total, {carried-all}, {compare:carried-all carried-counted|is below|lies within|is above} the count.',
		/^The total, (?:about )?80,150, lies within the count\.$/,
		/^The total, (?:about )?121,200, is above the count\.$/
	],
	[
		'series.csv:2:caveat',
		'More than {number:deck-union} since {passes:carried-yearly deck-union}.',
		'More than 60,000 since 2022.',
		null
	]
] as const;
/** The whole series added up, however many bulletins there are. */
const GROWING = {
	like: 'derived.csv:2',
	cells: {
		id: 'carried-all',
		label: 'Passengers carried, {period:this}',
		formula: 'sum(carried-yearly)',
		period_start: '',
		period_end: ''
	}
};
const templates: Patch = {
	add: [GROWING],
	set: SENTENCES.map(([place, template]) => `${place}=${template}`),
	describe: { 'site.scope': 'The island line, {from:carried-yearly} to {to:carried-yearly}' }
};
const BULLETIN: NonNullable<Patch['add']> = [
	{
		like: 'figures.csv:3',
		cells: {
			id: 'carried-2023',
			significant_digits: '5',
			as_stated: '41,050',
			value: '41050',
			period_start: '2023',
			period_end: '2023'
		}
	},
	{ like: 'figure_sources.csv:3', cells: { figure_id: 'carried-2023' } },
	{ like: 'evidence.csv:3', cells: { claim_id: 'carried-2023' } },
	{ like: 'series_figures.csv:3', cells: { position: '3', figure_id: 'carried-2023' } }
];

/** The cell that a published table has in a place of the record. */
function cellIn({ tables }: Publication, place: string): string | undefined {
	const [file = '', row = '', column = ''] = place.split(':');
	return csvParse(tables.get(file.replace('.csv', '')) ?? '')[Number(row) - 2]?.[column];
}

function expectWords(cell: string | undefined, words: string | RegExp): void {
	if (typeof words === 'string') expect(cell).toBe(words);
	else expect(cell).toMatch(words);
}

describe('a sentence is published with what the record says', () => {
	const published = publication(templates);

	test.each(SENTENCES)('%s: %s', (place, _, words) => {
		expectWords(cellIn(published, place), words);
	});

	test('in the model that pages are made from', () => {
		const [total, yearly] = published.model.sections[0]?.panels ?? [];
		expect(total?.subtitle).toBe('Passengers, 2021 to 2022');
		expect(yearly?.finding).toBe('Two bulletins.');
		expect(published.model.package.scope).toBe('The island line, 2021 to 2022');
		expect(published.model.figuresById.get('carried-sum')?.asStated).toBe('all two bulletins');
	});

	test('in every file, none of which has a template', { timeout: 60_000 }, () => {
		const written = SENTENCES.map(([, template]) => template).flatMap(
			(text) => text.match(/(?<!\{)\{[a-z][^{}]*\}/g) ?? []
		);
		expect(written.length).toBeGreaterThan(SENTENCES.length);
		const texts = fileCatalogue(published).flatMap(({ path, text }) =>
			text === null ? [] : [{ path, text: text() }]
		);
		for (const { path, text } of texts)
			for (const template of written) expect(text.includes(template), `${template} in ${path}`).toBe(false);
		expect(texts.find(({ path }) => path === 'datapackage.json')?.text).toContain(
			'The island line, 2021 to 2022'
		);
	});
});

test('what a record says of itself is filled in, and what it does not give stays not given', () => {
	const { descriptor, model } = publication({
		describe: { 'site.made': 'From {count:carried-yearly} bulletins.', 'site.publisher': 'Friends of {it}' }
	});
	const said = { made: 'From two bulletins.', not_read: null, publisher: 'Friends of {it}' };
	expect(model.package.about).toMatchObject(said);
	expect(descriptor['site']).toMatchObject(said);
});

test('a table without a placeholder is published sign for sign as it is, and of others every other cell', () => {
	const files = brokenFiles({ base: 'good', expected: [] });
	for (const [name, text] of publication({}).tables) {
		const bytes = files.get(`${name}.csv`);
		if (!bytes)
			expect(text, `${name}, which the record does not need, is its header`).toMatch(/^[a-z_,]+\n$/);
		if (!bytes) continue;
		const own = new TextDecoder().decode(bytes);
		if (!own.includes('{')) expect(text, name).toBe(own);
		const plain = (table: string) =>
			csvParseRows(table)
				.flat()
				.filter((_, index) => !cells[index]?.includes('{'));
		const cells = csvParseRows(own).flat();
		expect(plain(text), name).toEqual(plain(own));
	}
});

test('a bulletin more changes every sentence that counts, adds up or dates the bulletins, and no other', () => {
	const published = publication({ ...templates, add: [GROWING, ...BULLETIN] });
	for (const [place, , before, after] of SENTENCES) expectWords(cellIn(published, place), after ?? before);
	expect(published.model.package.scope).toBe('The island line, 2021 to 2023');
});

test('a sum over a series takes in a bulletin more, and is published with its figures and its period written out', () => {
	const sumIn = ({ tables, model }: Publication) => {
		const row = csvParse(tables.get('derived') ?? '').find(({ id }) => id === 'carried-all');
		return {
			cells: [row?.['formula'], row?.['label'], row?.['period_start'], row?.['period_end']],
			value: model.figuresById.get('carried-all')?.quantity.value
		};
	};
	expect(sumIn(publication(templates))).toEqual({
		cells: ['carried-2021 + carried-2022', 'Passengers carried, 2021 to 2022', '2021', '2022-12-31'],
		value: 80_150
	});
	expect(sumIn(publication({ ...templates, add: [GROWING, ...BULLETIN] }))).toEqual({
		cells: ['carried-2021 + carried-2022 + carried-2023', 'Passengers carried, 2021 to 2023', '2021', '2023'],
		value: 121_200
	});
});

describe('a number that an editor types beside a new bulletin', () => {
	const typed = { add: BULLETIN, set: ['panels.csv:3:finding=The third of 3 bulletins, 2021 to 2023.'] };
	const check = (describe: NonNullable<Patch['describe']>) =>
		checkRecord(brokenFiles({ base: 'good', expected: [], ...typed, describe }));

	test('is reported with what to write in its place, and the record can be built', () => {
		const { record, problems } = check({});
		expect(record).not.toBeNull();
		expect(problems.filter(({ rule }) => rule === 'number-typed-in-prose').map(problemLine)).toEqual([
			expect.stringMatching(/^panels\.csv:3:finding: a number typed in a sentence: "3"; .*\{count:SERIES\}/),
			expect.stringMatching(/^panels\.csv:3:finding: dates typed in a sentence: "2021 to 2023"; \{from:ID\}/)
		]);
	});

	test('keeps the record from being released where it asks for that, and only there', () => {
		const { record, problems } = check({ 'site.lang': 'en' });
		expect(releaseProblems(record?.descriptor ?? {}, problems)).toEqual([]);
		const strict = { site: { typed_numbers: 'error' } };
		expect(releaseProblems(strict, problems).map(({ column }) => column)).toEqual(['finding', 'finding']);
	});
});
