/** The work of an editor on a sound record: a bulletin, a correction, the end of a silence, a source and a claim. */
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { checkRecord, type RecordFiles } from '#lib/reading/check-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { baseFiles, brokenFiles } from '../../../tests/records/read-case.ts';
import { askRequest } from './asking/ask-request.ts';
import { editRecord } from './edit-record.ts';
import { readOptions, requestOfFlags } from './edit-request.ts';
import { DOCUMENT, NUMBER } from '../../../tests/records/example-bulletin.ts';
import { RecordEdit } from './record-edit.ts';

const good = baseFiles('good');
const TODAY = '2024-06-01';

function edited(flags: readonly string[], files: RecordFiles = good) {
	const why = flags.includes('--correct') && !flags.includes('--why') ? ['--why', 'It was read again.'] : [];
	const { changed, ...rest } = editRecord(
		files,
		requestOfFlags(readOptions([...flags, ...why]).cells),
		TODAY
	);
	const after = new Map([...files, ...changed]);
	const rows = (name: string) => csvParse(new TextDecoder().decode(after.get(`${name}.csv`)));
	const rowOf = (name: string, id: string) => rows(name).find((row) => row['id'] === id);
	return { ...rest, changed, after, rows, rowOf };
}

const BULLETIN = [...NUMBER, ...DOCUMENT, '--source-url=https://harbour.example/bulletin-2023'];

/** A new number of a small record, and the document that it stands in. */
const LATER = [
	'--like',
	'balance-apr',
	'--id',
	'balance-may',
	'--value',
	'-900',
	'--as-stated',
	'a loss of 900'
];
const TITLE = ['--source-title', 'Accounts of May', '--source-party-id', 'office'];

const CORRECTION = [
	'--correct',
	'carried-2022',
	'--value',
	'38960',
	'--as-stated',
	'38,960',
	'--why',
	'Read again.'
];

describe('a number of a new bulletin', () => {
	const { changed, after, rows, rowOf, report } = edited(BULLETIN);

	test('has every row that it needs, after the pattern of the last member of its series', () => {
		expect([...changed.keys()].sort()).toEqual([
			'datapackage.json',
			'evidence.csv',
			'figure_sources.csv',
			'figures.csv',
			'series_figures.csv',
			'sources.csv'
		]);
		expect(rowOf('figures', 'carried-2023')).toMatchObject({
			as_stated: '41,050',
			value: '41050',
			qualifier: 'exact',
			significant_digits: '5',
			period_basis: 'stated',
			measure_id: 'carried',
			speaker_id: 'harbour-authority',
			chain_id: 'authority-direct',
			recorded_on: TODAY
		});
		expect(rows('series_figures').at(-1)).toEqual({
			series_id: 'carried-yearly',
			position: '3',
			figure_id: 'carried-2023'
		});
		expect(rows('evidence').at(-1)).toMatchObject({ claim_id: 'carried-2023', read: 'speaker' });
	});

	test('leaves a record that is sound, every other row as it was', () => {
		const { record, problems } = checkRecord(after);
		expect(record).not.toBeNull();
		expect(problems.filter(({ rule }) => rule !== 'sum-incomplete').map(problemLine)).toEqual([]);
		const text = (files: RecordFiles) => new TextDecoder().decode(files.get('figures.csv'));
		expect(text(after).startsWith(text(good))).toBe(true);
	});

	test('is told with what it changes: totals, charts, sentences', () => {
		const words = report.join('\n');
		expect(words).toContain('total of the series carried-yearly: 80,150 persons → 121,200 persons (+41,050)');
		expect(words).toContain('- Authority, two bulletins\n      + Authority, three bulletins');
		expect(words).toContain('sum-incomplete');
	});

	test('lists what nobody said and was taken from the pattern: publisher, kind and language, cells, answers', () => {
		const words = report.join('\n');
		expect(words).toMatch(
			/taken from bulletin-2022: publisher "harbour-authority" \(--source-party-id\), kind "\w+"/
		);
		expect(words).toMatch(/carried-2023: taken from carried-2022: origin "official", unit_id "persons"/);
		expect(words).toMatch(
			/grades follow from answers that nobody gave.*read "speaker", method "[\w-]+", texts "[\w-]+"/
		);
		const said = edited([...BULLETIN, '--source-party-id', 'harbour-authority', '--read', 'speaker']).report;
		expect(said.join('\n')).not.toContain('publisher "');
		expect(said.join('\n')).toMatch(/answers that nobody gave[^:]*: method/);
	});
});

