/** Rules on what names a row: keys, ids that are one but for case, ids of claims, and places in an order. */
import type { Problem } from '../read/problem.ts';
import { quoted } from '../read/problem.ts';
import type { ReadRow } from '../read/read-table.ts';
import { CLAIM_TABLES, problemIn, rowsOf, textIn, type RecordTables } from './record-tables.ts';

/** Tables whose rows have a place, and the column within which no two share one; `null` is the whole table. */
const ORDERED = [
	['ranks', null],
	['figure_sources', 'figure_id'],
	['sections', null],
	['panels', 'section_id'],
	['derivation_inputs', 'derivation_id'],
	['limits', null]
] as const;

/** Every row that another already names, once for each repeat. */
export function checkKeys(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	for (const [name, { table, rows }] of tables) {
		problems.push(...repeats(tables, name, rows, table.key));
		if (table.key.join() === 'id') problems.push(...caseTwins(tables, name, rows));
	}
	for (const [name, within] of ORDERED) {
		problems.push(
			...repeats(tables, name, rowsOf(tables, name), within === null ? ['position'] : [within, 'position'])
		);
	}
	return [...problems, ...sharedClaimIds(tables)];
}

function repeats(
	tables: RecordTables,
	name: string,
	rows: readonly ReadRow[],
	key: readonly string[]
): Problem[] {
	const seen = new Map<string, number>();
	const problems: Problem[] = [];
	for (const row of rows) {
		const values = key.map((column) => textIn(row, column));
		if (values.some((value) => value === null || value === undefined)) continue;
		const value = values.map(String).join('\0');
		const first = seen.get(value);
		if (first === undefined) {
			seen.set(value, row.row);
			continue;
		}
		const words = values.map((part) => quoted(String(part))).join(' + ');
		const found = `${words} ${key.length === 1 ? 'stands' : 'stand'} in row ${String(first)} already`;
		problems.push(problemIn(tables, name, row, key.join('+'), found, 'each once'));
	}
	return problems;
}

/** Ids become names of files, and not every file system tells `A` from `a`. */
function caseTwins(tables: RecordTables, name: string, rows: readonly ReadRow[]): Problem[] {
	const seen = new Map<string, string>();
	const problems: Problem[] = [];
	for (const row of rows) {
		const id = textIn(row, 'id');
		if (id === null || id === undefined) continue;
		const twin = seen.get(id.toLowerCase());
		if (twin === undefined) seen.set(id.toLowerCase(), id);
		else if (twin !== id) {
			const found = `${quoted(id)} is ${quoted(twin)} but for case`;
			problems.push(problemIn(tables, name, row, 'id', found, 'ids that differ in more than case'));
		}
	}
	return problems;
}

function sharedClaimIds(tables: RecordTables): Problem[] {
	const owners = new Map<string, { table: string; row: ReadRow; id: string }>();
	const problems: Problem[] = [];
	for (const name of CLAIM_TABLES) {
		for (const row of rowsOf(tables, name)) {
			const id = textIn(row, 'id');
			if (id === null || id === undefined) continue;
			const owner = owners.get(id.toLowerCase());
			if (!owner) owners.set(id.toLowerCase(), { table: name, row, id });
			else if (owner.table !== name) {
				const found = `${quoted(owner.id)} stands in ${owner.table}.csv, row ${String(owner.row.row)}, already`;
				problems.push(
					problemIn(
						tables,
						name,
						row,
						'id',
						found,
						'one id for one claim in figures.csv, statements.csv and derived.csv'
					)
				);
			}
		}
	}
	return problems;
}
