/**
 * Sums over series, written out before anything else is asked of a record: a formula with `sum(SERIES)` names the figures
 * that the series has now, and a derived figure whose period is left empty has that of what it adds up.
 */
import { formulaInputs, parseFormula } from '#lib/domain/quantity/formula.ts';
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { summedSeries, writeOutSums } from '#lib/domain/series/series-sums.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberIn,
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const SERIES_SUM_RULES = defineRules({
	'sum-of-no-series': {
		meaning: 'A formula adds up a series that is not there, or that has no figures.',
		mend: 'Write the id of a series with figures between the brackets of sum(…).'
	}
});

/** Where a formula may add up a series. */
export const FORMULAS = [
	['derived', 'formula'],
	['checks', 'left'],
	['checks', 'right']
] as const;

/** The tables with every sum over a series written out, and what could not be. */
export function writeOutSeries(tables: RecordTables): {
	readonly tables: RecordTables;
	readonly problems: readonly Problem[];
} {
	const problems: Problem[] = [];
	const members = new Map(
		[...rowsBy(rowsOf(tables, 'series_figures'), 'series_id')].map(([id, rows]) => [
			id,
			rows
				.toSorted((one, other) => (numberIn(one, 'position') ?? 0) - (numberIn(other, 'position') ?? 0))
				.flatMap((row) => textIn(row, 'figure_id') ?? [])
		])
	);
	const known = tableOf(tables, 'series').idsComplete && tableOf(tables, 'series_figures').rowsComplete;
	let written = tables;
	for (const [table, column] of FORMULAS) {
		const rows = rowsOf(written, table).map((row): ReadRow => {
			const formula = textIn(row, column) ?? '';
			const series = summedSeries(formula);
			if (series.length === 0) return row;
			const missing = series.find((id) => !members.get(id)?.length);
			if (missing === undefined)
				return withCells(row, [[column, writeOutSums(formula, (id) => members.get(id) ?? [])]]);
			if (known) {
				const near = nearestWord(missing, members.keys());
				const found = `sum(${missing}), which is no series with figures`;
				const expected = `an id of series.csv${near === null ? '' : `, nearest is ${quoted(near)}`}`;
				problems.push(
					problemIn(SERIES_SUM_RULES['sum-of-no-series'], tables, table, row, column, found, expected)
				);
			}
			return withCells(row, [], [column]);
		});
		written = withRows(written, table, rows);
	}
	return { tables: withPeriods(written, tables, members), problems };
}

/** A derived figure that adds up series, or rests on one that does, has the period of what it adds up where it states none. */
function withPeriods(
	tables: RecordTables,
	before: RecordTables,
	members: ReadonlyMap<string, readonly string[]>
): RecordTables {
	const figures = rowsById(tables, 'figures');
	const asWritten = rowsById(before, 'derived');
	const periods = new Map<string, readonly Side[]>();
	const sidesOf = (id: string, above: readonly string[]): readonly Side[] => {
		const known = periods.get(id);
		const row = asWritten.get(id);
		if (known || !row || above.includes(id)) return known ?? [];
		const formula = textIn(row, 'formula') ?? '';
		const added = summedSeries(formula)
			.flatMap((series) => members.get(series) ?? [])
			.flatMap((figure) => figures.get(figure) ?? [])
			.map((figure) => ({ start: textIn(figure, 'period_start'), end: textIn(figure, 'period_end') }));
		const through = inputsOf(formula).flatMap((input) => sidesOf(input, [...above, id]));
		const sides = [...added, ...through];
		periods.set(id, sides);
		return sides;
	};
	const rows = rowsOf(tables, 'derived').map((row): ReadRow => {
		const sides = sidesOf(textIn(row, 'id') ?? '', []);
		const start = earliest(sides.flatMap((side) => side.start ?? []));
		const end = latest(sides.flatMap((side) => side.end ?? []));
		return withCells(row, [
			...(textIn(row, 'period_start') === null && start !== undefined
				? [['period_start', start] as const]
				: []),
			...(textIn(row, 'period_end') === null && end !== undefined ? [['period_end', end] as const] : [])
		]);
	});
	return withRows(tables, 'derived', rows);
}

/** The period of one figure that is added up. */
interface Side {
	readonly start: string | null | undefined;
	readonly end: string | null | undefined;
}

function earliest(dates: readonly string[]): string | undefined {
	return dates.toSorted((one, other) => firstDay(one).localeCompare(firstDay(other)))[0];
}

function latest(dates: readonly string[]): string | undefined {
	return dates.toSorted((one, other) => lastDay(other).localeCompare(lastDay(one)))[0];
}

/** The ids that a formula names besides its series; none of one that cannot be read. */
export function inputsOf(formula: string): string[] {
	try {
		return formulaInputs(parseFormula(writeOutSums(formula, () => ['0'])));
	} catch {
		return [];
	}
}

function withCells(
	row: ReadRow,
	cells: readonly (readonly [string, string])[],
	leftOut: readonly string[] = []
): ReadRow {
	if (cells.length === 0 && leftOut.length === 0) return row;
	const all = new Map([...row.cells, ...cells]);
	for (const column of leftOut) all.delete(column);
	return { ...row, cells: all };
}

function withRows(
	tables: RecordTables,
	name: (typeof FORMULAS)[number][0],
	rows: readonly ReadRow[]
): RecordTables {
	return new Map([...tables, [name, { ...tableOf(tables, name), rows }]]);
}
