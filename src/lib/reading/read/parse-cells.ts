/**
 * From text to rows of cells, as RFC 4180 has it and no wider: what a lenient reader would repair or drop in silence is
 * a problem here.
 */

export interface CellProblem {
	/** Row as a spreadsheet counts, from 1. */
	readonly row: number;
	/** Place of the cell in its row, from 0. */
	readonly cell: number;
	readonly found: string;
	readonly expected: string;
}

export interface ParsedCells {
	readonly rows: readonly (readonly string[])[];
	readonly problems: readonly CellProblem[];
}

const QUOTES_EXPECTED = 'quotation marks round the whole cell, and doubled inside it';

/**
 * Reads cells; lines end with a line feed, and the last one may go without.
 *
 * @param separator the sign between cells: a comma in every record, another one in what a spreadsheet saved
 */
export function parseCells(text: string, separator = ','): ParsedCells {
	const rows: string[][] = [];
	const problems: CellProblem[] = [];
	let row: string[] = [];
	let at = 0;
	const report = (found: string) => {
		problems.push({ row: rows.length + 1, cell: row.length, found, expected: QUOTES_EXPECTED });
	};

	/** Takes text up to the next separator or line end. */
	const takePlain = (): string => {
		const start = at;
		while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
		return text.slice(start, at);
	};
	/** Takes a quoted cell up to its closing mark. */
	const takeQuoted = (): string => {
		let cell = '';
		at += 1;
		for (;;) {
			const close = text.indexOf('"', at);
			if (close < 0) {
				report('a quotation mark that is not closed');
				cell += text.slice(at);
				at = text.length;
				return cell;
			}
			cell += text.slice(at, close);
			at = close + 1;
			if (text[at] !== '"') break;
			cell += '"';
			at += 1;
		}
		const rest = takePlain();
		if (rest !== '') report('text after a closing quotation mark');
		return cell + rest;
	};

	while (at < text.length) {
		if (text[at] === '"') {
			row.push(takeQuoted());
		} else {
			const cell = takePlain();
			if (cell.includes('"')) report('a quotation mark inside a cell without them');
			row.push(cell);
		}
		if (at >= text.length) break;
		if (text[at] === separator) {
			at += 1;
			if (at < text.length) continue;
			row.push('');
			break;
		}
		at += 1;
		rows.push(row);
		row = [];
	}
	if (row.length > 0) rows.push(row);
	return { rows, problems };
}
