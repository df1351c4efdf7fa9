/** The columns that the file of a series has after those of the flat table: how each number changed on the year before. */
import { changeNumbers } from '#lib/domain/quantity/change.ts';
import { growthOf, type Growth } from '#lib/domain/series/growth.ts';
import type { Series } from '#lib/domain/record/model.ts';
import type { AddedColumns } from './selected-figures.ts';

/** What each row of a chart of one series says besides: how the number grew. */
export const GROWTH_COLUMNS = [
	'set_against',
	'change_percent',
	'change_percent_low',
	'change_percent_high',
	'no_change_because'
] as const;

type GrowthCells = Record<(typeof GROWTH_COLUMNS)[number], string | number | null>;

const WHY_NONE: Readonly<Record<Exclude<Growth['kind'], 'change'>, string>> = {
	first: 'first-of-series',
	gap: 'no-whole-year-before',
	break: 'break-in-series',
	doubt: 'count-in-doubt',
	open: 'open-wording'
};

/** The change in percent and what rounding lets it be, an open side empty; or why there is none. */
export function growthColumns(series: Series): AddedColumns {
	return {
		columns: GROWTH_COLUMNS,
		cells: new Map(growthOf(series).map(({ figure, growth }) => [figure.id, cellsOf(growth)]))
	};
}

function cellsOf(growth: Growth): GrowthCells {
	const none = {
		set_against: null,
		change_percent: null,
		change_percent_low: null,
		change_percent_high: null
	};
	if (growth.kind !== 'change') return { ...none, no_change_because: WHY_NONE[growth.kind] };
	const { value, low, high } = changeNumbers(growth.change);
	return {
		set_against: growth.before.id,
		change_percent: value,
		change_percent_low: low,
		change_percent_high: high,
		no_change_because: null
	};
}
