/** A flat table as one to be mended: its columns under the names that its editor gave them. */
import type { Column, Table } from '#lib/domain/record/schema/columns.ts';
import type { ColumnType } from '#lib/domain/record/schema/kinds.ts';
import { flatColumn, isFlatHeader, type FlatColumn } from '../complete/flat-columns.ts';
import { MOST_SIGNS } from '../read/cell-length.ts';
import { parseCells } from '../read/parse-cells.ts';

const TYPES: Partial<Record<FlatColumn, ColumnType>> = {
	id: 'id',
	measure_id: 'id',
	source_id: 'id',
	value: 'number',
	low: 'number',
	high: 'number',
	open_low: 'boolean',
	open_high: 'boolean',
	interval_level: 'number',
	period_start: 'partial-date',
	period_end: 'partial-date',
	date: 'partial-date'
};

/** The table whose header is that of a flat one, whatever stands between its cells; `null` where it is none. */
export function flatTableOf(name: string, bytes: Uint8Array): Table | null {
	// The names of a header have letters of ASCII alone: what UTF-16 puts between them goes.
	const text = new TextDecoder('latin1')
		.decode(bytes)
		.replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
		.replaceAll('\0', '');
	for (const separator of [',', ';', '\t']) {
		const headers = headerBelow(text.split(/\r\n?|\n/), separator)?.headers;
		if (!headers) continue;
		const columns = headers.filter((header) => header !== '').map(columnOf);
		const ids = columns.flatMap((column) => (flatColumn(column.name) === 'id' ? [column.name] : []));
		return { name, title: name, description: '', columns, key: ids };
	}
	return null;
}

/** So many lines may stand above the names of the columns: a title, who collected it, blank ones. */
export const MOST_ABOVE = 20;

/** The header of a flat table among the first lines of a text, and how many stand above it; `null` where there is none. */
export function headerBelow(
	lines: readonly string[],
	separator: string
): { readonly headers: readonly string[]; readonly above: number } | null {
	for (const [above, line] of lines.slice(0, MOST_ABOVE + 1).entries()) {
		if (line.length > MOST_SIGNS) return null;
		const headers = (parseCells(line, separator).rows[0] ?? []).map((header) => header.trim());
		if (isFlatHeader(headers)) return { headers, above };
	}
	return null;
}

function columnOf(name: string): Column {
	const column = flatColumn(name);
	return { name, type: (column && TYPES[column]) ?? 'text', required: false, description: '' };
}
