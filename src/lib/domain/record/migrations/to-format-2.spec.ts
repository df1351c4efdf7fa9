import { expect, test } from 'vitest';
import type { WrittenTable } from '../written-tables.ts';
import { toFormat2 } from './to-format-2.ts';

const table = (columns: string, ...rows: string[]): WrittenTable => {
	const names = columns.split(',');
	return {
		columns: names,
		rows: rows.map((row) =>
			Object.fromEntries(row.split(',').map((cell, index) => [names[index] ?? '', cell]))
		)
	};
};
const { tables, decisions, drafts } = toFormat2(
	new Map([
		[
			'figures',
			table(
				'id,origin,as_stated,qualifier',
				'carried,official,48 900 (rounded),rounded',
				'gate,independent,nearly 40 (rounded),nearly'
			)
		],
		['statements', table('id', 'closing')],
		['parties', table('id,kind', 'harbour,authority', 'hand,anonymous-person', 'printer,press')],
		['grade_rules', table('id,scale,grade,rule,raised_by', 'near,attribution,strong,Read there.,')],
		[
			'gradings',
			table(
				'subject_id,scale,grade,rule_id,graded_on,lang',
				'carried,attribution,strong,near,2025-03-01,en',
				'carried,attribution,weak,far,2024-01-01,en',
				'closing,attribution,unconfirmed,none,2024-02-02,en',
				'harbour,reliability,B,shown,2024-02-02,en',
				'hand,reliability,F,unnamed,2024-02-03,en'
			)
		],
		['checks', table('id,tolerance_percent,note', 'sums,,')],
		['derivations', table('id,formula', 'crossings,total / years')],
		['derivation_inputs', table('derivation_id,name', 'crossings,years')]
	])
);
const rowsOf = (name: string) => tables.get(name)?.rows ?? [];

test('what would have to be true is in tables of that name, and none of the former name is left', () => {
	expect(rowsOf('what_ifs')).toEqual([{ id: 'crossings', formula: 'total / years' }]);
	expect(tables.get('what_if_inputs')?.columns).toEqual(['what_if_id', 'name']);
	expect(rowsOf('what_if_inputs')).toEqual([{ what_if_id: 'crossings', name: 'years' }]);
	expect([...tables.keys()].filter((name) => name.startsWith('derivation'))).toEqual([]);
});

test('a rounded number loses the word that no source said, and any other wording stays', () => {
	expect(rowsOf('figures').map((row) => row['as_stated'])).toEqual(['48 900', 'nearly 40 (rounded)']);
});

test('how near a claim was read is drafted from its latest grade; only a figure is asked for method and texts', () => {
	expect(rowsOf('evidence')).toMatchObject([
		{ claim_id: 'carried', read: 'speaker', method: 'not-stated', texts: 'alike', answered_on: '2025-03-01' },
		{ claim_id: 'closing', read: 'not-read', method: '', texts: '', answered_on: '2024-02-02' }
	]);
});

test('a party that was graded has drafted answers that assume nothing in its favour but a name', () => {
	expect(rowsOf('party_evidence')).toMatchObject([
		{ party_id: 'harbour', identity: 'named', shows: 'nothing', track: 'not-found' },
		{ party_id: 'hand', identity: 'unnamed', shows: 'nothing', track: 'not-found' }
	]);
});

test('earlier grades stay as they were given, under rules that are no longer in use', () => {
	expect(rowsOf('gradings')).toHaveLength(5);
	expect(rowsOf('grade_rules')).toMatchObject([{ id: 'near', position: '', condition: '', reason: '' }]);
});

test('a check bears out nothing until somebody says so', () => {
	expect(tables.get('checks')?.columns).toEqual([
		'id',
		'tolerance_percent',
		'bears_out',
		'accepted_differences',
		'note'
	]);
	expect(rowsOf('checks')).toMatchObject([{ id: 'sums', bears_out: 'false', accepted_differences: '' }]);
});

test('each cell that no step can know is named as what a person must decide', () => {
	expect(decisions.map(({ table: name, columns, keys }) => [name, columns[0], keys])).toEqual([
		['figures', 'origin', ['carried']],
		['figures', 'qualifier', ['gate']],
		['grade_rules', 'position', ['near']],
		['evidence', 'read', ['carried', 'closing']],
		['party_evidence', 'identity', ['harbour', 'hand']],
		['checks', 'bears_out', ['sums']]
	]);
	expect(drafts).toEqual(['evidence', 'party_evidence']);
});
