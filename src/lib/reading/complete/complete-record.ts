/**
 * Fills in what an editor may leave out of a record, before any rule looks at it: cells that follow from others, chains of
 * speakers who speak for themselves, answers given once for a source. The record that is published is whole.
 */
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import type { WrittenRow, WrittenRows } from '../read/read-rows.ts';
import { addRows, type AddedRows } from './added-rows.ts';
import { usualRules } from './usual-rules.ts';
import { fillOf, type FillSetting } from './fill-cells.ts';

/** Every table of a record before any cell is read. */
export type WrittenRecord = ReadonlyMap<TableName, WrittenRows>;

/** What the tables of a record do not say themselves. */
export interface RecordParts {
	/** The tables that have no file: what is named in others is taken from there. */
	readonly absent: ReadonlySet<TableName>;
	/** Rows that a flat table makes. */
	readonly flat: ReadonlyMap<TableName, AddedRows>;
}

export interface CompleteRecord {
	readonly tables: WrittenRecord;
	/** The tables that have a row, a column or a cell that was filled in. */
	readonly completed: ReadonlySet<TableName>;
}

/** What the description of a record says that cells follow from. */
export interface RecordDefaults {
	/** The language of the record. */
	readonly lang: string;
	/** The day of the version. */
	readonly created: string;
}

/**
 * The record with what was left out filled in.
 *
 */
export function completeRecord(
	given: WrittenRecord,
	{ absent, flat }: RecordParts,
	defaults: RecordDefaults,
	frozen: readonly FrozenVersion[]
): CompleteRecord {
	const written = new Map([...given].map(([name, rows]) => [name, withRows(rows, flat.get(name) ?? [])]));
	const still = new Set([...absent].filter((name) => !flat.has(name)));
	const latest = frozen.at(-1) ?? null;
	const added = addRows(written, still, usualRules(latest));
	const whole = new Map([...written].map(([name, rows]) => [name, withRows(rows, added.get(name) ?? [])]));
	const setting: FillSetting = { ...defaults, tables: whole, frozen: latest };
	const completed = new Set<TableName>([...flat.keys(), ...added.keys()]);
	const tables = new Map(
		TABLES.flatMap((table): [TableName, WrittenRows][] => {
			const rows = whole.get(table.name);
			if (!rows) return [];
			const filled = filledRows(rows, setting);
			if (filled !== rows) completed.add(table.name);
			return [[table.name, filled]];
		})
	);
	return { tables, completed };
}

function withRows(written: WrittenRows, added: AddedRows): WrittenRows {
	if (added.length === 0) return written;
	const ids = added.flatMap(({ texts }) => texts.get('id') ?? []);
	return { ...written, rows: [...written.rows, ...added], ids: new Set([...written.ids, ...ids]) };
}

function filledRows(written: WrittenRows, setting: FillSetting): WrittenRows {
	const { table, columns, rows } = written;
	const all = table.columns.map(({ name }) => name);
	// A file that could not be read, or that lacks a column it must have, is not made whole.
	if (!written.rowsComplete) return written;
	const fills = table.columns.flatMap((column) => {
		const fill = column.filled === undefined ? null : fillOf(table.name, column.name);
		return fill ? [{ name: column.name, fill }] : [];
	});
	let changed = columns.length < all.length;
	const filled = rows.map((row, index): WrittenRow => {
		const empty = fills.filter(({ name }) => (row.texts.get(name) ?? '') === '');
		const cells = empty.flatMap(({ name, fill }): [string, string][] => {
			const text = fill(row.texts, { table: table.name, index, setting });
			return text === '' ? [] : [[name, text]];
		});
		if (cells.length === 0) return row;
		changed = true;
		return { ...row, texts: new Map([...row.texts, ...cells]) };
	});
	return changed ? { ...written, columns: all, rows: filled } : written;
}
