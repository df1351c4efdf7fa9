/** The columns of the flat table: those that are published, under their names and under plainer ones. */

/** The columns that are read, each with the names that it may have; blanks and capitals do not count. */
const READ = {
	id: ['id'],
	label: ['label'],
	origin: ['origin'],
	as_stated: ['as_stated', 'value_as_stated', 'stated'],
	value: ['value'],
	qualifier: ['qualifier', 'hedge'],
	low: ['low'],
	high: ['high'],
	open_low: ['open_low'],
	open_high: ['open_high'],
	unit: ['unit'],
	measure_id: ['measure_id'],
	measure: ['measure'],
	rank: ['rank'],
	population: ['population', 'group'],
	period_start: ['period_start', 'from'],
	period_end: ['period_end', 'to'],
	speaker: ['speaker'],
	relay_chain: ['relay_chain', 'relayed_by', 'passed_on_by', 'via'],
	publisher: ['publisher', 'published_by'],
	source_id: ['source_id'],
	source: ['source', 'source_title'],
	source_url: ['source_url', 'url', 'link'],
	date: ['date', 'source_published'],
	access: ['source_access'],
	caveat: ['caveat', 'note', 'notes'],
	interval: ['interval'],
	interval_level: ['interval_level', 'level'],
	language: ['language', 'as_stated_lang', 'lang']
} as const;

/** What a column of the flat table is called within this folder. */
export type FlatColumn = keyof typeof READ;

/** Cells of a row by their columns; empty where there is none. */
export type FlatCells = (column: FlatColumn) => string;

/** The columns that are read, under a name of each. */
export const COLUMN_NAMES: readonly string[] = Object.values(READ).map(([name]) => name.replaceAll('_', ' '));

const BY_NAME: ReadonlyMap<string, FlatColumn> = new Map(
	(Object.entries(READ) as [FlatColumn, readonly string[]][]).flatMap(([column, names]) =>
		names.map((name) => [name, column] as const)
	)
);

/** Columns of grades, which are published: they are computed from answers about the evidence and never read. */
export const GRADES = ['attribution', 'source_reliability', 'credibility', 'credibility_reason'] as const;
/** Columns of how the document cited was read, and of the one read in its place: a flat table has one document for each figure. */
const READINGS = ['read_id', 'read_title', 'read_publisher', 'read_url', 'read_access'] as const;
/** Columns that are published and are not read. */
const FOLLOWING = ['hops', 'permalink', ...GRADES, ...READINGS] as const;

/** The published columns that are called otherwise than here. */
const PUBLISHED = {
	as_stated: 'value_as_stated',
	source: 'source_title',
	date: 'source_published',
	publisher: 'read_publisher',
	access: 'source_access'
} as const;

/** The language of the words, which the published table does not have in a column. */
const UNPUBLISHED = 'language';

type Published =
	| Exclude<FlatColumn, keyof typeof PUBLISHED | typeof UNPUBLISHED>
	| (typeof PUBLISHED)[keyof typeof PUBLISHED]
	| (typeof FOLLOWING)[number];

/** The published column that a header stands for, read or not; `null` where it is none, as for the language of the words. */
export function publishedColumn(header: string): Published | null {
	const column = flatColumn(header);
	if (column === null) return FOLLOWING.find((name) => name === plain(header)) ?? null;
	if (column === UNPUBLISHED) return null;
	return isRenamed(column) ? PUBLISHED[column] : column;
}

function isRenamed(column: FlatColumn): column is keyof typeof PUBLISHED {
	return column in PUBLISHED;
}

/** True for a header that a flat table may have. */
export function isKnownHeader(header: string): boolean {
	return flatColumn(header) !== null || publishedColumn(header) !== null;
}

/** Columns without which there is no figure; a number may stand in the words as stated alone. */
export const NEEDED: readonly FlatColumn[] = ['label', 'value', 'speaker', 'source'];

/** The column that a header names; `null` where it names none that is read. */
export function flatColumn(header: string): FlatColumn | null {
	return BY_NAME.get(plain(header)) ?? null;
}

/** The cells of a row by the names that a table of figures has for them. */
export function plainly(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	return new Map([...cells].map(([name, text]) => [flatColumn(name) ?? name, text]));
}

/** A header as it is compared. */
function plain(header: string): string {
	return header
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, '_');
}

/** True for the header of a flat table: it names speakers and sources, and the table of figures has ids of them. */
export function isFlatHeader(headers: readonly string[]): boolean {
	const names = headers.map(flatColumn);
	const has = (column: FlatColumn) =>
		names.includes(column) || (column === 'value' && names.includes('as_stated'));
	return NEEDED.every(has);
}

/** What columns of a record that are filled in from a flat table stand for there, where they have another name. */
const FILLED_FROM: Readonly<Record<string, FlatColumn>> = {
	name: 'speaker',
	title: 'source',
	published: 'date',
	url: 'source_url'
};

/** The header of a flat table that a column of the record is filled in from; the column itself where there is none. */
export function headerOver(column: string, headers: readonly string[]): string {
	if (headers.includes(column)) return column;
	const flat = FILLED_FROM[column] ?? flatColumn(column);
	return headers.find((header) => flat !== null && flatColumn(header) === flat) ?? column;
}
