import { expect, test } from 'vitest';
import { changeSize, recordChanges } from '../record-changes.ts';
import { comparableTables, formatOf, migrate, RECORD_FORMAT } from './migrate.ts';

const row = { id: 'crossings', formula: 'total / years' };
const older = new Map([['derivations', { columns: ['id', 'formula'], rows: [row] }]]);

test('a record that states no format is of the first, and what is no whole number from 1 is no format', () => {
	expect(formatOf({})).toBe(1);
	expect(formatOf({ record_format: 2 })).toBe(2);
	expect(['2', 0, 1.5, -1, {}].map((stated) => formatOf({ record_format: stated }))).toEqual([
		null,
		null,
		null,
		null,
		null
	]);
});

test('tables in the format of today, or in a newer one, stay as they are', () => {
	expect(migrate(older, RECORD_FORMAT).tables).toBe(older);
	expect(migrate(older, RECORD_FORMAT + 1)).toEqual({ tables: older, decisions: [], drafts: [] });
});

test('a table that was renamed is no lost one when two versions are compared', () => {
	const now = new Map([...comparableTables(older, {}), ['evidence', { columns: ['claim_id'], rows: [] }]]);
	expect(now.get('what_ifs')?.rows).toEqual([row]);
	expect(changeSize(recordChanges(comparableTables(older, {}), now))).toBe('none');
});

test('answers that a step drafted are no part of the version that is compared', () => {
	expect([...comparableTables(older, {}).keys()]).not.toContain('evidence');
	expect([...migrate(older, 1).tables.keys()]).toContain('evidence');
});
