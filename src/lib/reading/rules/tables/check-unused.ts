/** Rules on rows that nothing names: they are lawful, and mostly left over from a slip. */
import { KINDS } from '#lib/domain/record/schema/kinds.ts';
import type { Kind } from '#lib/domain/record/kinds/kind.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsById, tableOf, textIn, type RecordTables } from './record-tables.ts';

export const UNUSED_RULES = defineRules({
	'row-unused': {
		severity: 'warning',
		meaning:
			'Nothing in the record names a unit, a measure, a rank, a group, a party, a source, a chain, a section or a rule of grading that is no longer in use: a reader never meets it. Often another id was meant where it should be named.',
		mend: 'Name it where it belongs, say in its note why it is kept, or take the row away.'
	}
});

/** The tables whose rows are there to be named by others. */
const NAMED = [
	'units',
	'measures',
	'ranks',
	'populations',
	'parties',
	'chains',
	'sources',
	'sections',
	'grade_rules'
] as const satisfies readonly TableName[];

/** Every row that is there to be named, has no note that says why it is kept, and is named by nothing. */
export function checkUnused(tables: RecordTables): Problem[] {
	const used = namedIds(tables);
	return NAMED.flatMap((name) =>
		[...rowsById(tables, name)].flatMap(([id, row]) => {
			if (used.get(name)?.has(id) || used.get(name) === undefined || row.cells.get('note')) return [];
			// A rule with a place is tried on every claim.
			if (name === 'grade_rules' && row.cells.get('position') !== null) return [];
			const found = `nothing names ${quoted(id)}`;
			return [
				problemIn(
					UNUSED_RULES['row-unused'],
					tables,
					name,
					row,
					'id',
					found,
					'a row that names it, or a note'
				)
			];
		})
	);
}

/** The ids that are named by table; none for a table whose users could not all be read. */
function namedIds(tables: RecordTables): ReadonlyMap<TableName, ReadonlySet<string>> {
	const used = new Map<TableName, Set<string>>();
	const unread = new Set<TableName>();
	for (const [name, { table, rows }] of tables) {
		for (const column of table.columns) {
			const kind: Kind = KINDS[column.type];
			const targets = (kind.targets?.(column) ?? []) as readonly TableName[];
			const ids = rows.map((row) => textIn(row, column.name) ?? null).filter((id) => id !== null);
			// A slip was told already, and was meant for one of them.
			const slipped = ids.some((id) => targets.every((target) => !tableOf(tables, target).ids.has(id)));
			for (const target of targets) {
				if (slipped || !tableOf(tables, name).rowsComplete) unread.add(target);
				const named = used.get(target) ?? new Set<string>();
				used.set(target, named);
				// Relations of definitions tell how two stand to each other, and answers what a speaker is asked.
				if (name === 'definition_relations' || name === 'party_evidence') continue;
				for (const id of ids) named.add(id);
			}
		}
	}
	for (const name of unread) used.delete(name);
	return used;
}
