/** The columns that the file of a series has after those of the flat table: how each number changed on the year before. */
import { growthOf } from '#lib/domain/series/growth.ts';
import type { Series } from '#lib/domain/record/model.ts';
import type { AddedColumns } from './selected-figures.ts';
import { storedNumber } from '../formats/write-json.ts';

/** What each row of a chart of one series says besides: how the number grew. */
export const GROWTH_COLUMNS = [
	'year_before',
	'change_percent_low',
	'change_percent_high',
	'change_missing'
] as const;

/** The change in percent at the numbers as stated and not rounded, an open side empty; or why there is none. */
export function growthColumns(series: Series): AddedColumns {
	return {
		columns: GROWTH_COLUMNS,
		cells: new Map(
			growthOf(series).map(({ figure, growth }) => {
				const cells: Record<(typeof GROWTH_COLUMNS)[number], string | number | null> =
					growth.kind === 'change'
						? {
								year_before: growth.before.id,
								change_percent_low: storedNumber(growth.change.low),
								change_percent_high: storedNumber(growth.change.high),
								change_missing: null
							}
						: {
								year_before: null,
								change_percent_low: null,
								change_percent_high: null,
								change_missing: growth.kind
							};
				return [figure.id, cells];
			})
		)
	};
}