test('rows that are not edited keep their quotation marks, needed or not', () => {
	const quotedLabel = 'carried-2021,"Passengers carried",official';
	const files = brokenFiles({
		base: 'good',
		expected: [],
		replace: [{ file: 'figures.csv', text: 'carried-2021,Passengers carried,official', by: quotedLabel }]
	});
	const text = (of: RecordFiles) => new TextDecoder().decode(of.get('figures.csv'));
	expect(text(edited(BULLETIN, files).after).startsWith(text(files))).toBe(true);
	expect(text(edited(CORRECTION, files).after)).toContain(quotedLabel);
});

test('a number of another speaker than that of its pattern is not put into the mouth of that one', () => {
	const words = [
		'--like',
		'carried-2022',
		'--id',
		'counted-2022',
		'--value',
		'39000',
		'--origin',
		'independent',
		'--speaker-id',
		'quay-counters'
	];
	const { rowOf, rows } = edited([
		...words,
		'--source-title',
		'Count',
		'--source-party-id',
		'island-gazette'
	]);
	expect(() => edited([...words, '--source-title', 'Count'])).toThrow(
		'the document "Count" needs its publisher: give --source-party-id'
	);
	const chain = rowOf('figures', 'counted-2022')?.['chain_id'];
	const links = rows('hops').filter((row) => row['chain_id'] === chain);
	expect(links.map((row) => row['party_id'])).toEqual(['quay-counters', 'island-gazette']);
});

describe('the time of a figure that is written after another, where none was given', () => {
	const like = [
		'--like',
		'carried-2022',
		'--id',
		'also-2022',
		'--value',
		'39000',
		'--source',
		'bulletin-2022'
	];

	test('is that of the other, and not called stated', () => {
		const { rowOf, report } = edited(like);
		expect(rowOf('figures', 'also-2022')).toMatchObject({
			...{
				period_start: '2022-01-01',
				period_end: '2022-12-31',
				period_basis: 'inferred',
				doubts: 'period-inferred'
			}
		});
		expect(report.join('\n')).toContain(
			'no period was given, so that of carried-2022 is written, 2022-01-01 to 2022-12-31'
		);
	});

	test('is stated where it was given, and none where an empty text was', () => {
		const given = edited([...like, '--period-start', '2022', '--period-end', '2022']).rowOf(
			'figures',
			'also-2022'
		);
		expect(given).toMatchObject({ period_basis: 'stated', doubts: '' });
		const none = edited([...like, '--period-start', '', '--period-end', '']).rowOf('figures', 'also-2022');
		expect(none).toMatchObject({ period_start: '', period_end: '', period_basis: 'not-stated' });
	});

	test('is not inferred from a pattern that has none', () => {
		const timeless = new Map(baseFiles('small'));
		const figures = new TextDecoder().decode(timeless.get('figures.csv'));
		timeless.set('figures.csv', new TextEncoder().encode(figures.replaceAll(/,2024-\d\d/g, ',')));
		const { rows, report } = edited([...LATER, ...TITLE], timeless);
		const added = rows('figures').find((row) => row['id'] === 'balance-may');
		expect(added?.['doubts'] ?? '').toBe('');
		expect(report.join('\n')).not.toContain('inferred by the record');
	});
});

