/**
 * A broken record as a patch: `CASE/case.json` names a sound record, what is changed in it, and the exact lines that the
 * check must then give. Rows are numbered as in the base, the header being 1, and nothing but the cells named depends on
 * the columns that a table has.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';

const HERE = import.meta.dirname;

/** How a file may be written other than as UTF-8 with line feeds. */
const ENCODINGS = {
	'byte-order-mark': (text: string) => Buffer.from(`\uFEFF${text}`),
	'cr-lf': (text: string) => Buffer.from(text.replaceAll('\n', '\r\n')),
	cr: (text: string) => Buffer.from(text.replaceAll('\n', '\r')),
	'latin-1': (text: string) => Buffer.from(text, 'latin1'),
	'utf-16': (text: string) => Buffer.from(text, 'utf16le'),
	/** With a very long text in place of a sign. */
	'long-cell': (text: string) => Buffer.from(text.replace('…', 'long '.repeat(8000)))
};

/** What a `case.json` says. The steps are applied in the order of these keys. */
export interface BrokenCase {
	/** The folder of the sound record that is changed. */
	readonly base: string;
	/** True to freeze the base, as it is, as the version that it names. */
	readonly freeze?: true;
	/** Cells to change, each as `file:row:column=text`. */
	readonly set?: readonly string[];
	/** Rows to put at the end of a table: those named by `like` (`file:row`) with other cells, or empty ones of the file `to`. */
	readonly add?: readonly {
		readonly like?: string;
		readonly to?: string;
		readonly cells: Readonly<Record<string, string>>;
		/** How many of them; `{n}` in a cell is the number of the row, from 1, and `{n-1}` the one before. */
		readonly times?: number;
	}[];
	/** Rows to take away, each as `file:row`. */
	readonly remove?: readonly string[];
	/** Columns to take away, each as `file:column`. */
	readonly drop?: readonly string[];
	/** Values of `datapackage.json` by their path, such as `licenses.0.path`; `null` takes one away. Items of a list may be called by name. */
	readonly describe?: Readonly<Record<string, unknown>>;
	/** Text to put in place of another, which the file has exactly once. */
	readonly replace?: readonly { readonly file: string; readonly text: string; readonly by: string }[];
	/** Whole files by name; `null` takes one away. */
	readonly files?: Readonly<Record<string, string | null>>;
	readonly encode?: Readonly<Record<string, keyof typeof ENCODINGS>>;
	/** The lines that the check gives, in order. */
	readonly expected: readonly string[];
}

const KEYS = [
	'base',
	'freeze',
	'set',
	'add',
	'remove',
	'drop',
	'describe',
	'replace',
	'files',
	'encode',
	'expected'
];

/** The names of the folders with a `case.json`, in order. */
export function caseNames(): string[] {
	return readdirSync(HERE)
		.filter((name) => existsSync(join(HERE, name, 'case.json')))
		.sort();
}

/** The case in the folder `name`; throws where its file says something that no step knows. */
export function readCase(name: string): BrokenCase {
	const found = JSON.parse(readFileSync(join(HERE, name, 'case.json'), 'utf8')) as BrokenCase;
	const unknown = Object.keys(found).filter((key) => !KEYS.includes(key));
	if (unknown.length > 0)
		throw new Error(`${name}/case.json: unknown ${unknown.join(', ')}; ${KEYS.join(', ')}`);
	return found;
}

/** The files of a sound record beside this file, read from the disk once. */
export function baseFiles(name: string): RecordFiles {
	const known = bases.get(name);
	if (known) return known;
	const { files, record } = loadRecord(join(HERE, name));
	if (!record) throw new Error(`tests/records/${name} is not sound`);
	bases.set(name, files);
	return files;
}
const bases = new Map<string, RecordFiles>();

/** The files of the broken record; throws where a step does not fit the base, since such a case would prove nothing. */
export function brokenFiles(patch: BrokenCase): RecordFiles {
	const texts = new Map(
		[...baseFiles(patch.base)].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)])
	);
	const textOf = (file: string) => given(texts.get(file), `no file ${file}`);
	const frozen = patch.freeze ? frozenTexts(texts) : [];
	patchTables(texts, patch);
	if (patch.describe) texts.set('datapackage.json', described(textOf('datapackage.json'), patch.describe));
	for (const [path, text] of frozen) texts.set(path, text);
	for (const { file, text, by } of patch.replace ?? []) {
		const parts = textOf(file).split(text);
		if (parts.length !== 2)
			throw new Error(`${file} has ${JSON.stringify(text)} ${String(parts.length - 1)} times`);
		texts.set(file, parts.join(by));
	}
	for (const [file, text] of Object.entries(patch.files ?? {})) {
		if (text === null) textOf(file);
		if (text === null) texts.delete(file);
		else texts.set(file, text);
	}
	const encode = (file: string, text: string) => {
		const encoding = patch.encode?.[file];
		return new Uint8Array(encoding ? ENCODINGS[encoding](text) : Buffer.from(text));
	};
	return new Map([...texts].map(([file, text]) => [file, encode(file, text)]));
}

