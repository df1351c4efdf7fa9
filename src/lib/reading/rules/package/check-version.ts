/** The rules on versions: one that was frozen stays as it is, so a record that moved on has a version of its own, and what was published keeps its id. */
import { proseColumns } from '#lib/domain/prose/prose-columns.ts';
import { mayBeFilledFrom } from '#lib/domain/prose/template.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import {
	changedName,
	changeSize,
	nextVersion,
	recordChanges,
	type RecordChange
} from '#lib/domain/record/record-changes.ts';
import { comparableTables } from '#lib/domain/record/migrations/migrate.ts';
import type { WrittenTable, WrittenTables } from '#lib/domain/record/written-tables.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { parseCells } from '../../read/parse-cells.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { DESCRIPTOR_FILE, type JsonObject } from './check-package.ts';

export const VERSION_RULES = defineRules({
	'version-frozen': {
		meaning:
			'The record names a version that was frozen, and differs from it in a row or a column. Whoever cited that version would find something else under its name.',
		mend: 'Give version in datapackage.json the number that the message gives, with a heading of that number in CHANGELOG.md that says what moved and why.'
	},
	'published-id-renamed': {
		severity: 'warning',
		meaning:
			'A row of the last frozen version is gone, and a new one says the same under another id. Whoever cited or linked to the id finds nothing.',
		mend: 'Give the row its id back. A new id belongs to something new.'
	}
});

/** How many changes a message names. */
const NAMED = 5;
const FROZEN_TABLE = /^tables\/(\w+)\.csv$/;

/** The problem of a record that says it is a frozen version and differs from it; `tables` are the texts of its tables. */
export function checkVersion(
	version: string,
	tables: ReadonlyMap<string, string>,
	frozen: readonly FrozenVersion[]
): Problem[] {
	const same = frozen.find((one) => one.version === version);
	const latest = frozen.at(-1);
	if (!same || !latest) return [];
	const record = written([...tables]);
	const since = (version: FrozenVersion) => {
		const before = frozenTables(version);
		return recordChanges(before, asPublished(record, before));
	};
	const changes = since(same);
	if (changes.length === 0) return [];
	const size = changeSize(since(latest));
	const next = size === 'none' ? latest.version : nextVersion(latest.version, size);
	const named = changes.slice(0, NAMED).map(changeWords);
	const more = changes.length > NAMED ? ` and ${String(changes.length - NAMED)} more` : '';
	const found = `"${version}" is frozen, and the record differs from it in ${named.join(', ')}${more}`;
	const expected = `the version that the changes make, ${next}`;
	const place = { file: DESCRIPTOR_FILE, row: 0, column: 'version' };
	return [problemAt(VERSION_RULES['version-frozen'], place, found, expected)];
}

/** Every row of the last frozen version that stands under another id; `tables` are the texts of the tables of the record. */
export function checkRenamed(
	tables: ReadonlyMap<string, string>,
	frozen: readonly FrozenVersion[]
): Problem[] {
	const latest = frozen.at(-1);
	if (!latest) return [];
	const [before, after] = [frozenTables(latest), written([...tables])];
	return TABLES.flatMap((table) => {
		const [old, now] = [before.get(table.name), after.get(table.name)];
		if (!old || !now || table.key.join() !== 'id') return [];
		const [oldIds, ids] = [old, now].map(({ rows }) => new Set(rows.map(({ id }) => id)));
		const gone = old.rows.filter(({ id }) => !ids?.has(id));
		if (gone.length === 0) return [];
		const sentences = new Set<string>(proseColumns(table).map(({ name }) => name));
		const isSame = (was: WrittenTable['rows'][number], row: WrittenTable['rows'][number]) =>
			Object.entries(was).every(
				([column, cell]) =>
					column === 'id' ||
					row[column] === cell ||
					(sentences.has(column) && mayBeFilledFrom(row[column] ?? '', cell))
			);
		return now.rows.flatMap((row, index) => {
			const was = oldIds?.has(row['id']) ? undefined : gone.find((one) => isSame(one, row));
			if (!was) return [];
			const place = { file: `${table.name}.csv`, row: index + 2, column: 'id' };
			const found = `"${row['id'] ?? ''}", which was published as "${was['id'] ?? ''}" in ${latest.version}`;
			return [problemAt(VERSION_RULES['published-id-renamed'], place, found, `"${was['id'] ?? ''}"`)];
		});
	});
}

/**
 * The record with the sentences of a frozen version where those may be what its templates were filled in to. What a
 * placeholder stands for moves only with a number, which is a change of its own.
 */
function asPublished(record: WrittenTables, frozen: WrittenTables): WrittenTables {
	return new Map(
		TABLES.flatMap((table): [string, WrittenTable][] => {
			const own = record.get(table.name);
			if (!own) return [];
			const keyOf = (row: WrittenTable['rows'][number]) => table.key.map((column) => row[column]).join('/');
			const before = new Map(frozen.get(table.name)?.rows.map((row) => [keyOf(row), row]));
			const columns = proseColumns(table).map(({ name }) => name);
			const rows = own.rows.map((row) => {
				const was = before.get(keyOf(row));
				const sentences = columns.flatMap((column) => {
					const sentence = was?.[column];
					return sentence !== undefined && mayBeFilledFrom(row[column] ?? '', sentence)
						? [[column, sentence] as const]
						: [];
				});
				return { ...row, ...Object.fromEntries(sentences) };
			});
			return [[table.name, { ...own, rows }]];
		})
	);
}

function changeWords(change: RecordChange): string {
	return `${change.table} ${'column' in change ? 'column ' : ''}${changedName(change)}`;
}

/** The tables of a frozen version in the format of today. */
function frozenTables({ files }: FrozenVersion): WrittenTables {
	// Which version it is was read from its description, so that this is JSON.
	const descriptor = JSON.parse(new TextDecoder().decode(files.get(DESCRIPTOR_FILE))) as JsonObject;
	const tables = written(
		[...files].flatMap(([path, bytes]) => {
			const name = FROZEN_TABLE.exec(path)?.[1];
			return name === undefined ? [] : [[name, new TextDecoder().decode(bytes)] as const];
		})
	);
	return comparableTables(tables, descriptor);
}

function written(tables: readonly (readonly [string, string])[]): WrittenTables {
	return new Map(
		tables.map(([name, text]) => {
			const [columns = [], ...body] = parseCells(text).rows;
			const rows = body.map((cells) =>
				Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
			);
			return [name, { columns, rows }];
		})
	);
}