test('a document of which nobody says how it was read is not said to be read', () => {
	const { rows, report } = edited(BULLETIN);
	expect(rows('sources').find(({ title }) => title === 'Bulletin for 2023')).toMatchObject({
		access: 'not-stated'
	});
	expect(rows('figure_sources').at(-1)).toMatchObject({ access: 'not-stated' });
	expect(report.join('\n')).toContain('nobody said how it was read');
	const said = edited([...BULLETIN, '--source-access=read-in-full']);
	expect(said.rows('figure_sources').at(-1)).toMatchObject({ access: 'read-in-full' });
});

test('an empty text empties a cell of the pattern', () => {
	const flags = [
		'--like',
		'carried-2022',
		'--id',
		'also-2022',
		'--value',
		'39000',
		'--source',
		'bulletin-2022'
	];
	const { rowOf, report } = edited([...flags, '--population-id', '', '--rank-id=']);
	expect(rowOf('figures', 'also-2022')).toMatchObject({ population_id: '', rank_id: '' });
	expect(report.join('\n')).not.toMatch(/taken from carried-2022:.*(?:population|rank)_id/);
});

test('a half-year is a figure of the record and no bar among years, unless that is asked for', () => {
	const half = BULLETIN.map((word) => (word === '2023' ? '2023-06' : word)).with(5, '2023-01');
	const { rows, rowOf, report } = edited(half);
	expect(rowOf('figures', 'carried-2023h1')).toBeDefined();
	expect(rows('series_figures')).toHaveLength(2);
	expect(report.join('\n')).toContain('carried-2023h1: counts 6 months');
	expect(edited([...half, '--in-series', 'yes']).rows('series_figures')).toHaveLength(3);
});

test('a figure that ends a silence takes it away, and stands in its place in a chart', () => {
	const files = brokenFiles({
		base: 'good',
		expected: [],
		set: ['silences.csv:3:period_start=2023', 'silences.csv:3:period_end=2023'],
		add: [{ like: 'panel_marks.csv:4', cells: { position: '9', claim_id: '', silence_id: 'carried-2020' } }]
	});
	const { rowOf, rows } = edited(BULLETIN, files);
	expect(rowOf('silences', 'carried-2020')).toBeUndefined();
	expect(rows('panel_marks').at(-1)).toMatchObject({ claim_id: 'carried-2023', silence_id: '' });
});

test('a silence about a shorter time than the figure stays, for a person to decide', () => {
	const files = brokenFiles({
		base: 'good',
		expected: [],
		set: ['silences.csv:3:period_start=2023-01', 'silences.csv:3:period_end=2023-09']
	});
	const { rowOf, report } = edited(BULLETIN, files);
	expect(rowOf('silences', 'carried-2020')).toBeDefined();
	expect(report.join('\n')).toContain('is about a shorter time than carried-2023, and stays');
	expect(report.join('\n')).not.toContain('silence-filled');
});

test('a corrected number keeps its row, and the changelog says what moved, with the sums, and why', () => {
	const flags = ['--correct', 'carried-2022', '--value', '58950', '--as-stated', '58,950'];
	const files = brokenFiles({ base: 'good', freeze: true, expected: [] });
	const { rowOf, after, proposal } = edited([...flags, '--why', 'The page was read.'], files);
	expect(rowOf('figures', 'carried-2022')).toMatchObject({ value: '58950', as_stated: '58,950' });
	expect(proposal).toMatchObject({ version: '2.0.0', created: TODAY });
	const changelog = new TextDecoder().decode(after.get('CHANGELOG.md'));
	expect(changelog).toContain('## 2.0.0 (unreleased)');
	expect(changelog).toContain(
		'- `carried-2022`: 38,950 persons → 58,950 persons (+20,000), stated as "58,950". The page was read.'
	);
	expect(changelog).toContain('- `carried-sum`: 80,150 persons → 100,150 persons (+20,000)');
});

