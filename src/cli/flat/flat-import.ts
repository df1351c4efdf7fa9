/** What reading a flat table into a record writes: the table with an id in every row, or the tables that it grows into. */
import { csvFormatRows } from 'd3-dsv';
import { typedNumbers } from '#lib/domain/prose/typed-numbers.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { FLAT_FILE } from '#lib/reading/complete/find-flat.ts';
import { flatColumn, publishedColumn } from '#lib/reading/complete/flat-columns.ts';
import { headersIn, headerWords } from '#lib/reading/complete/flat-header.ts';
import { proposedId } from '#lib/reading/complete/proposed-id.ts';
import { STARTER_TABLE } from '#lib/reading/complete/starter-table.ts';
import { tableText } from '#lib/reading/read/table-text.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { described, listsTables } from '../described.ts';
import { flatOfRecord, type FlatTable } from './flat-of-record.ts';

export interface FlatImport {
	/** The texts of the files that differ by their names; `null` for a file that goes. */
	readonly written: ReadonlyMap<string, string | null>;
	/** What was done, in words. */
	readonly lines: readonly string[];
}

const FIGURES = tableFile({ name: 'figures' });

/**
 * Reads the flat table in `bytes` into the record.
 *
 * @param asTables true to write the tables that it makes in its place
 * @throws {Error} where it is no flat table, where a row cannot be read, or where the record has a table of figures already
 */
export function flatImport(files: RecordFiles, bytes: Uint8Array, asTables: boolean): FlatImport {
	const before = flatOfRecord(files);
	if (!before && files.has(FIGURES))
		throw new Error(
			`the record has its figures in tables already; contested-figures add writes further rows`
		);
	const name = before?.flat.file ?? FIGURES;
	const beside = new Map([...files].filter(([file]) => file !== name));
	const read = flatOfRecord(new Map([[name, bytes], ...beside]));
	if (!read) {
		const [found, expected] = headerWords(headersIn(bytes));
		throw new Error(`no flat table: ${found}; it needs ${expected}`);
	}
	const text = withIds(read, before);
	const whole = text === read.text ? read : flatOfRecord(new Map([[name, encoded(text)], ...beside]));
	const lines = [
		...toldRows(name, before, whole ?? read),
		...toldNotes(name, read),
		...toldUnread(name, read)
	];
	if (!asTables || !whole) {
		const told = proposed(read, before).map(
			({ row, id }) => `${name}:${String(row)}: the id ${id}, made from its label and permanent from now on`
		);
		const isSame = before?.text === text;
		return { written: isSame ? new Map() : new Map([[name, text]]), lines: [...lines, ...told] };
	}
	const tables = grownTables(whole);
	const told = [...tables].map(([file, { count }]) => `${file}: ${rowCount(count)}`);
	const written = new Map<string, string | null>([...tables].map(([file, table]) => [file, table.text]));
	if (name === FLAT_FILE && files.has(FLAT_FILE)) {
		written.set(FLAT_FILE, null);
		told.push(`${FLAT_FILE}: removed, since its rows are in the tables`);
	}
	if (listsTables(files)) {
		const { text: description, count } = described(after(files, written));
		written.set(DESCRIPTOR_FILE, description);
		told.push(`${DESCRIPTOR_FILE}: ${String(count)} tables described`);
	}
	return { written, lines: [...lines, ...told] };
}

/** Notes may have been written for their writer alone. */
function toldNotes(file: string, { flat }: FlatTable): string[] {
	return flat.headers.flatMap((header, at) => {
		const count = flat.rows.filter(({ cells }) => (cells[at] ?? '') !== '').length;
		return flatColumn(header) === 'caveat' && header !== 'caveat' && count > 0
			? [`${file}: ${header} is published, beside the number of ${rowCount(count)}`]
			: [];
	});
}

/** The columns whose cells are not read, since they follow from the rest or a flat table has no place for them. */
function toldUnread(file: string, { flat }: FlatTable): string[] {
	const unread = flat.headers.filter(
		(header, at) =>
			flatColumn(header) === null &&
			publishedColumn(header) !== null &&
			flat.rows.some(({ cells }) => (cells[at] ?? '') !== '')
	);
	return unread.length === 0
		? []
		: [`${file}: not read, since they follow from the rest or have no place here: ${unread.join(', ')}`];
}

/** What becomes of each row: those that went, those that are new, and every cell that is another. */
function toldRows(file: string, before: FlatTable | null, after: FlatTable): string[] {
	const now = rowsOf(after);
	if (before === null) return [`${file}: ${rowCount(now.size)}, where there was no table`];
	// The rows to replace were never published.
	if (before.text === STARTER_TABLE)
		return [
			`${file}: the ${rowCount(before.ids.size)} that init wrote to be replaced are gone; ${rowCount(now.size)} in their place`
		];
	const was = rowsOf(before);
	const gone = [...was.keys()].filter((id) => !now.has(id));
	const added = [...now.keys()].filter((id) => !was.has(id));
	const changed = [...now].flatMap(([id, cells]) => {
		const former = was.get(id);
		if (!former) return [];
		return [...new Set([...former.keys(), ...cells.keys()])].flatMap((column) => {
			const [then, is] = [former.get(column) ?? '', cells.get(column) ?? ''];
			return then === is || column === 'id'
				? []
				: [`${file}: ${id}: ${column}: ${quoted(then)} is now ${quoted(is)}`];
		});
	});
	return [
		...(gone.length + added.length === 0
			? []
			: [`${file}: ${rowCount(was.size)} before, ${rowCount(now.size)} now`]),
		...gone.map((id) => `${file}: ${id}: the row is gone; addresses that name it will lead nowhere`),
		...added.map((id) => `${file}: ${id}: a new row`),
		...changed
	];
}

