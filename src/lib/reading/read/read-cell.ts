/** From the text of one cell to its typed value. */
import { KINDS } from '#lib/domain/record/schema/kinds.ts';
import type { Fault, Kind } from '#lib/domain/record/kinds/kind.ts';
import type { Column } from '#lib/domain/record/schema/columns.ts';
import type { Cell } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { nearestWord } from './nearest-word.ts';

export type CellReading = { readonly cell: Cell } | { readonly fault: Fault };

/** Reads a cell by the kind of its column; an empty one is `null`, of a list the empty list. */
export function readCell(column: Column, text: string): CellReading {
	const kind: Kind<Cell> = KINDS[column.type];
	if (text === '') {
		if (column.required) return { fault: { found: 'an empty cell', allowed: kind.allowed(column) } };
		return { cell: column.type === 'list' ? [] : null };
	}
	const reading = kind.read(text, column);
	if ('cell' in reading) return reading;
	const { found, allowed, unknown } = reading.fault;
	const near = unknown === undefined ? null : nearestWord(unknown, column.values ?? []);
	return { fault: { found, allowed: near === null ? allowed : `${allowed}, nearest is ${quoted(near)}` } };
}