test('a new number that no chart has is said to be in none, where the record names its charts', () => {
	const more = ['--like', 'carried-2022', '--id', 'another', '--value', '3', '--as-stated', '3'];
	const said = edited([...more, ...BULLETIN.slice(4)]).report.join('\n');
	expect(said).toContain('another is in the list of figures and in no chart, comparison or check');
	expect(edited(BULLETIN).report.join('\n')).not.toContain('in no chart');
	expect(edited([...LATER, ...TITLE], baseFiles('small')).report.join('\n')).not.toContain('in no chart');
});

test('words in another script than those of the pattern are in a language that is written so', () => {
	const words = (text: string) =>
		edited(['--correct', 'carried-2022', '--as-stated', text, '--value', '38950']).rowOf(
			'figures',
			'carried-2022'
		);
	expect(words('三万八千九百五十')).toMatchObject({ as_stated_lang: 'zh' });
	expect(words('38,950')).toMatchObject({ as_stated_lang: 'en' });
});

test('a correction without a reason is refused', () => {
	expect(() => edited(['--correct', 'carried-2022', '--value', '58950', '--why', ' '])).toThrow(
		/^carried-2022: a correction has a reason/
	);
});

describe('a correction by its words alone', () => {
	const corrected = (words: string, ...more: string[]) =>
		edited(['--correct', 'carried-2022', '--as-stated', words, ...more]).rowOf('figures', 'carried-2022');
	test('keeps a hedge that the words still have', () => {
		const flags = ['--correct', 'carried-union', '--as-stated', 'close to or above 120,000'];
		expect(edited(flags).rowOf('figures', 'carried-union')).toMatchObject({
			...{ value: '120000', hedge: 'close to or above', qualifier: 'close-to-or-above' },
			...{ low: '', high: '', open_low: 'true', open_high: 'true' }
		});
	});

	test.each([
		['more than 12,000', { value: '12000', low: '12000', qualifier: 'more-than', open_high: 'true' }],
		['12,345', { value: '12345', low: '', qualifier: 'exact', open_high: 'false' }],
		['about 1.2 million', { value: '1200000', qualifier: 'about', significant_digits: '2' }]
	])('%s', (words, cells) => {
		expect(corrected(words)).toMatchObject({ as_stated: words, as_stated_basis: 'words', ...cells });
	});

	test('words with no number, or two, ask for it', () => {
		expect(() => corrected('a great many')).toThrow(/"a great many", in which no number is read: give value/);
		expect(() => corrected('12,000 of 40,000')).toThrow(/the numbers 12000 and 40000 are read: give value/);
		expect(corrected('12,000 of 40,000', '--value', '12000')).toMatchObject({ value: '12000' });
	});

	test('an open side is closed by words without a hedge, and stays where only the number is corrected', () => {
		const open = brokenFiles({
			base: 'good',
			expected: [],
			set: [
				...['as_stated=more than 38,000', 'as_stated_basis=normalised', 'qualifier=more-than'],
				...['value=38000', 'low=38000', 'open_high=true', 'significant_digits=2']
			].map((cell) => `figures.csv:3:${cell}`)
		});
		const right = (...flags: string[]) =>
			edited(['--correct', 'carried-2022', ...flags], open).rowOf('figures', 'carried-2022');
		expect(right('--value', '39000')).toMatchObject({
			as_stated: 'more than 39,000',
			low: '39000',
			open_high: 'true'
		});
		expect(right('--as-stated', '38,950')).toMatchObject({ low: '', qualifier: 'exact', open_high: 'false' });
		expect(right('--caveat', 'Seen.')).toMatchObject({ as_stated: 'more than 38,000', open_high: 'true' });
	});
});