/** The cells of each row by the names of its columns, under its id. */
function rowsOf({ flat, ids }: FlatTable): ReadonlyMap<string, ReadonlyMap<string, string>> {
	return new Map(
		flat.rows.flatMap(({ row, cells }) => {
			const id = ids.get(row);
			const named = flat.headers.map(
				(header, at) => [flatColumn(header) ?? header, cells[at] ?? ''] as const
			);
			return id === undefined ? [] : [[id, new Map(named)] as const];
		})
	);
}

function rowCount(count: number): string {
	return count === 1 ? '1 row' : `${String(count)} rows`;
}

/** The files of the record once the texts are written. */
export function after(files: RecordFiles, written: FlatImport['written']): RecordFiles {
	const now = new Map(files);
	for (const [name, text] of written) {
		if (text === null) now.delete(name);
		else now.set(name, encoded(text));
	}
	return now;
}

function encoded(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

interface ProposedId {
	readonly row: number;
	readonly id: string;
}

/** The rows without an id of their own, each with the one it gets: that of the row with its label before, else one made of the label. */
function proposed({ flat, ids }: FlatTable, before: FlatTable | null): readonly ProposedId[] {
	const at = (column: 'id' | 'label', of: FlatTable['flat']) =>
		of.headers.findIndex((header) => flatColumn(header) === column);
	// Several rows may have one label: they get their ids in the order in which they stood.
	const known = new Map<string, string[]>();
	for (const { row, cells } of before?.flat.rows ?? []) {
		const label = cells[at('label', before?.flat ?? flat)] ?? '';
		const id = before?.ids.get(row);
		if (id !== undefined) known.set(label, [...(known.get(label) ?? []), id]);
	}
	const own = new Set(flat.rows.flatMap(({ cells }) => cells[at('id', flat)] ?? []));
	return flat.rows.flatMap(({ row, cells }) => {
		const made = ids.get(row);
		if (made === undefined || (cells[at('id', flat)] ?? '') !== '') return [];
		const label = cells[at('label', flat)] ?? '';
		const earlier = known.get(label)?.find((one) => !own.has(one));
		const id = earlier ?? (own.has(made) ? proposedId(label, `figure-${String(row)}`, own) : made);
		own.add(id);
		return [{ row, id }];
	});
}

function withIds(read: FlatTable, before: FlatTable | null): string {
	const given = new Map(proposed(read, before).map(({ row, id }) => [row, id]));
	if (given.size === 0) return read.text;
	const { headers, rows } = read.flat;
	const at = headers.findIndex((header) => flatColumn(header) === 'id');
	const put = (cells: readonly string[], id: string) =>
		at < 0 ? [id, ...cells] : cells.map((cell, place) => (place === at && id !== '' ? id : cell));
	const body = rows.map(({ row, cells }) => put(cells, given.get(row) ?? ''));
	return `${csvFormatRows([put(headers, at < 0 ? 'id' : ''), ...body])}\n`;
}

interface GrownTable {
	readonly text: string;
	/** How many rows the flat table made. */
	readonly count: number;
}

/** The tables that a flat table makes, below the rows that they have already; columns without a cell are left out. */
function grownTables({ rows, beside }: FlatTable): Map<string, GrownTable> {
	return new Map(
		TABLES.flatMap((table): [string, GrownTable][] => {
			const made = rows.get(table.name) ?? [];
			if (made.length === 0) return [];
			const there = beside.get(table.name)?.rows ?? [];
			const grown =
				table.name === 'figures'
					? made.map(({ texts }) => withKeptNumbers(texts))
					: made.map(({ texts }) => texts);
			const texts = [...there.map((row) => row.texts), ...grown];
			const columns = table.columns
				.map(({ name }) => name)
				.filter((column) => texts.some((cells) => (cells.get(column) ?? '') !== ''));
			return [[tableFile(table), { text: tableText(columns, texts), count: made.length }]];
		})
	);
}

/** A figure with the numbers of its note as words that never change: in a flat table they are its editor's own, and in tables a number is one of the record. */
function withKeptNumbers(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const note = texts.get('caveat') ?? '';
	if (note.includes('{')) return texts;
	let [kept, rest] = ['', note];
	for (const { text } of typedNumbers(note, 'en')) {
		const at = rest.indexOf(text);
		kept += `${rest.slice(0, at)}{text:${text}}`;
		rest = rest.slice(at + text.length);
	}
	return kept === '' ? texts : new Map([...texts, ['caveat', kept + rest]]);
}
