/**
 * Some of the published figures as a file: what the explorer shows, what is compared, what a chart draws. Made from the
 * published rows, in the browser or at build time, so that a cell is the same wherever it is taken from.
 */
import { titleIn, type TableWords } from '../formats/table-words.ts';
import type { PublishedCell, PublishedRow } from '../formats/write-csv.ts';

/** `figures.json` as it is published. */
export interface PublishedFigures {
	readonly name: string;
	readonly title: string;
	readonly version: string;
	readonly created: string;
	readonly licences: readonly { readonly name: string; readonly path: string }[];
	/** Titles and codes in another language than that of the record. */
	readonly words?: TableWords;
	readonly columns: readonly string[];
	readonly rows: readonly PublishedRow[];
}

/** Which figures, and by which choice. */
export interface FigureSelection {
	/** The figures in their order; what is not published is left out. */
	readonly ids: readonly string[];
	/** The choice as an address has it, without a question mark; empty for everything. */
	readonly query: string;
	/** Columns of the choice itself, after the published ones; a figure without an entry has empty cells. */
	readonly added?: AddedColumns;
}

/** Columns that a selection adds to the published ones. */
export interface AddedColumns {
	readonly columns: readonly string[];
	/** Cells by figure id and column. */
	readonly cells: ReadonlyMap<string, Readonly<Record<string, PublishedCell>>>;
}

export const SELECTION_FORMATS = ['csv', 'json', 'xlsx'] as const;
export type SelectionFormat = (typeof SELECTION_FORMATS)[number];

/** The format that a file of such an ending has; `undefined` where figures are not taken as such a file. */
export function selectionFormat(ending: string): SelectionFormat | undefined {
	return SELECTION_FORMATS.find((format) => format === ending);
}

/** A file to save. */
export interface SelectedFile {
	readonly name: string;
	readonly type: string;
	readonly content: string | Uint8Array;
}

/** What stands for the choice of everything. */
const ALL = 'all';
/** The column after the published ones: each row says by which choice it was taken. */
const SELECTION_COLUMN = 'selection';

/** The chosen figures in their order with the published columns; the choice stands in the name and in the file. */
export async function selectedFile(
	published: PublishedFigures,
	{ ids, query, added = { columns: [], cells: new Map() } }: FigureSelection,
	format: SelectionFormat
): Promise<SelectedFile> {
	const selection = query === '' ? ALL : query;
	const byId = new Map(published.rows.map((row) => [row['id'], row]));
	const rows = ids.flatMap((id) => {
		const row = byId.get(id);
		if (row === undefined) return [];
		const cells = added.cells.get(id);
		return [{ ...row, ...Object.fromEntries(added.columns.map((name) => [name, cells?.[name] ?? null])) }];
	});
	const name = `${published.name}-${published.version}-${nameOf(selection)}.${format}`;
	const columns = [...published.columns, ...added.columns];
	const markedColumns = [...columns, SELECTION_COLUMN];
	const marked = rows.map((row) => ({ ...row, [SELECTION_COLUMN]: selection }));
	switch (format) {
		case 'csv': {
			const { writeCsv } = await import('../formats/write-csv.ts');
			return { name, type: 'text/csv', content: writeCsv(markedColumns, marked) };
		}
		case 'json': {
			const { jsonRow, jsonText } = await import('../formats/write-json.ts');
			const content = jsonText({
				...published,
				selection,
				columns,
				rows: rows.map((row) => jsonRow(columns, row))
			});
			return { name, type: 'application/json', content };
		}
		case 'xlsx': {
			const { writeWorkbook } = await import('../formats/write-xlsx.ts');
			const { title, created } = published;
			const about = aboutRows(published, selection);
			const words = {
				title,
				description: about.map(({ value }) => value).join('; '),
				creator: title,
				created
			};
			const content = await writeWorkbook(words, [
				{
					name: titleIn(published.words, 'figures'),
					columns: markedColumns,
					rows: marked,
					words: published.words
				},
				{
					name: titleIn(published.words, 'about'),
					columns: ['name', 'value'],
					rows: about,
					widths: { value: 80 }
				}
			]);
			return { name, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content };
		}
	}
}

/** What a workbook says of itself, since it travels without the page. */
function aboutRows({ title, version, created, licences, words }: PublishedFigures, selection: string) {
	const licence = licences.map(({ name, path }) => [name, path].filter(Boolean).join(' ')).join('; ');
	return Object.entries({ title, version, created, licence, selection }).map(([name, value]) => ({
		name: titleIn(words, name),
		value
	}));
}

/** A choice as a part of a file name, on any system: letters and digits of any script, and hyphens. */
function nameOf(selection: string): string {
	const words = decodeURIComponent(selection.replaceAll('+', ' ').replace(/%(?![\dA-Fa-f]{2})/g, '%25'));
	const name = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
	return [...name].slice(0, 60).join('');
}