describe('what stays beside a corrected number', () => {
	const CORRECTED = [
		'--correct',
		'carried-union',
		'--as-stated',
		'close to or above 120,000',
		'--why',
		'Read.'
	];

	test('is listed for a person: caveat, doubts, documents, answers', () => {
		const words = edited(CORRECTED).report.join('\n');
		expect(words).toMatch(
			/carried-union: look whether these still hold[^:]*: caveat "Printed as[^]*doubts "period-inferred;read-in-part"; documents [\w-]+ \([\w-]+\)[^;]*; answers read \w/
		);
	});

	test('and with it the notes and reasons on its evidence, each with its place', () => {
		const files = brokenFiles({
			base: 'good',
			expected: [],
			set: ['evidence.csv:5:note=Seen in one photograph.']
		});
		const words = edited(CORRECTED, files).report.join('\n');
		expect(words).toContain('evidence.csv:5:note "Seen in one photograph."');
		expect(words).toContain('gradings.csv:2:reason "Taken as it stood at first."');
	});

	test('is changed by flags, and emptied by an empty one', () => {
		const flags = ['--caveat', 'Seen.', '--doubts=', '--source', 'bulletin-2022', '--read', 'speaker'];
		const { rowOf, rows, report } = edited([...CORRECTED, ...flags]);
		expect(rowOf('figures', 'carried-union')).toMatchObject({ caveat: 'Seen.', doubts: '' });
		expect(rows('figure_sources').at(-1)).toMatchObject({
			figure_id: 'carried-union',
			source_id: 'bulletin-2022',
			role: 'also-in'
		});
		const answers = rows('evidence').find((row) => row['claim_id'] === 'carried-union');
		expect(answers).toMatchObject({ read: 'speaker', answered_on: TODAY });
		expect(report.join('\n')).toContain('keep the one before as a row of gradings.csv');
		expect(report.join('\n')).not.toContain('caveat "Printed');
	});
});

test('a number in a later document is a correction of this record only where that document is said to have the same statement', () => {
	const document = ['--source-title', 'Bulletin, second', '--source-party-id', 'harbour-authority'];
	const later = [...CORRECTION, ...document, '--source-kind', 'bulletin', '--source-published'];
	expect(() => edited([...later, '2024-05-20'])).toThrow(
		/that is a figure of its own, and this one stays as it was said: --like carried-2022/
	);
	const { rows, rowOf } = edited([...later, '2024-05-20', '--role', 'also-in']);
	expect(rowOf('figures', 'carried-2022')).toMatchObject({ value: '38960' });
	expect(rows('figure_sources').at(-1)).toMatchObject({ figure_id: 'carried-2022', role: 'also-in' });
	const sameWords = [...CORRECTION, '--source', 'bulletin-2022'];
	expect(edited(sameWords).rowOf('figures', 'carried-2022')).toMatchObject({ value: '38960' });
});

test('a correction of an answer alone has its reason in the changelog', () => {
	const frozen = brokenFiles({ base: 'good', freeze: true, expected: [] });
	const flags = [
		'--correct',
		'carried-union',
		'--read',
		'speaker',
		'--why',
		'The union’s own leaflet was read.'
	];
	const changelog = new TextDecoder().decode(edited(flags, frozen).after.get('CHANGELOG.md'));
	expect(changelog).toContain(
		'- `carried-union`: read third-party → speaker. The union’s own leaflet was read.'
	);
});

test('a number whose point may stand between thousands is refused with both readings', () => {
	const next =
		(...number: string[]) =>
		() =>
			edited([...BULLETIN.slice(0, 2), ...number, ...BULLETIN.slice(4)]);
	expect(next('--as-stated', '41.050')).toThrow('"41.050" may be 41050 or 41.05; give value');
	expect(next('--value', '41.000')).toThrow('"41.000" may be 41000 or 41; give value');
	expect(next('--value', '41050', '--as-stated', '41,050')().rowOf('figures', 'carried-2023')).toBeDefined();
});

