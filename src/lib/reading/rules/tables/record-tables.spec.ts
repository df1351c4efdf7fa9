import { expect, test } from 'vitest';
import type { ReadRow } from '../../read/read-table.ts';
import { textIn } from './record-tables.ts';

test('a rule reads the columns of its table, and a misspelt one does not compile', () => {
	const row: ReadRow<'figures'> = {
		table: 'figures',
		file: null,
		row: 2,
		cells: new Map([['speaker_id', 'harbour']]),
		texts: new Map()
	};
	expect(textIn(row, 'speaker_id')).toBe('harbour');
	// @ts-expect-error the table has no such column
	expect(textIn(row, 'speaker')).toBeUndefined();
});
