/** What a cell says that was left empty, as it follows from the rest of its row or of the record. */
import { QUALIFIERS } from '#lib/domain/record/schema/vocabularies.ts';
import { digitsStated } from '#lib/domain/numerals/digits-stated.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { parseCells } from '../read/parse-cells.ts';
import type { WrittenRows } from '../read/read-rows.ts';
import { firstHandChain } from './added-rows.ts';

type Texts = ReadonlyMap<string, string>;

/** What surrounds a row. */
export interface FillSetting {
	readonly lang: string;
	readonly created: string;
	readonly tables: ReadonlyMap<TableName, WrittenRows>;
	/** The last version that was frozen: a day that stands there already stays. */
	readonly frozen: FrozenVersion | null;
}

export interface FillPlace {
	readonly table: TableName;
	/** The place of the row in its table, from 0. */
	readonly index: number;
	readonly setting: FillSetting;
}

/** The text of a cell that was left empty; empty where it cannot be told. */
export type Fill = (texts: Texts, place: FillPlace) => string;

const languageOfRecord: Fill = (_, { setting }) => setting.lang;
const dayOfEntry: Fill = (texts, { table, setting }) =>
	frozenCell(setting.frozen, table, texts, 'recorded_on') ?? setting.created;

const BY_COLUMN: Readonly<Record<string, Fill>> = {
	lang: languageOfRecord,
	as_stated_lang: languageOfRecord,
	recorded_on: dayOfEntry,
	answered_on: (_, { setting }) => setting.created,
	position: (texts, place) => placeInOrder(texts, place),
	low: (texts, { table }) =>
		table === 'figures' && FROM_VALUE.has(cell(texts, 'qualifier')) ? cell(texts, 'value') : '',
	high: (texts, { table }) =>
		table === 'figures' && TO_VALUE.has(cell(texts, 'qualifier')) ? cell(texts, 'value') : '',
	open_low: (texts) => String(LOW_OPEN.has(cell(texts, 'qualifier')) && cell(texts, 'low') === ''),
	open_high: (texts) => String(HIGH_OPEN.has(cell(texts, 'qualifier')) && cell(texts, 'high') === ''),
	as_stated_basis: () => 'words',
	obs_status: () => 'A',
	bears_out: () => 'false',
	period_basis: (texts) =>
		cell(texts, 'period_start') + cell(texts, 'period_end') === '' ? 'not-stated' : 'stated',
	chain_id: (texts) => (cell(texts, 'speaker_id') === '' ? '' : firstHandChain(cell(texts, 'speaker_id'))),
	qualifier: (texts) =>
		isStatedExactly(cell(texts, 'as_stated'), cell(texts, 'value')) ? QUALIFIERS[0] : '',
	significant_digits: (texts) => digitsOf(texts),
	origin: originOf,
	role: () => 'published-in',
	access: (texts, place) => accessOf(texts, place),
	published_basis: (texts) => (cell(texts, 'published') === '' ? 'not-stated' : 'stated'),
	url_kind: (texts) => (cell(texts, 'url') === '' ? 'none' : 'original'),
	kind: () => 'not-stated',
	formula_in_words: formulaInWords
};

/** What fills an empty cell of a column; `null` where nothing does. */
export function fillOf(table: TableName, column: string): Fill | null {
	return table === 'units' && column === 'kind' ? () => 'count' : (BY_COLUMN[column] ?? null);
}

function cell(texts: Texts, column: string): string {
	return texts.get(column) ?? '';
}

/** Hedges after which the number is the bound itself. */
const FROM_VALUE: ReadonlySet<string> = new Set(['more-than', 'at-least']);
const TO_VALUE: ReadonlySet<string> = new Set(['nearly', 'may-be-nearly', 'up-to']);
/** Hedges that leave a side without a bound. */
const LOW_OPEN: ReadonlySet<string> = new Set([
	'nearly',
	'may-be-nearly',
	'up-to',
	'close-to-or-above',
	'may-be-close-to-or-above'
]);
const HIGH_OPEN: ReadonlySet<string> = new Set([
	'more-than',
	'at-least',
	'close-to-or-above',
	'may-be-close-to-or-above'
]);