test('a correction leaves to the release what was changed before it', () => {
	const frozen = brokenFiles({ base: 'good', freeze: true, expected: [] });
	const { after: added } = edited(BULLETIN, frozen);
	const { after } = edited(['--correct', 'carried-2022', '--value', '58950', '--as-stated', '58,950'], added);
	const changelog = new TextDecoder().decode(after.get('CHANGELOG.md'));
	expect(changelog).toContain('- `carried-2022`: 38,950 persons → 58,950 persons (+20,000)');
	expect(changelog).not.toContain('New in');
	// A heading that is there stays as it was written; only a release gives it a day.
	const [twice] = [edited(['--correct', 'carried-2021', '--value', '41300', '--as-stated', '41,300'], after)];
	const again = new TextDecoder().decode(twice.after.get('CHANGELOG.md'));
	expect(again.match(/^## .*/gm)?.[0]).toBe('## 2.0.0 (unreleased)');
	expect(again.match(/unreleased/g)).toHaveLength(1);
});

test('a source and a claim without a number are rows after the pattern of others', () => {
	const source = edited([
		'--source-title',
		'Letter of 2024',
		'--source-party-id',
		'island-gazette',
		'--source-kind',
		'press-report'
	]);
	expect(source.rowOf('sources', 'island-gazette')).toMatchObject({ title: 'Letter of 2024' });
	const claim = edited([
		'--table',
		'statements',
		'--like',
		'union-crews',
		'--id',
		'union-crews-again',
		'--variant_of',
		'union-crews'
	]);
	expect(claim.rowOf('statements', 'union-crews-again')).toMatchObject({ recorded_on: TODAY });
	expect(claim.rows('evidence').at(-1)).toMatchObject({ claim_id: 'union-crews-again' });
});

describe('a small record, without what may be left out', () => {
	const small = baseFiles('small');
	const MAY = ['--period-start', '2024-05', '--period-end', '2024-05'];

	test('stays as small: a new number brings in no column that follows, and the answers are those of its document', () => {
		const { changed, rows, rowOf } = edited([...LATER, ...MAY, ...TITLE], small);
		expect([...changed.keys()].sort()).toEqual([
			'datapackage.json',
			'figure_sources.csv',
			'figures.csv',
			'source_evidence.csv',
			'sources.csv'
		]);
		expect(rows('figures').columns).toEqual(
			csvParse(new TextDecoder().decode(small.get('figures.csv'))).columns
		);
		expect(rowOf('figures', 'balance-may')).toMatchObject({ value: '-900', measure_id: 'balance' });
		expect(rows('source_evidence').at(-1)).toMatchObject({ source_id: 'office', read: 'speaker' });
	});

	test('keeps its rows in order where none has a position', () => {
		const series = 'id,label,caveat,adds_up\nmonths,By month,Accounts.,false\n';
		const members = 'series_id,figure_id\nmonths,balance-jan\nmonths,balance-mar\n';
		const files = new Map(small)
			.set('series.csv', new TextEncoder().encode(series))
			.set('series_figures.csv', new TextEncoder().encode(members));
		const february = ['--series', 'months', '--value', '1', '--id', 'later', '--period-start', '2024-02'];
		const { rows } = edited([...february, '--period-end', '2024-02', '--source', 'accounts'], files);
		expect(rows('series_figures').map((row) => row['figure_id'])).toEqual([
			'balance-jan',
			'later',
			'balance-mar'
		]);
		expect(rows('series_figures').columns).toEqual(['series_id', 'figure_id']);
	});
});

describe('at a terminal', () => {
	const said: string[] = [];
	const asked = async (...answers: string[]) => {
		said.length = 0;
		const ask = (question: string) => {
			const answer = answers.shift();
			if (answer === undefined) throw new Error(`no answer is left to "${question}"`);
			return Promise.resolve(answer);
		};
		const request = await askRequest(new RecordEdit(good), ask, (line) => said.push(line));
		expect(answers).toEqual([]);
		return request;
	};

	test('an answer that cannot be is asked again, and a number is typed as its source writes it', async () => {
		const document = ['Bulletin for 2023', '?', 'Harbour authority', '', '9 January', '2024-01-09', ''];
		const read = ['', 'read-in-part', '2023', '2023'];
		const number = ['carried-yearl', 'carried-yearly', '41,050', 'Winter is not in it.', '', ''];
		const request = await asked('bulletn', 'bulletin', ...document, ...read, ...number);
		expect(said.join('\n')).toMatch(
			/One of bulletin[^]*island-gazette: [^]*taken as harbour-authority[^]*"9 January" is no such date[^]*nearest is/
		);
		expect(request.source).toMatchObject({
			title: 'Bulletin for 2023',
			party_id: 'harbour-authority',
			kind: 'bulletin',
			published: '2024-01-09',
			source_lang: 'en',
			access: 'read-in-part'
		});
		expect(request.figures).toMatchObject([
			{
				series: 'carried-yearly',
				period_start: '2023',
				value: '41050',
				as_stated: '41,050',
				caveat: 'Winter is not in it.'
			}
		]);
	});

	test('a correction asks for what stands beside the number; lists have words and no placeholders', async () => {
		const number = [
			'?',
			'? two years',
			'carried-union',
			'close to or above 120.000',
			'120,000',
			'Read again.'
		];
		const kept = ['-', 'read-part', 'read-in-part', '', 'speaker', '', ''];
		const request = await asked('correction', ...number, ...kept);
		expect(said.join('\n')).toContain('carried-union: Passengers carried in two years');
		expect(said.join('\n')).not.toMatch(/[{}]/);
		expect(said.join('\n')).toContain('"read-part" is no doubt; one of');
		expect(request.corrections).toMatchObject([
			{
				...{ id: 'carried-union', value: '120000', as_stated: 'close to or above 120,000' },
				...{ caveat: '', doubts: 'read-in-part', read: 'speaker', why: 'Read again.' }
			}
		]);
		expect(Object.keys(request.corrections[0] ?? {})).not.toContain('source');
	});

	test('a silence that ends asks for the figure in its place, and for each sentence on it', async () => {
		const sentences = ['', 'A count by class was found.', '', '', '', ''];
		const request = await asked('silence', 'cabin-carried', 'carried-2022', ...sentences);
		expect(said.join('\n')).toContain('it is drawn in cabin ("Authority"), cabin-class ("A count by class")');
		expect(request).toMatchObject({
			endedSilences: [{ id: 'cabin-carried', by: 'carried-2022' }],
			rewordings: [{ at: 'panels.csv:cabin:subtitle', text: 'A count by class was found.' }]
		});
	});

	test('a claim by somebody new in a new document of somebody new is sound, with its chain and what its grades follow from', async () => {
		const document = [
			'渡輪通報',
			'Telegraph',
			'yes',
			'news-agency',
			'press-report',
			'2024-02-01',
			'',
			'zh-Hant',
			''
		];
		const claim = ['A former captain says that the line will close.', 'line-closes', 'forecast'];
		const speaker = [
			'A former captain',
			'anonymous-person',
			'unnamed',
			'nothing',
			'not-found',
			'a former captain'
		];
		const request = await asked('claim', ...document, ...claim, ...speaker, 'report', '');
		const { changed } = editRecord(good, request, '2024-03-01');
		const rows = (name: string) => csvParse(new TextDecoder().decode(changed.get(`${name}.csv`)));
		expect(rows('statements').at(-1)).toMatchObject({
			id: 'line-closes',
			speaker_id: 'a-former-captain',
			chain_id: 'a-former-captain-telegraph',
			source_id: 'telegraph-2024-02-01'
		});
		expect(rows('sources').at(-1)).toMatchObject({ title: '渡輪通報', source_lang: 'zh-Hant' });
		expect(rows('parties').slice(-2)).toMatchObject([
			{ name: 'Telegraph', kind: 'news-agency' },
			{ name: 'A former captain', phrase: 'a former captain' }
		]);
	});
});
