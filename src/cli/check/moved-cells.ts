/** What differs between two texts of one table, cell by cell, with the rows as they stand now. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { onOneLine } from '#lib/domain/text/excerpt.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';

export interface MovedCell {
	readonly file: string;
	/** As a spreadsheet counts, the header being 1; that of the former text where the row went. */
	readonly row: number;
	/** `-` where the whole row is new or went. */
	readonly column: string;
	/** `null` where the row is new. */
	readonly before: string | null;
	/** `null` where the row went. */
	readonly after: string | null;
}

interface Row {
	readonly row: number;
	readonly cells: readonly string[];
}

/**
 * Every cell that differs, in the order of the rows. A row whose cells are all the same is the same row, wherever it stands; another is that of its key.
 * One whose key changed is taken for the former row that has most cells in common with it, where that is more than half of them, or half of them
 * and it stands in the same place.
 */
export function movedCells(file: string, before: string, after: string): MovedCell[] {
	const [[was, ...oldBody], [columns = [], ...body]] = [parseCells(before).rows, parseCells(after).rows];
	const oldColumns = was ?? [];
	// Cells of a column that is new or went are not told one by one.
	const shared = columns.filter((column) => oldColumns.includes(column));
	const keyed = TABLES.find((table) => tableFile(table) === file)?.key ?? [];
	const key = keyed.every((column) => shared.includes(column)) ? keyed : shared;
	const rowsOf = (bodyRows: readonly (readonly string[])[], header: readonly string[]) =>
		bodyRows.map((cells, index): Row => ({
			row: index + 2,
			cells: shared.map((column) => cells[header.indexOf(column)] ?? '')
		}));
	const places = key.map((column) => shared.indexOf(column));
	const keyOf = ({ cells }: Row) => places.map((at) => cells[at]).join('\n');
	const [former, now] = [rowsOf(oldBody, oldColumns), rowsOf(body, columns)];
	const pairs = new Map<Row, Row>();
	const left = new Set(former);
	const textOf = ({ cells }: Row) => JSON.stringify(cells);
	// Of rows that are all the same the one in the same place comes first.
	for (const nameOf of [(row: Row) => `${String(row.row)} ${textOf(row)}`, textOf, keyOf])
		pair(now, left, pairs, nameOf);
	for (const row of now) if (!pairs.has(row)) takeNearest(row, left, pairs);
	const told = now.flatMap((row): MovedCell[] => {
		const same = pairs.get(row);
		if (!same) return [{ file, row: row.row, column: '-', before: null, after: rowWords(row) }];
		return shared.flatMap((column, index) => {
			const [then, is] = [same.cells[index] ?? '', row.cells[index] ?? ''];
			return then === is ? [] : [{ file, row: row.row, column, before: then, after: is }];
		});
	});
	const went = [...left].map((row) => ({
		file,
		row: row.row,
		column: '-',
		before: rowWords(row),
		after: null
	}));
	return [...told, ...went];
}

/** Pairs rows that are called alike, in their order; what is paired is left no more. */
function pair(now: readonly Row[], left: Set<Row>, pairs: Map<Row, Row>, nameOf: (row: Row) => string): void {
	const named = grouped(left, nameOf);
	for (const row of now) {
		if (pairs.has(row)) continue;
		const same = named.get(nameOf(row))?.shift();
		if (!same) continue;
		pairs.set(row, same);
		left.delete(same);
	}
}

/** Pairs a row with the former row that it was made of, where there is one left. */
function takeNearest(row: Row, left: Set<Row>, pairs: Map<Row, Row>): void {
	const common = (one: Row) => one.cells.filter((cell, index) => cell === row.cells[index]).length;
	let nearest: Row | null = null;
	let most = 0;
	for (const one of left) {
		// Of two that have as much in common the one in the same place is meant.
		const shares = common(one) + (one.row === row.row ? 0.5 : 0);
		if (shares > row.cells.length / 2 && shares > most) [nearest, most] = [one, shares];
	}
	if (!nearest) return;
	pairs.set(row, nearest);
	left.delete(nearest);
}

function rowWords({ cells }: Row): string {
	return cells.filter((cell) => cell !== '').join(', ');
}

/** How much of what two cells have in common is shown before and after what differs. */
const AROUND = 20;
/** How much of a differing part is shown. */
const SHOWN = 60;

/** The line of a cell: `file:row:column: "former" became "new"`. */
export function movedLine({ file, row, column, before, after }: MovedCell): string {
	const place = `${file}:${String(row)}:${column}`;
	if (before === null) return `${place}: a new row, ${cut(after ?? '')}`;
	if (after === null) return `${place}: a row went, ${cut(before)}`;
	const [then, now] = differingParts(before, after);
	return `${place}: ${then} became ${now}`;
}

function differingParts(before: string, after: string): [then: string, now: string] {
	const [one, other] = [Array.from(before), Array.from(after)];
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	const from = start > AROUND + 1 ? start - AROUND : 0;
	const parts = [one, other].map((signs) => {
		const to = end > AROUND + 1 ? signs.length - end + AROUND : signs.length;
		const shown = signs.slice(from, to).join('');
		const words = cut(shown);
		return `"${from > 0 ? '…' : ''}${words}${words === onOneLine(shown) && to < signs.length ? '…' : ''}"`;
	});
	return [parts[0] ?? '', parts[1] ?? ''];
}

function cut(text: string): string {
	const signs = Array.from(text);
	const most = SHOWN + 2 * AROUND;
	return onOneLine(signs.slice(0, most).join('')) + (signs.length > most ? '…' : '');
}
