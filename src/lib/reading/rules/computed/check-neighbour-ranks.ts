/** A rule on what stands side by side: a cell, a mark or a side of a comparison has a rank that has to do with that of another there. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { numberById, problemIn, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';
import { writtenDefinitions } from '../tables/written-definitions.ts';

export const NEIGHBOUR_RULES = defineRules({
	'rank-of-no-neighbour': {
		severity: 'warning',
		meaning:
			'A figure in a row of the first screen, a chart or a comparison is of a rank that is apart, by the record’s own definitions, from the rank of every other figure there: the id was probably mistyped.',
		mend: 'Name the figure that is meant. If the ranks do belong side by side, say in definition_relations.csv how they overlap.'
	}
});

/** Tables with the columns that name a figure, and the column whose rows stand side by side; a comparison is one row. */
const SIDE_BY_SIDE = [
	['overview_cells', ['claim_id'], 'row_id'],
	['panel_marks', ['claim_id'], 'panel_id'],
	['comparisons', ['left_id', 'right_id'], 'id']
] as const;

/** Every figure whose rank is that of nothing beside it. */
export function checkNeighbourRanks(tables: RecordTables): Problem[] {
	const standingOf = writtenDefinitions(tables);
	return SIDE_BY_SIDE.flatMap(([name, columns, group]) => {
		const placed = rowsOf(tables, name).flatMap((row) =>
			columns.flatMap((column) => {
				const id = textIn(row, column as 'id');
				const number = numberById(tables, id);
				const rank = number && textIn(number, 'rank_id');
				return id && rank ? [{ row, column, id, rank, beside: textIn(row, group as 'id') ?? '' }] : [];
			})
		);
		return [...grouped(placed, ({ beside }) => beside).values()].flatMap((some) =>
			some.flatMap(({ row, column, id, rank }, at) => {
				// Of two that are apart nothing tells which is meant: one line says it.
				if (some.length === 2 && at === 0) return [];
				const others = some.filter((other) => other.id !== id).map((other) => other.rank);
				const isAlone =
					others.length > 0 && others.every((other) => standingOf('rank', rank, other) === 'apart');
				if (!isAlone) return [];
				const found = `${quoted(id)} is of the rank ${quoted(rank)}, and what stands beside it of ${[...new Set(others)].map(quoted).join(', ')}`;
				const rule = NEIGHBOUR_RULES['rank-of-no-neighbour'];
				return [
					problemIn(
						rule,
						tables,
						name,
						row,
						column as 'id',
						found,
						'a figure of a rank that has to do with these'
					)
				];
			})
		);
	});
}
