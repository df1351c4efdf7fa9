/** Rules on the first screen: its headline, its groups and what stands in them. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type ColumnIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const OVERVIEW_RULES = defineRules({
	'overview-headline': {
		meaning: 'The first screen has no headline, or more than one.',
		mend: 'Give exactly one row of overview_lines.csv the kind headline, or leave the tables of the first screen empty.'
	},
	'overview-row-empty': {
		meaning: 'A group of the first screen has nothing on any side.',
		mend: 'Add a row in overview_cells.csv, or take the group away.'
	},
	'cell-claim-or-silence': {
		meaning: 'A cell of the first screen shows both a claim and a silence, or neither.',
		mend: 'Fill exactly one of claim_id and silence_id.'
	},
	'cell-side': {
		meaning: 'A figure stands on a side that its origin does not belong to.',
		mend: 'Move it to the side that the message names.'
	},
	'cell-claim-repeated': {
		severity: 'warning',
		meaning:
			'A figure stands in two cells of the first screen: one of them was probably meant for another number.',
		mend: 'Name in each cell the figure that is meant for it.'
	},
	'row-units': {
		meaning: 'The figures of a group are in different units, so that no scale could show them together.',
		mend: 'Keep one unit for each group.'
	}
});

/** The side of each origin that somebody stated. */
const SIDE_OF: Readonly<Record<string, string>> = {
	official: 'official',
	'official-as-cited': 'official',
	relayed: 'relayed',
	independent: 'independent'
};

/** Every fault of the first screen that no other rule sees. */
export function checkOverview(tables: RecordTables): Problem[] {
	return [...checkHeadline(tables), ...checkRows(tables), ...checkCells(tables), ...checkRepeated(tables)];
}

function checkHeadline(tables: RecordTables): Problem[] {
	const lines = tableOf(tables, 'overview_lines');
	const kinds = lines.rows.map((row) => textIn(row, 'kind'));
	const first = lines.rows[0] ?? rowsOf(tables, 'overview_rows')[0];
	const count = kinds.filter((kind) => kind === 'headline').length;
	if (!first || !lines.rowsComplete || count === 1 || kinds.includes(undefined)) return [];
	const found = count === 0 ? 'no headline' : `${String(count)} headlines`;
	return lines.rows[0]
		? [
				problemIn(
					OVERVIEW_RULES['overview-headline'],
					tables,
					'overview_lines',
					lines.rows[0],
					'kind',
					found,
					'exactly one'
				)
			]
		: [
				problemIn(
					OVERVIEW_RULES['overview-headline'],
					tables,
					'overview_rows',
					first as ReadRow<'overview_rows'>,
					'id',
					'a group, and no headline',
					'a row of the kind headline in overview_lines.csv'
				)
			];
}

function checkRows(tables: RecordTables): Problem[] {
	const cells = tableOf(tables, 'overview_cells');
	const rows = rowsById(tables, 'overview_rows');
	const groups = rowsBy(cells.rows, 'row_id');
	const known = cells.rowsComplete && cells.rows.every((cell) => rows.has(textIn(cell, 'row_id') ?? ''));
	return [...rows].flatMap(([id, row]) =>
		!known || groups.has(id)
			? []
			: problemIn(
					OVERVIEW_RULES['overview-row-empty'],
					tables,
					'overview_rows',
					row,
					'id',
					`${quoted(id)} has no cell`,
					'a row in overview_cells.csv'
				)
	);
}

function checkCells(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const derived = rowsById(tables, 'derived');
	const units = new Map<string, string>();
	return rowsOf(tables, 'overview_cells').flatMap((row) => {
		const report = (
			rule: keyof typeof OVERVIEW_RULES,
			column: ColumnIn<'overview_cells'> | 'claim_id+silence_id',
			found: string,
			expected: string
		) => [problemIn(OVERVIEW_RULES[rule], tables, 'overview_cells', row, column, found, expected)];
		const [claim, silence] = [textIn(row, 'claim_id'), textIn(row, 'silence_id')];
		if (claim === null && silence === null)
			return report('cell-claim-or-silence', 'claim_id+silence_id', 'both empty', 'exactly one of them');
		if (claim && silence) {
			const found = `${quoted(claim)} and ${quoted(silence)}`;
			return report('cell-claim-or-silence', 'claim_id+silence_id', found, 'exactly one of them');
		}
		const figure = figures.get(claim ?? '');
		const [origin, side] = [figure && textIn(figure, 'origin'), textIn(row, 'side')];
		const fits = origin ? SIDE_OF[origin] : undefined;
		if (side && fits !== undefined && side !== fits)
			return report('cell-side', 'side', `${side} for a figure of the origin ${origin ?? ''}`, fits);
		const unit = figure ? textIn(figure, 'unit_id') : unitOf(derived.get(claim ?? ''));
		const group = textIn(row, 'row_id');
		if (!unit || !group) return [];
		const first = units.get(group) ?? unit;
		units.set(group, first);
		return unit === first
			? []
			: report('row-units', 'claim_id', `${quoted(unit)} after ${quoted(first)}`, 'one unit for a group');
	});
}

function checkRepeated(tables: RecordTables): Problem[] {
	return [...rowsBy(rowsOf(tables, 'overview_cells'), 'claim_id')].flatMap(([claim, [first, ...others]]) =>
		others.map((row) => {
			const found = `${quoted(claim)} stands in row ${String(first?.row ?? 0)} already`;
			const rule = OVERVIEW_RULES['cell-claim-repeated'];
			return problemIn(rule, tables, 'overview_cells', row, 'claim_id', found, 'each figure in one cell');
		})
	);
}

function unitOf(row: ReadRow<'derived'> | undefined): string | null | undefined {
	return row && textIn(row, 'unit_id');
}
