/** A silence that ends: what drew it, the sentences on it, and what cannot be done. */
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { baseFiles, brokenFiles } from '../../../tests/records/read-case.ts';
import { editRecord } from './edit-record.ts';
import { readOptions, requestOfFlags } from './edit-request.ts';

function ended(files: RecordFiles, ...flags: string[]) {
	const request = requestOfFlags(readOptions(flags).cells);
	const { changed, report } = editRecord(files, request, '2024-06-01');
	const rows = (name: string) =>
		csvParse(new TextDecoder().decode(changed.get(`${name}.csv`) ?? files.get(`${name}.csv`)));
	return { rows, words: report.join('\n') };
}

const good = baseFiles('good');

test('the figure that ended it is drawn in its place, and each sentence on it is listed with its place', () => {
	const { rows, words } = ended(good, '--end-silence', 'cabin-carried', '--by', 'carried-2022');
	expect(rows('silences').map(({ id }) => id)).toEqual(['carried-2020']);
	expect(rows('panel_marks').at(-1)).toMatchObject({ claim_id: 'carried-2022', silence_id: '' });
	expect(rows('overview_cells').at(-1)).toMatchObject({ claim_id: 'carried-2022', silence_id: '' });
	expect(words).toContain(
		'panel_marks.csv: cabin, position 1: it drew the silence cabin-carried, and draws carried-2022 now'
	);
	expect(words).toMatch(/panels\.csv:5:title: "No count by cabin class"\n.*panels\.csv:5:subtitle/);
	expect(words).toContain('panels.csv:5:finding: "The authority published no count by class."');
});

test('without a figure what drew it goes, the rows after it move up, and a chart that would be empty is refused', () => {
	const marks = brokenFiles({
		base: 'good',
		expected: [],
		add: [
			{ like: 'panel_marks.csv:9', cells: { position: '2', claim_id: 'carried-counted', silence_id: '' } }
		],
		remove: ['overview_cells.csv:5', 'overview_rows.csv:3']
	});
	const { rows, words } = ended(marks, '--end-silence', 'cabin-carried');
	expect(rows('panel_marks').at(-1)).toMatchObject({ position: '1', claim_id: 'carried-counted' });
	expect(words).toContain(
		'it drew the silence cabin-carried, and went with it; --by FIGURE puts a figure in its place'
	);
	expect(() => ended(good, '--end-silence', 'cabin-carried')).toThrow(
		/would be broken, and nothing was written/
	);
});

test('a silence that a sentence names cannot end: each such sentence is said, and nothing is written', () => {
	const named = brokenFiles({
		base: 'good',
		expected: [],
		set: ['limits.csv:2:limit=No list is public. None was found for {years:carried-2020}.']
	});
	const end = () => ended(named, '--end-silence', 'carried-2020');
	expect(end).toThrow(/cannot end yet[^]*limits\.csv:2:limit: "None was found for \{years:carried-2020\}\."/);
	expect(() => ended(good, '--end-silence', 'carried-2002')).toThrow(/nearest is "carried-2020"/);
	expect(() => ended(good, '--end-silence', 'carried-2020', '--by', 'carried-2029')).toThrow(/carried-2029/);
	expect(() => ended(good, '--by', 'carried-2021')).toThrow(/give --end-silence too/);
});

test('a silence that names no act is mentioned where a new figure is of its rank, party and time, and stays', () => {
	const files = brokenFiles({ base: 'good', expected: [], set: ['silences.csv:2:measure_id='] });
	const like = [
		'--like',
		'carried-2022',
		'--id',
		'cabin-2022',
		'--value',
		'12000',
		'--source',
		'bulletin-2022'
	];
	const time = ['--period-start', '2022', '--period-end', '2022'];
	const { rows, words } = ended(files, ...like, ...time, '--rank-id', 'cabin');
	expect(words).toContain(
		'the silence cabin-carried, "Passengers carried in cabin class", is about the same rank and time as cabin-2022'
	);
	expect(rows('silences')).toHaveLength(2);
	const later = ['--period-start', '2023', '--period-end', '2023'];
	expect(ended(files, ...like, ...later, '--rank-id', 'cabin').words).not.toContain(
		'the silence cabin-carried'
	);
	expect(ended(files, ...like, ...time).words).not.toContain('the silence cabin-carried');
});
