/** Tables as a workbook: text cells are text and never formulas, numbers are numbers, missing cells are empty. */
import { writeXlsx, type Cell, type CellValue, type DataValidation } from 'hucre';
import type { PublishedRow } from './write-csv.ts';
import { cellIn, titleIn, type TableWords } from './table-words.ts';
import { storedNumber } from './write-json.ts';

/** One sheet: its header and rows. */
export interface Sheet {
	readonly name: string;
	readonly columns: readonly string[];
	readonly rows: readonly PublishedRow[];
	/** Titles in place of the names of columns, and words in place of codes. */
	readonly words?: TableWords | undefined;
	/** Width of each column in characters; 16 where it is not said. */
	readonly widths?: Readonly<Record<string, number>>;
	/** A note on the header of each column. */
	readonly notes?: Readonly<Record<string, string>>;
	/** Columns that spreadsheets leave as they are typed: no date, number or truth value is made of a cell. */
	readonly plainText?: readonly string[];
	/** Empty rows below the others that are ready to be written. */
	readonly spareRows?: number;
	/** Columns with a drop-down. */
	readonly choices?: readonly Choices[];
}

/** What a drop-down offers: words, or the words in a range of cells. */
export interface Choices {
	readonly column: string;
	readonly from: readonly string[] | string;
	/** The last row with the drop-down, the header being 1. */
	readonly last: number;
	/** Other words are refused; else they are asked about. */
	readonly strict: boolean;
}

/** What the workbook says of itself. */
export interface WorkbookWords {
	readonly title: string;
	readonly description: string;
	readonly creator: string;
	/** `YYYY-MM-DD`; the only time in the file, so that the same record gives the same bytes. */
	readonly created: string;
}

const WIDTH = 16;
/** The most characters that a cell of a workbook holds. */
export const MAX_TEXT = 32_767;
/** `#N/A`, `#REF!` and their like. */
const ERROR_TEXT = /^#[A-Z\d/_]+[!?]?$/;
const CUT = ' [cut: a cell of a workbook holds no more; the whole text is in the CSV]';

/** A workbook with one sheet a table. A text that is longer than a cell can hold is cut, and says so. */
export async function writeWorkbook(words: WorkbookWords, sheets: readonly Sheet[]): Promise<Uint8Array> {
	const made = new Date(`${words.created}T00:00:00Z`);
	return writeXlsx({
		sheets: sheets.map(
			({
				name,
				columns,
				rows,
				words: said,
				widths,
				notes = {},
				plainText = [],
				spareRows = 0,
				choices = []
			}) => ({
				name,
				columns: columns.map((column) => ({
					width: widths?.[column] ?? WIDTH,
					...(plainText.includes(column) ? { style: { numFmt: '@' } } : {})
				})),
				rows: [
					columns.map((column) => titleIn(said, column)),
					...rows.map((row) => columns.map((column) => cell(cellIn(said, column, row[column])))),
					// A column has its format by its cells, so that rows to be written have it by empty ones.
					...Array.from({ length: plainText.length > 0 ? spareRows : 0 }, () => columns.map(() => null))
				],
				cells: new Map([...errorTexts(columns, rows), ...headerNotes(columns, notes, said)]),
				dataValidations: choices.map((choice) => dropDown(columns, choice)),
				freezePane: { rows: 1 }
			})
		),
		properties: {
			title: words.title,
			description: words.description,
			creator: words.creator,
			lastModifiedBy: words.creator,
			created: made,
			modified: made
		}
	});
}

function headerNotes(
	columns: Sheet['columns'],
	notes: Readonly<Record<string, string>>,
	words: TableWords | undefined
): Map<string, Partial<Cell>> {
	return new Map(
		columns.flatMap((column, at): [string, Partial<Cell>][] => {
			const text = notes[column];
			return text === undefined
				? []
				: [[`0,${String(at)}`, { value: titleIn(words, column), comment: { text } }]];
		})
	);
}

function dropDown(columns: Sheet['columns'], { column, from, last, strict }: Choices): DataValidation {
	const at = columnLetters(columns.indexOf(column));
	return {
		type: 'list',
		...(typeof from === 'string' ? { formula1: from } : { values: [...from] }),
		range: `${at}2:${at}${String(last)}`,
		allowBlank: true,
		showErrorMessage: true,
		errorStyle: strict ? 'stop' : 'warning'
	};
}

/** The letters of a column, counted from 0. */
export function columnLetters(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function cell(value: PublishedRow[string]): CellValue {
	if (typeof value === 'number') return storedNumber(value);
	if (typeof value !== 'string') return value;
	const text = value.length <= MAX_TEXT ? value : value.slice(0, MAX_TEXT - CUT.length) + CUT;
	// Spreadsheets read `_x000D_` as the character of that number; the underscore's own number keeps it as text.
	return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** Cells whose text is that of an error: the writer would make them errors, as rich text they stay text. */
function errorTexts(columns: Sheet['columns'], rows: Sheet['rows']): Map<string, Partial<Cell>> {
	const cells = new Map<string, Partial<Cell>>();
	for (const [row, values] of rows.entries()) {
		for (const [column, name] of columns.entries()) {
			const text = values[name];
			if (typeof text === 'string' && ERROR_TEXT.test(text))
				cells.set(`${String(row + 1)},${String(column)}`, { value: text, richText: [{ text }] });
		}
	}
	return cells;
}
