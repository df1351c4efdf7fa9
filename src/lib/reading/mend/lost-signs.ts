/** Words of a source that a spreadsheet took for a number, so that commas and signs are lost: known by what stood there before, or by the rest of the row. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { parseCells } from '../read/parse-cells.ts';
import { readFrozenVersions } from '../read/frozen-versions.ts';

/** The rows of a table as they stood before, by their keys. */
export type RowsBefore = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Texts = ReadonlyMap<string, string>;

/** What names a row of a table, as one text. */
export function keyOf(table: Table, cells: Texts): string {
	return table.key.map((column) => cells.get(column) ?? '').join('\n');
}

/** The rows of a table in the text of its file. */
export function rowsBefore(table: Table, bytes: Uint8Array | undefined): RowsBefore {
	const [head = [], ...body] = parseCells(new TextDecoder().decode(bytes)).rows;
	const rows = body.map((cells) => new Map(head.map((name, at) => [name, cells[at] ?? ''])));
	// A row without a name is any row.
	const named = rows.filter((texts) => table.key.some((column) => (texts.get(column) ?? '') !== ''));
	return new Map(named.map((texts) => [keyOf(table, texts), texts]));
}

/** The rows of a table in the last version that was frozen; none where there is no version. */
export function rowsOfLastVersion(table: Table, files: ReadonlyMap<string, Uint8Array>): RowsBefore {
	const version = readFrozenVersions(files).versions.at(-1);
	return rowsBefore(table, version?.files.get(`tables/${tableFile(table)}`));
}

/** A number as a spreadsheet shows it where nothing tells it otherwise. */
const BARE = /^-?\d+(?:[.,]\d+)?%?$/;
/** What a spreadsheet takes from a number that is written for people. */
const SIGNS = /[\s\u00a0\u202f,'’+~≈±<>≥≤%％$€£¥￥]/gu;

/** What was lost between the words before and the number now; `null` where the words are others. */
export function lostSigns(before: string, now: string): string | null {
	if (now.length >= before.length || !BARE.test(now)) return null;
	const [words, number] = [before.replace(SIGNS, ''), now.replace(SIGNS, '')];
	const isSame = words === number || words.replace(/\.0+$|(\.\d*?)0+$/, '$1') === number;
	return isSame && /\d/.test(words)
		? `${quoted(now)} was ${quoted(before)}: a spreadsheet takes such words for a number`
		: null;
}

/** Digits with their groups and decimals, and the sign before decimals, as English and as German have them. */
const WRITTEN = [
	{ whole: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/, group: ',', decimal: '.' },
	{ whole: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/, group: '.', decimal: ',' }
] as const;

/** True where words of digits alone, read as in English or German, are the number that a spreadsheet wrote in their place. */
export function isSameNumber(before: string, now: string): boolean {
	return WRITTEN.some(({ whole, group, decimal }) => {
		if (!whole.test(before)) return false;
		const number = Number(before.replaceAll(group, '').replace(decimal, '.'));
		return number < 1e15 && now.replace(',', '.') === String(number);
	});
}

/** Hedges that words must show. */
const SHOWN: ReadonlySet<string> = new Set([
	'about',
	'more-than',
	'at-least',
	'nearly',
	'may-be-nearly',
	'up-to',
	'close-to-or-above',
	'may-be-close-to-or-above',
	'order-of-magnitude'
]);

/** A day or a time of day as spreadsheets show it, which says no number. */
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?: [\d:]+)?$|^\d{4}年\d{1,2}月\d{1,2}日$|^\d{1,2}:\d\d:\d\d$/;

/** What the rest of a row knows better than its words: a number without its separators in another country, or without its hedge. */
export function spoiledWords(cells: Texts): string | null {
	const cell = (column: string) => cells.get(column) ?? '';
	const [words, value, qualifier] = [cell('as_stated'), cell('value'), cell('qualifier')];
	if (DATE.test(words))
		return `${quoted(words)} is a date or a time, which a spreadsheet makes of words such as 3-5 or 1/2`;
	const isWords = cell('as_stated_basis') === '' || cell('as_stated_basis') === 'words';
	if (isWords && BARE.test(words) && SHOWN.has(qualifier))
		return `${quoted(words)} beside the qualifier ${qualifier}: a spreadsheet takes 160+ for a number, and its sign is lost`;
	if (!/^\d+(?:[.,]\d+)?$/.test(words) || !/^\d{4,}$/.test(value) || words.replace(',', '') === value)
		return null;
	// Three digits after each point: other countries write thousands so, and spreadsheets write no such decimals.
	if (/^\d{1,3}(?:[.,]\d{3})+$/.test(words) && words.replace(/[.,]/g, '') === value) return null;
	const isCut = value.replace(/0+$/, '') === words.replace(/[.,]/, '').replace(/0+$/, '');
	return isCut
		? `${quoted(words)} beside the value ${value}: a spreadsheet takes a comma between thousands for decimals`
		: null;
}
