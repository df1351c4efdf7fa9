/** Rules on what names a row: keys, ids that are one but for case, ids of claims, and places in an order. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import type { Problem } from '../../read/problem.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { CLAIM_TABLES, numberIn, problemIn, rowsOf, textIn, type RecordTables } from './record-tables.ts';

export const KEY_RULES = defineRules({
	'key-repeated': {
		meaning: 'Two rows have the same key: nobody could say which of them an id means.',
		mend: 'Give one of the rows an id of its own, or take the repeat away.'
	},
	'position-repeated': {
		meaning:
			'Two rows of one list have the same place in its order, so that their order would be a matter of chance.',
		mend: 'Number the rows of the list one after the other.'
	},
	'position-far-off': {
		severity: 'warning',
		meaning:
			'A row of a list stands farther from the row before it than all other rows of such lists do: its place was probably mistyped, or a row is missing.',
		mend: 'Number the rows of the list one after the other.'
	},
	'id-differs-in-case': {
		meaning:
			'Two ids differ in capitals alone. Ids become names of files, and not every file system tells A from a.',
		mend: 'Give one of them another id.'
	},
	'claim-id-shared': {
		meaning:
			'An id names a claim in two tables. Figures, statements and derived figures share one space of ids.',
		mend: 'Give one of the two another id.'
	}
});

/** Tables whose rows have a place, and the column within which no two share one; `null` is the whole table. */
const ORDERED = [
	['ranks', null],
	['figure_sources', 'figure_id'],
	['sections', null],
	['panels', 'section_id'],
	['what_if_inputs', 'what_if_id'],
	['limits', null]
] as const;

/** Every row that another already names, once for each repeat. */
export function checkKeys(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	for (const [name, { table, rows }] of tables) {
		problems.push(...repeats('key-repeated', tables, name, rows, table.key));
		if (table.key.join() === 'id') problems.push(...caseTwins(tables, name, rows));
	}
	for (const [name, within] of ORDERED) {
		problems.push(
			...repeats(
				'position-repeated',
				tables,
				name,
				rowsOf(tables, name),
				within === null ? ['position'] : [within, 'position']
			)
		);
	}
	return [...problems, ...farPositions(tables), ...sharedClaimIds(tables)];
}

/** Lists whose rows are numbered, and the columns within which they are. */
const NUMBERED = [
	...ORDERED.map(([name, within]) => [name, within === null ? [] : [within]] as const),
	['hops', ['chain_id']],
	['series_figures', ['series_id']],
	['panel_marks', ['panel_id']],
	['differences', []],
	['overview_lines', []],
	['overview_rows', []]
] as const satisfies readonly (readonly [TableName, readonly string[]])[];

/** Places that leave a gap where no other list of the table has one; lists numbered 10, 20, 30 have none. */
function farPositions(tables: RecordTables): Problem[] {
	return NUMBERED.flatMap(([name, within]) => {
		const lists = new Map<string, { row: ReadRow; position: number }[]>();
		for (const row of rowsOf<TableName>(tables, name)) {
			const position = numberIn(row, 'position');
			if (typeof position !== 'number') continue;
			const key = within.map((column) => textIn(row, column) ?? '').join(' ');
			lists.set(key, [...(lists.get(key) ?? []), { row, position }]);
		}
		const steps = [...lists.values()].flatMap((list) => {
			const inOrder = [...list].sort((one, other) => one.position - other.position);
			return inOrder.slice(1).map(({ row, position }, at) => {
				const before = inOrder[at]?.position ?? 0;
				return { row, position, before, step: position - before };
			});
		});
		const counts = new Map<number, number>();
		for (const { step } of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
		const [usual] =
			[...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || one - other)[0] ?? [];
		const odd = steps.filter(({ step }) => step !== usual);
		// Two gaps come of one place that is moved within its list.
		if (usual === undefined || usual <= 0 || odd.length > 2 || steps.length - odd.length < FEW) return [];
		return odd.map(({ row, position, before }) => {
			const found = `${String(position)} after ${String(before)}`;
			const rule = KEY_RULES['position-far-off'];
			return problemIn(rule, tables, name, row, 'position', found, String(before + usual));
		});
	});
}

/** So many equal steps make the usual one. */
const FEW = 3;

function repeats(
	rule: 'key-repeated' | 'position-repeated',
	tables: RecordTables,
	name: TableName,
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
		const found = `${words} ${key.length === 1 ? 'is' : 'are'} in row ${String(first)} already`;
		problems.push(problemIn(KEY_RULES[rule], tables, name, row, key.join('+'), found, 'must be unique'));
	}
	return problems;
}

/** Ids become names of files, and not every file system tells `A` from `a`. */
function caseTwins(tables: RecordTables, name: TableName, rows: readonly ReadRow[]): Problem[] {
	const seen = new Map<string, string>();
	const problems: Problem[] = [];
	for (const row of rows) {
		const id = textIn(row, 'id');
		if (id === null || id === undefined) continue;
		const twin = seen.get(id.toLowerCase());
		if (twin === undefined) seen.set(id.toLowerCase(), id);
		else if (twin !== id) {
			const found = `${quoted(id)} is ${quoted(twin)} but for case`;
			problems.push(
				problemIn(
					KEY_RULES['id-differs-in-case'],
					tables,
					name,
					row,
					'id',
					found,
					'ids that differ in more than case'
				)
			);
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
				const found = `${quoted(owner.id)} is in ${owner.table}.csv, row ${String(owner.row.row)}, already`;
				problems.push(
					problemIn(
						KEY_RULES['claim-id-shared'],
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
