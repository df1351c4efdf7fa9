/** The number of a figure as its row states it. */
import { readQuantity, type Quantity } from '#lib/domain/quantity/quantity.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { numberIn, textIn } from './record-tables.ts';

/** What a figure states, in its unit; `null` where a cell had a problem, no number is there or the cells contradict each other. */
export function statedQuantity(row: ReadRow<'figures'>): Quantity | null {
	const [value, low, high] = (['value', 'low', 'high'] as const).map((column) => numberIn(row, column));
	const [openLow, openHigh] = [row.cells.get('open_low'), row.cells.get('open_high')];
	const digits = numberIn(row, 'significant_digits');
	if (value === undefined || low === undefined || high === undefined || typeof digits !== 'number')
		return null;
	if (typeof openLow !== 'boolean' || typeof openHigh !== 'boolean') return null;
	if ((openLow && low !== null) || (openHigh && high !== null) || (low ?? 0) > (high ?? Infinity))
		return null;
	if (value === null && low === null && high === null) return null;
	return readQuantity({
		qualifier: textIn(row, 'qualifier') ?? null,
		value,
		low,
		high,
		open_low: openLow,
		open_high: openHigh,
		significant_digits: digits
	});
}
