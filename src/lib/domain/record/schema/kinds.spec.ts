import { describe, expect, test } from 'vitest';
import type { Kind } from '../kinds/kind.ts';
import type { Table } from './columns.ts';
import { KINDS, type ColumnType } from './kinds.ts';
import { TABLES } from './tables.ts';

/** Cells that a kind reads, and what is nearly one. */
const CELLS: Readonly<Record<ColumnType, readonly [read: string[], refused: string[]]>> = {
	id: [
		['pier-2', 'A1'],
		['2-pier', 'pier_2', 'may-2024', 'con']
	],
	name: [['riders', 'may-2024'], ['riders per day']],
	reference: [['pier-2'], []],
	claim: [['pier-2'], []],
	'numeric-claim': [['pier-2'], []],
	subject: [['pier-2'], []],
	definition: [['pier-2'], []],
	text: [
		['boats', '輪渡', '5 %'],
		['=1+1', ' boats', '\u0007']
	],
	formula: [['( a + 2 ) / b'], ['-a']],
	enum: [['open'], ['Open', '']],
	list: [
		['open', 'open;shut'],
		['open; shut', 'open;open', 'ajar']
	],
	language: [
		['en', 'zh-Hant'],
		['English', 'x']
	],
	url: [['https://harbour.example/a'], ['harbour.example', 'ftp://harbour.example']],
	number: [
		['0.5', '-3', '12'],
		['5%', '1e3', '1,000']
	],
	integer: [['12'], ['0.5']],
	boolean: [
		['true', 'false'],
		['TRUE', '1']
	],
	date: [['2024-02-29'], ['2024-02', '2023-02-29']],
	'partial-date': [
		['2024', '2024-05', '2024-02-29'],
		['2024-13', '24']
	]
};
const column = { values: ['open', 'shut'], table: 'piers' };

describe.each(Object.keys(KINDS) as ColumnType[])('a cell of the kind %s', (type) => {
	const kind: Kind = KINDS[type];
	const [read, refused] = CELLS[type];

	test('is read if it is one, and refused in words if it is nearly one', () => {
		for (const text of read) expect(kind.read(text, column), text).toHaveProperty('cell');
		for (const text of refused) {
			expect(kind.read(text, column), text).toHaveProperty('fault.allowed', expect.stringMatching(/^\S/));
		}
	});

	test('that is read fits how the datapackage describes it', () => {
		const { pattern = '[^]*', enum: words } = kind.constraints?.(column) ?? {};
		for (const text of read) {
			expect(text).toMatch(new RegExp(`^(?:${pattern})$`));
			expect(words ?? [text]).toContain(text);
		}
	});
});

test('every column that points somewhere points at a table of the schema', () => {
	const tables: readonly Table[] = TABLES;
	const names = tables.map(({ name }) => name);
	const targets = tables.flatMap(({ columns }) =>
		columns.flatMap((one) => {
			const kind: Kind = KINDS[one.type];
			return kind.targets?.(one) ?? [];
		})
	);
	expect(targets.length).toBeGreaterThan(0);
	for (const target of targets) expect(names).toContain(target);
});
