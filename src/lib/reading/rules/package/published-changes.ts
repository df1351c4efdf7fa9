/** What a record says otherwise than a version of it that was frozen, row by row. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { proseColumns } from '#lib/domain/prose/prose-columns.ts';
import { mayBeFilledFrom } from '#lib/domain/prose/template.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { comparableTables } from '#lib/domain/record/migrations/migrate.ts';
import { recordChanges, type RecordChange } from '#lib/domain/record/record-changes.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { keyOf, type WrittenTable, type WrittenTables } from '#lib/domain/record/written-tables.ts';
import { summedSeries, writeOutSums } from '#lib/domain/series/series-sums.ts';
import { parseCells } from '../../read/parse-cells.ts';
import { FORMULAS, inputsOf } from '../computed/write-out-sums.ts';
import { DESCRIPTOR_FILE, type JsonObject } from './check-package.ts';

const FROZEN_TABLE = /^tables\/(\w+)\.csv$/;

/** Every row and column of the record that differs from a frozen version; `tables` are the texts of its tables. */
export function changesSince(version: FrozenVersion, tables: ReadonlyMap<string, string>): RecordChange[] {
	const before = frozenTables(version);
	return recordChanges(before, asPublished(withSums(tablesWritten([...tables]), before), before));
}

/** The tables of a frozen version in the format of today. */
export function frozenTables({ files }: FrozenVersion): WrittenTables {
	// Which version it is was read from its description, so that this is JSON.
	const descriptor = JSON.parse(new TextDecoder().decode(files.get(DESCRIPTOR_FILE))) as JsonObject;
	const tables = tablesWritten(
		[...files].flatMap(([path, bytes]) => {
			const name = FROZEN_TABLE.exec(path)?.[1];
			return name === undefined ? [] : [[name, new TextDecoder().decode(bytes)] as const];
		})
	);
	return comparableTables(tables, descriptor);
}

/** The columns of the tables of a frozen version, as its own format has them. */
export function columnsOf({ files }: FrozenVersion): ReadonlyMap<string, readonly string[]> {
	const tables = [...files].flatMap(([path, bytes]) => {
		const name = FROZEN_TABLE.exec(path)?.[1];
		const [columns = []] = name === undefined ? [] : parseCells(new TextDecoder().decode(bytes)).rows;
		return name === undefined ? [] : [[name, columns] as const];
	});
	return new Map(tables);
}

/** Tables from their texts, each with its name. */
export function tablesWritten(texts: readonly (readonly [string, string])[]): WrittenTables {
	return new Map(
		texts.map(([name, text]) => {
			const [columns = [], ...body] = parseCells(text).rows;
			const rows = body.map((cells) =>
				Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
			);
			return [name, { columns, rows }];
		})
	);
}

/**
 * The record with its sums over series written out, as a version has them; where a derived figure that adds up a series leaves its
 * period empty, with that of the version, which moves only with the figures of the series.
 */
function withSums(record: WrittenTables, frozen: WrittenTables): WrittenTables {
	const members = grouped(
		(record.get('series_figures')?.rows ?? []).toSorted(
			(one, other) => Number(one['position']) - Number(other['position'])
		),
		(row) => row['series_id'] ?? ''
	);
	const membersOf = (series: string) => (members.get(series) ?? []).map((row) => row['figure_id'] ?? '');
	const derived = new Map(record.get('derived')?.rows.map((row) => [row['id'] ?? '', row['formula'] ?? '']));
	const addsUp = (formula: string, above: readonly string[] = []): boolean =>
		summedSeries(formula).length > 0 ||
		inputsOf(formula).some((id) => {
			const input = above.includes(id) ? undefined : derived.get(id);
			return input !== undefined && addsUp(input, [...above, id]);
		});
	const published = new Map(frozen.get('derived')?.rows.map((row) => [row['id'], row]));
	const changed = new Map(record);
	for (const [name, column] of FORMULAS) {
		const table = changed.get(name);
		if (!table) continue;
		const rows = table.rows.map((row) => {
			const formula = row[column] ?? '';
			const period = name === 'derived' && addsUp(formula) ? periodOf(row, published.get(row['id'])) : {};
			return formula === '' ? row : { ...row, ...period, [column]: writeOutSums(formula, membersOf) };
		});
		changed.set(name, { ...table, rows });
	}
	return changed;
}

/** The ends of a period that a row leaves empty, as it was published. */
function periodOf(
	row: WrittenTable['rows'][number],
	was: WrittenTable['rows'][number] | undefined
): Record<string, string> {
	const empty = ['period_start', 'period_end'].filter((end) => row[end] === '');
	return Object.fromEntries(empty.map((end) => [end, was?.[end] ?? '']));
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
			const before = new Map(frozen.get(table.name)?.rows.map((row) => [keyOf(table.key, row), row]));
			const columns = proseColumns(table).map(({ name }) => name);
			const rows = own.rows.map((row) => {
				const was = before.get(keyOf(table.key, row));
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