/** The files of the frozen version that a base would make: its tables and its description. */
function frozenTexts(texts: ReadonlyMap<string, string>): [string, string][] {
	const { version } = JSON.parse(texts.get('datapackage.json') ?? '') as { version: string };
	return [...texts]
		.filter(([file]) => file.endsWith('.csv') || file === 'datapackage.json')
		.map(([file, text]) => [`versions/${version}/${file.endsWith('.csv') ? 'tables/' : ''}${file}`, text]);
}

type Cells = Map<string, string>;

function patchTables(texts: Map<string, string>, { set = [], add = [], remove = [], drop = [] }: BrokenCase) {
	const tables = new Map<string, { columns: string[]; rows: (Cells | null)[] }>();
	const tableOf = (file: string) => {
		const known = tables.get(file);
		if (known) return known;
		const [columns = [], ...body] = csvParseRows(given(texts.get(file), `no file ${file}`));
		const rows = body.map((cells) => new Map(columns.map((column, index) => [column, cells[index] ?? ''])));
		tables.set(file, { columns, rows });
		return { columns, rows };
	};
	const rowOf = (place: string) => {
		const [file = '', row = ''] = place.split(':');
		return given(tableOf(file).rows[Number(row) - 2], `no row ${place}`);
	};
	const put = (file: string, cells: Cells, column: string, text: string) => {
		if (!cells.has(column)) throw new Error(`${file} has no column ${column}`);
		cells.set(column, text);
	};
	// Copies are of the base, so they are made before any cell is changed.
	const added = add.flatMap(({ like, to, cells, times = 1 }) => {
		const file = like?.split(':')[0] ?? given(to, 'a row to add needs like or to');
		return Array.from({ length: times }, (_, index) => {
			const row: Cells = like
				? new Map(rowOf(like))
				: new Map(tableOf(file).columns.map((column) => [column, '']));
			const numbered = (text: string) =>
				text.replaceAll('{n}', String(index + 1)).replaceAll('{n-1}', String(index));
			for (const [column, text] of Object.entries(cells)) put(file, row, column, numbered(text));
			return { file, row };
		});
	});
	for (const step of set) {
		const [, place = '', column = '', text = ''] = /^([^:]+:\d+):(\w+)=(.*)$/s.exec(step) ?? [];
		put(place, rowOf(place), column, text);
	}
	for (const { file, row } of added) tableOf(file).rows.push(row);
	for (const place of remove) {
		const [file = ''] = place.split(':');
		const { rows } = tableOf(file);
		rows[rows.indexOf(rowOf(place))] = null;
	}
	for (const place of drop) {
		const [file = '', column = ''] = place.split(':');
		const { columns } = tableOf(file);
		if (!columns.includes(column)) throw new Error(`${file} has no column ${column}`);
		columns.splice(columns.indexOf(column), 1);
	}
	for (const [file, { columns, rows }] of tables) {
		const kept = rows.filter((row) => row !== null);
		const written = kept.map((row) => columns.map((column) => row.get(column) ?? ''));
		texts.set(file, `${csvFormatRows([columns, ...written])}\n`);
	}
}

function described(text: string, values: Readonly<Record<string, unknown>>): string {
	const whole: unknown = JSON.parse(text);
	for (const [path, value] of Object.entries(values)) {
		const keys = path.split('.');
		const last = given(keys.pop(), 'an empty path');
		const holder = keys.reduce((inside, key) => memberOf(inside, key, path).value, whole) as object;
		const { key } = memberOf(holder, last, path);
		if (value !== null) Object.assign(holder, { [key]: value });
		else if (Array.isArray(holder)) holder.splice(Number(key), 1);
		else Reflect.deleteProperty(holder, key);
	}
	return JSON.stringify(whole, null, '\t');
}

/** A member of an object by its key; of a list by its number, or by the name that the item has. */
function memberOf(holder: unknown, key: string, path: string): { key: string; value: unknown } {
	if (typeof holder !== 'object' || holder === null) throw new Error(`datapackage.json has no ${path}`);
	const named = Array.isArray(holder)
		? holder.findIndex((item: { name?: unknown }) => item.name === key).toString()
		: key;
	const known = named === '-1' ? key : named;
	if (!(known in holder)) throw new Error(`datapackage.json has no ${path}`);
	return { key: known, value: (holder as Record<string, unknown>)[known] };
}

function given<T>(value: T | null | undefined, what: string): T {
	if (value === null || value === undefined) throw new Error(what);
	return value;
}
