import { describe, expect, test } from 'vitest';
import type { WrittenTables } from '../record/written-tables.ts';
import { sentencesOnEnded, sentencesOnSilence } from './silence-sentences.ts';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const written = (tables: Rows): WrittenTables =>
	new Map(
		Object.entries(tables).map(([name, rows]) => [name, { columns: Object.keys(rows[0] ?? {}), rows }])
	);

const RECORD: Rows = {
	silences: [
		{
			id: 'crew-total',
			label: 'Official total of crew members',
			rank_id: 'crew',
			looked_for: 'A total. None was found.'
		}
	],
	figures: [{ id: 'crew-union', label: 'Crew', rank_id: 'crew', caveat: 'The harbour counted no cargo.' }],
	panels: [
		{
			id: 'crew',
			title: 'Crew: no official total was found',
			subtitle: 'Persons',
			finding: 'The union counts more.',
			caveat: ''
		},
		{ id: 'cargo', title: 'Cargo: no number was found', subtitle: '', finding: '', caveat: '' }
	],
	panel_marks: [
		{ panel_id: 'crew', position: '1', claim_id: '', silence_id: 'crew-total', label: 'Official' }
	],
	comparisons: [
		{
			id: 'crew',
			question: 'Do they agree?',
			left_id: 'crew-union',
			right_id: 'x',
			answer: '',
			reading: 'Open. No official total was found.'
		}
	],
	limits: [
		{ id: 'crew', limit: 'No official total of the crew was found.' },
		{ id: 'hold', limit: 'No official total of the cargo was found.' },
		{ id: 'dated', limit: 'It was looked for up to {to:crew-total}. More is not said.' }
	]
};

const places = (found: ReturnType<typeof sentencesOnSilence>) =>
	found.map(({ table, key, column, link }) => `${table} ${key} ${column} ${link}`);

describe('sentences that rest on a silence', () => {
	const found = sentencesOnSilence(written(RECORD), 'crew-total');

	test('are those that name it, all of a row that draws it, and those that say the same is missing', () => {
		expect(places(found)).toEqual([
			'comparisons crew reading words',
			'panels crew title reference',
			'panels crew subtitle reference',
			'panels crew finding reference',
			'limits crew limit words',
			'limits dated limit placeholder'
		]);
	});

	test('are told by the part that says so', () => {
		expect(found.map(({ sentence }) => sentence)).toContain('No official total was found.');
		expect(found.at(-1)?.sentence).toBe('It was looked for up to {to:crew-total}.');
	});

	test('are those of its year that say that something like it is missing, however little they share with its label', () => {
		const year = { period_start: '2024-01-01', period_end: '2024-12-31' };
		const record = written({
			silences: [
				{ id: 'crew-2024', label: 'Crew members, 2024', measure_id: 'crew', ...year },
				{ id: 'cargo-2024', label: 'Cargo, 2024', ...year },
				{ id: 'crew-2023', label: 'Crew members, 2023', period_start: '2023', period_end: '2023' }
			],
			figures: [
				{ id: 'half', label: 'Crew', caveat: 'A count of all crew was not seen.', ...year },
				{
					id: 'part',
					label: 'Some',
					measure_id: 'crew',
					caveat: 'The figure for the full year was not found.',
					period_start: '2024-01',
					period_end: '2024-09'
				},
				{
					id: 'whole',
					label: 'Crew',
					caveat: 'A count of all crew was not seen.',
					period_start: '2023',
					period_end: '2023'
				}
			],
			limits: [
				{ id: 'one', limit: 'For {years:cargo-2024}, crew and cargo were not found.' },
				{ id: 'other', limit: 'For {years:crew-2023}, crew and cargo were not found.' }
			]
		});
		expect(places(sentencesOnSilence(record, 'crew-2024'))).toEqual([
			'figures half caveat words',
			'figures part caveat words',
			'limits one limit words'
		]);
	});

	test('are all found once the silence has ended, each until it reads otherwise', () => {
		const ended = { ...RECORD, silences: [], panel_marks: [] };
		expect(places(sentencesOnEnded(written(ended), written(RECORD)))).toEqual(places(found));
		const panels = [{ ...RECORD['panels']?.[0], title: 'Crew: a total', subtitle: 'Persons on board' }];
		expect(places(sentencesOnEnded(written({ ...ended, panels }), written(RECORD)))).toEqual(
			places(found).filter((place) => !place.includes('title'))
		);
	});

	test('are not found where the silence has another id alone', () => {
		const another = {
			...RECORD,
			silences: [{ ...RECORD['silences']?.[0], id: 'crew-later' }],
			panel_marks: []
		};
		expect(sentencesOnEnded(written(another), written(RECORD))).toEqual([]);
		expect(sentencesOnEnded(written(RECORD), written(RECORD))).toEqual([]);
	});
});
