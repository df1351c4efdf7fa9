/** What a cell says that was left empty, as it follows from the rest of its row or of the record. */
import { QUALIFIERS } from '#lib/domain/record/schema/vocabularies.ts';
import { digitsStated } from '#lib/domain/numerals/digits-stated.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { isLanguageTag } from '#lib/domain/record/kinds/words/language.ts';
import { isWrittenIn, UNKNOWN_LANGUAGE } from '#lib/domain/text/script.ts';
import type { WrittenRow, WrittenRows } from '../read/read-rows.ts';
import { firstHandChain } from './added-rows.ts';
import { frozenCell } from './frozen-cells.ts';

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
/** Words in letters that the language of the record is not written in are of another, which nobody named. */
const languageOfWords: Fill = (texts, { table, setting: { lang, frozen } }) => {
	if (!isLanguageTag(lang) || isWrittenIn(cell(texts, 'as_stated'), lang)) return lang;
	// A frozen version may have the language of the record, and a newer tool does not make another record of it.
	return frozenCell(frozen, table, texts, 'as_stated_lang') ?? UNKNOWN_LANGUAGE;
};
const dayOfEntry: Fill = (texts, { table, setting }) =>
	frozenCell(setting.frozen, table, texts, 'recorded_on') ?? setting.created;

const BY_COLUMN: Readonly<Record<string, Fill>> = {
	lang: languageOfRecord,
	as_stated_lang: languageOfWords,
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
	role: roleOf,
	access: (texts, place) => accessOf(texts, place),
	published_basis: (texts) => (cell(texts, 'published') === '' ? 'not-stated' : 'stated'),
	url_kind: (texts) => (cell(texts, 'url') === '' ? 'none' : 'not-stated'),
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
	const group = groupsOf(table, rows).get(keyOf(table, texts));
	if (!group || group.isPlaced) return '';
	return String((group.places.get(index) ?? 0) + (table === 'hops' ? 0 : 1));
}

/** The rows of one group of a table. */
interface Group {
	/** How many rows of the group stand before each, by its place in the table. */
	readonly places: Map<number, number>;
	/** One of them has a position. */
	isPlaced: boolean;
}

const grouped = new WeakMap<readonly WrittenRow[], ReadonlyMap<string, Group>>();

/** The rows of a table by the group that they are ordered in. */
function groupsOf(table: TableName, rows: readonly WrittenRow[]): ReadonlyMap<string, Group> {
	const known = grouped.get(rows);
	if (known) return known;
	const groups = new Map<string, Group>();
	for (const [index, { texts }] of rows.entries()) {
		const key = keyOf(table, texts);
		const group = groups.get(key) ?? { places: new Map(), isPlaced: false };
		group.places.set(index, group.places.size);
		group.isPlaced ||= cell(texts, 'position') !== '';
		groups.set(key, group);
	}
	grouped.set(rows, groups);
	return groups;
}

function keyOf(table: TableName, texts: Texts): string {
	const group = POSITION_GROUPS[table];
	return group === undefined ? '' : cell(texts, group);
}

/** A figure is published in the document that is named first; of another one nothing tells it, where the table gives roles. */
function roleOf(texts: Texts, { table, index, setting }: FillPlace): string {
	const rows = setting.tables.get(table)?.rows ?? [];
	const isFirst = groupsOf(table, rows).get(keyOf(table, texts))?.places.get(index) === 0;
	return isFirst || rows.every((row) => cell(row.texts, 'role') === '') ? 'published-in' : '';
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
	return (
		number !== '' &&
		words.replace(/[,\s\u00a0\u202f]/gu, '').replace(/^−/u, '-') === number &&
		!number.endsWith('00')
	);
}

function rowNamed(setting: FillSetting, table: TableName, id: string): Texts | undefined {
	const rows = setting.tables.get(table)?.rows ?? [];
	const known =
		named.get(rows) ?? new Map(rows.map(({ texts }) => [cell(texts, 'id'), texts] as const).toReversed());
	named.set(rows, known);
	return known.get(id);
}

const named = new WeakMap<readonly WrittenRow[], ReadonlyMap<string, Texts>>();

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