/** Tables whose rows are ordered within a group, with the column that names it; positions of hops begin with 0. */
export const POSITION_GROUPS: Partial<Record<TableName, string>> = {
	hops: 'chain_id',
	figure_sources: 'figure_id',
	series_figures: 'series_id',
	panels: 'section_id',
	panel_marks: 'panel_id',
	what_if_inputs: 'what_if_id'
};

/** Rows without positions stand in the order of their table; where one has a position, all must. */
function placeInOrder(texts: Texts, { table, index, setting }: FillPlace): string {
	const rows = setting.tables.get(table)?.rows ?? [];
	const group = POSITION_GROUPS[table];
	const fellows = rows.filter((row) => group === undefined || cell(row.texts, group) === cell(texts, group));
	if (fellows.some((row) => cell(row.texts, 'position') !== '')) return '';
	const before = rows.slice(0, index).filter((row) => fellows.includes(row)).length;
	return String(before + (table === 'hops' ? 0 : 1));
}

function digitsOf(texts: Texts): string {
	const number = [cell(texts, 'value'), cell(texts, 'high'), cell(texts, 'low')].find((text) => text !== '');
	if (number === undefined || !Number.isFinite(Number(number))) return '';
	const words = cell(texts, 'as_stated');
	const digits = number
		.replace(/^-/, '')
		.replace('.', '')
		.replace(/^0+(?=\d)/, '');
	// An exact number has every digit that it is written with.
	const qualifier = cell(texts, 'qualifier');
	const isExact = qualifier === 'exact' || (qualifier === '' && isStatedExactly(words, number));
	if (isExact) return String(digits.length);
	return String(digitsStated(words, Number(number)) ?? Math.max(1, digits.replace(/0+$/, '').length));
}

/** True where the words are the number alone, to a last digit that is none of rounding. */
function isStatedExactly(words: string, number: string): boolean {
	return number !== '' && words.replace(/[,\s\u00a0\u202f]/gu, '') === number && !number.endsWith('00');
}

function rowNamed(setting: FillSetting, table: TableName, id: string): Texts | undefined {
	return setting.tables.get(table)?.rows.find(({ texts }) => texts.get('id') === id)?.texts;
}

/** Where nobody passed it on, who speaks says it. */
function originOf(texts: Texts, { setting }: FillPlace): string {
	if (cell(texts, 'chain_id') !== '') return '';
	const kind = rowNamed(setting, 'parties', cell(texts, 'speaker_id'))?.get('kind');
	return kind === 'authority' || kind === 'official-media' ? 'official' : 'independent';
}

/** A figure was read as its document was. */
function accessOf(texts: Texts, { table, setting }: FillPlace): string {
	if (table === 'sources') return 'not-stated';
	const access = rowNamed(setting, 'sources', cell(texts, 'source_id'))?.get('access') ?? '';
	return access === '' ? 'not-stated' : access;
}

const SIGNS: Readonly<Record<string, string>> = {
	'+': 'plus',
	'-': 'minus',
	'*': 'times',
	'/': 'divided by'
};

/** The formula with the labels of its figures in place of their ids. */
function formulaInWords(texts: Texts, { setting }: FillPlace): string {
	const labelOf = (id: string) =>
		(['figures', 'derived'] as const)
			.map((table) => rowNamed(setting, table, id)?.get('label') ?? '')
			.find((label) => label !== '');
	return cell(texts, 'formula')
		.split(' ')
		.map((part) => SIGNS[part] ?? labelOf(part) ?? part)
		.join(' ');
}

function frozenCell(
	version: FrozenVersion | null,
	name: TableName,
	texts: Texts,
	column: string
): string | null {
	const table = TABLES.find((one) => one.name === name);
	const bytes = version?.files.get(`tables/${tableFile({ name })}`);
	if (!table || !bytes) return null;
	const [head = [], ...rows] = frozenRows(bytes);
	const at = table.key.map((key) => head.indexOf(key));
	const row = rows.find((cells) =>
		table.key.every((key, part) => cells[at[part] ?? -1] === cell(texts, key))
	);
	return row?.[head.indexOf(column)] ?? null;
}

const parsed = new WeakMap<Uint8Array, readonly (readonly string[])[]>();

function frozenRows(bytes: Uint8Array): readonly (readonly string[])[] {
	const known = parsed.get(bytes) ?? parseCells(new TextDecoder().decode(bytes)).rows;
	parsed.set(bytes, known);
	return known;
}
