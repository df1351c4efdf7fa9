/**
 * Tables of the record with their words in the language of the publication, their sentences filled in and their sums over
 * series written out; every other cell as the record has it, sign for sign.
 */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { ProseRow } from '#lib/domain/prose/prose-rows.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import { translatedColumns } from '#lib/domain/translation/sentences.ts';
import { untranslatedOf } from '#lib/domain/record/untranslated.ts';
import { summedSeries } from '#lib/domain/series/series-sums.ts';

/** The tag of BCP 47 for words in several languages: that of a row in a table of which a part is not translated. */
const SEVERAL_LANGUAGES = 'mul';

function isInSeveral(row: ProseRow): boolean {
	const untranslated = untranslatedOf(row);
	return untranslated !== undefined && untranslated.lang !== row['lang'];
}

/**
 * The text of a table with the sentences, formulas and periods of its filled rows.
 *
 * @param text the table as the record has it
 * @param filled its rows in the order of the table
 */
export function filledTable(table: Table, text: string, filled: readonly ProseRow[]): string {
	const names = [...translatedColumns(table).map(({ name }) => name), 'lang'];
	const [head = [], ...rows] = csvParseRows(text);
	const written = rows.map((cells, index) =>
		cells.map((cell, at) => {
			const name = head[at] ?? '';
			const isWritten = names.includes(name) || cell === '' || summedSeries(cell).length > 0;
			const row = filled[index];
			if (name === 'lang' && row !== undefined && isInSeveral(row)) return SEVERAL_LANGUAGES;
			const filledIn = isWritten ? row?.[name] : undefined;
			return typeof filledIn === 'string' ? filledIn : cell;
		})
	);
	const same = written.every((cells, index) => cells.every((cell, at) => cell === rows[index]?.[at]));
	return same ? text : `${csvFormatRows([head, ...written])}\n`;
}
