/** What is counted, from validated rows. */
import type { Measure, Population, Rank, Unit } from '../record/model.ts';
import type { Rows } from '../record/schema/tables.ts';
import { find, get, mapById, periodOf, pick } from './rows.ts';
import type { Period } from '../quantity/period.ts';

/** The definitions of a record by id, each in the order of its table. */
export interface Definitions {
	readonly units: ReadonlyMap<string, Unit>;
	readonly measures: ReadonlyMap<string, Measure>;
	readonly ranks: ReadonlyMap<string, Rank>;
	readonly populations: ReadonlyMap<string, Population>;
}

/** What a figure is of, stated or derived. */
export interface Described {
	readonly unit: Unit;
	readonly measure: Measure;
	readonly rank: Rank | null;
	readonly population: Population | null;
	readonly period: Period;
}

/** The columns that say what a figure is of. */
export type DescribedRow = Pick<
	Rows['figures'][number],
	'unit_id' | 'measure_id' | 'rank_id' | 'population_id' | 'period_start' | 'period_end'
>;

/** Reads the tables of definitions. */
export function readDefinitions(rows: Rows): Definitions {
	return {
		units: mapById(rows.units, (row): Unit => pick(row, ['id', 'label', 'kind'])),
		measures: mapById(rows.measures, (row): Measure =>
			pick(row, [
				'id',
				'label',
				'original_term',
				'original_lang',
				'accrual',
				'includes',
				'excludes',
				'topic',
				'note'
			])
		),
		ranks: mapById(rows.ranks, (row): Rank =>
			pick(row, ['id', 'position', 'label', 'original_term', 'topic'])
		),
		populations: mapById(rows.populations, (row): Population => pick(row, ['id', 'label', 'note']))
	};
}

/** What the figure of a row is of. */
export function describe({ units, measures, ranks, populations }: Definitions, row: DescribedRow): Described {
	return {
		unit: get(units, row.unit_id),
		measure: get(measures, row.measure_id),
		rank: find(ranks, row.rank_id),
		population: find(populations, row.population_id),
		period: periodOf(row)
	};
}

/** The kinds of definition that no figure, stated or derived, gives. */
export function unusedDefinitions(
	rows: Pick<Rows, 'figures' | 'derived'>
): readonly ('rank' | 'population')[] {
	const figures = [...rows.figures, ...rows.derived];
	return (['rank', 'population'] as const).filter((kind) =>
		figures.every((row) => row[`${kind}_id`] === null)
	);
}
