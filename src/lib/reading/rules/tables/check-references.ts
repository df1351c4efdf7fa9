/** Rules on ids that point into another table, and on ways that must not run in a circle. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import type { Kind } from '#lib/domain/record/kinds/kind.ts';
import { KINDS } from '#lib/domain/record/schema/kinds.ts';
import { findCircles } from './find-circles.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsById, rowsOf, tableOf, textIn, type RecordTables } from './record-tables.ts';

export const REFERENCE_RULES = defineRules({
	'id-unknown': {
		meaning:
			'A cell names an id that no row of the table has that the column points into. The message names the nearest id, or the table in which the id is.',
		mend: 'Mend the id, or add the row that it names.'
	},
	'same-on-both-sides': {
		meaning: 'A row sets something against itself.',
		mend: 'Name two different ids.'
	},
	circle: {
		meaning:
			'Rows point at each other in a circle, so that none of them is the first: variants of one another, parties counted as one another, groups that include one another.',
		mend: 'Take away the row, or the cell, that closes the circle.'
	}
});

/** Pairs of columns that name two different claims. */
const PAIRS = [
	['relations', 'claim_id', 'other_id'],
	['comparisons', 'left_id', 'right_id']
] as const;
const VARIANTS = ['figures', 'statements'] as const;

/** Every id that names nothing, or something that the column does not take. */
export function checkReferences(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	for (const [name, { table, rows }] of tables) {
		for (const column of table.columns) {
			const kind: Kind = KINDS[column.type];
			// What a kind names as targets are tables of the schema.
			const targets = (kind.targets?.(column) ?? []) as readonly TableName[];
			if (targets.length === 0) continue;
			const known = new Set(targets.flatMap((target) => [...tableOf(tables, target).ids]));
			const judged = targets.every((target) => tableOf(tables, target).idsComplete);
			const expected = kind.allowed(column);
			const hints = new Map<string, string>();
			for (const row of rows) {
				const id = textIn(row, column.name);
				if (!judged || id === null || id === undefined || known.has(id)) continue;
				const hint = hints.get(id) ?? hintFor(id, known);
				hints.set(id, hint);
				problems.push(
					problemIn(
						REFERENCE_RULES['id-unknown'],
						tables,
						name,
						row,
						column.name,
						unknownIn(tables, id),
						expected + hint
					)
				);
			}
		}
	}
	return [
		...problems,
		...checkPairs(tables),
		...VARIANTS.flatMap((name) => checkVariants(tables, name)),
		...checkTies(tables)
	];
}

/** An id that stands in a table where it was not looked for is named with that table. */
function unknownIn(tables: RecordTables, id: string): string {
	const elsewhere = [...tables].find(([, table]) => table.ids.has(id));
	return elsewhere ? `${quoted(id)} is an id of ${elsewhere[0]}.csv` : `unknown id ${quoted(id)}`;
}

function hintFor(id: string, known: Iterable<string>): string {
	const near = nearestWord(id, known);
	return near === null ? '' : `, nearest is ${quoted(near)}`;
}

function checkPairs(tables: RecordTables): Problem[] {
	return PAIRS.flatMap(([name, one, other]) =>
		rowsOf(tables, name).flatMap((row) => {
			const id = textIn(row, one);
			if (id === null || id === undefined || id !== textIn(row, other)) return [];
			return [
				problemIn(
					REFERENCE_RULES['same-on-both-sides'],
					tables,
					name,
					row,
					`${one}+${other}`,
					`${quoted(id)} on both sides`,
					'two different claims'
				)
			];
		})
	);
}

function checkVariants(tables: RecordTables, name: (typeof VARIANTS)[number]): Problem[] {
	const rows = rowsById(tables, name);
	const ways = new Map([...rows].map(([id, row]) => [id, [textIn(row, 'variant_of') ?? ''].filter(Boolean)]));
	return findCircles(ways).flatMap((circle) => {
		const row = rows.get(circle[0] ?? '');
		const found =
			circle.length === 1 ? 'a variant of itself' : `a circle: ${[...circle, circle[0]].join(' > ')}`;
		return row
			? [
					problemIn(
						REFERENCE_RULES.circle,
						tables,
						name,
						row,
						'variant_of',
						found,
						'a wording that is no variant of this one'
					)
				]
			: [];
	});
}

/** Ties of parties that lead back to where they began would leave no party that the others are counted as. */
function checkTies(tables: RecordTables): Problem[] {
	const rows = new Map(
		rowsOf(tables, 'origin_ties').map((row) => [textIn(row, 'party_id') ?? '', row] as const)
	);
	const ways = new Map(
		[...rows].map(([id, row]) => [id, [textIn(row, 'counts_as_id') ?? ''].filter((to) => rows.has(to))])
	);
	return findCircles(ways).flatMap((circle) => {
		const row = rows.get(circle[0] ?? '');
		const found = `a circle: ${[...circle, circle[0]].join(' > ')}`;
		return row
			? [
					problemIn(
						REFERENCE_RULES.circle,
						tables,
						'origin_ties',
						row,
						'counts_as_id',
						found,
						'a party that is not counted as this one'
					)
				]
			: [];
	});
}
