/** Numbers that are not what they were: those that were corrected, and those that were computed from them. */
import { shownNumbers } from '../quantity/shown.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { WrittenTables } from '../record/written-tables.ts';
import { numberKey, writtenNumbers, type NumberKind, type WrittenNumber } from './written-numbers.ts';

/** A number as it may be said: a computed one no finer than its inputs let it be. An open side has no bound. */
export interface SaidNumber {
	readonly asStated: string | null;
	/** How its source hedges it, by its word of the schema; `null` of a computed number, or where the tables do not have it. */
	readonly qualifier: string | null;
	readonly unitId: string;
	/** The unit in words. */
	readonly unit: string;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

export interface MovedNumber {
	readonly id: string;
	readonly kind: NumberKind;
	/** What it counts, as the newer side says it. */
	readonly label: string;
	readonly before: SaidNumber;
	readonly after: SaidNumber;
	/**
	 * By how much the number moved, before any rounding, so that a sum that still reads the same is told as well; `null`
	 * where it has no value on one side, or counts in another unit.
	 */
	readonly by: number | null;
	/** It counts a share: `by` is in percentage points. */
	readonly isShare: boolean;
	/** Of a computed number: the numbers that it is computed from and that moved, or came in or went. */
	readonly because: readonly string[];
}

/** Every number that both have and that moved: stated ones first, then derived ones, then totals of series. */
export function movedNumbers(before: WrittenTables, after: WrittenTables): MovedNumber[] {
	const [old, now] = [writtenNumbers(before), writtenNumbers(after)];
	const moved = [...now].flatMap(([key, number]) => {
		const was = old.get(key);
		return was && isMoved(was, number) ? [{ was, number }] : [];
	});
	const ids = new Set(moved.map(({ number }) => numberKey(number)));
	return moved.map(({ was, number }) => ({
		id: number.id,
		kind: number.kind,
		label: number.label,
		before: said(was),
		after: said(number),
		by: distance(was, number),
		isShare: number.isShare,
		because: [...new Set([...was.inputs, ...number.inputs])].filter(
			(id) => ids.has(id) || was.inputs.includes(id) !== number.inputs.includes(id)
		)
	}));
}

function isMoved(was: WrittenNumber, is: WrittenNumber): boolean {
	if (was.unitId !== is.unitId) return true;
	return (['value', 'low', 'high'] as const).some((end) => !isSame(was.quantity[end], is.quantity[end]));
}

/** Equal but for what floating point adds. */
function isSame(one: number | null, other: number | null): boolean {
	if (one === null || other === null) return one === other;
	return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

function said({ kind, asStated, qualifier, unitId, unit, quantity }: WrittenNumber): SaidNumber {
	const { value, low, high }: Pick<Quantity, 'value' | 'low' | 'high'> =
		kind === 'stated' ? quantity : shownNumbers(quantity);
	return { asStated, qualifier, unitId, unit, value, low, high };
}

function distance(was: WrittenNumber, is: WrittenNumber): number | null {
	const [from, to] = [was.quantity.value, is.quantity.value];
	if (from === null || to === null || was.unitId !== is.unitId) return null;
	return Number((to - from).toPrecision(12));
}
