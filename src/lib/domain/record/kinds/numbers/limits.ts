/** Numbers within the limits of their column. */
import type { KindColumn, Reading } from '../kind.ts';
import { numberFault } from './number-fault.ts';

/** Reads a number; `whole` refuses decimals. */
export function readNumber(
	text: string,
	column: KindColumn,
	whole: boolean,
	allowed: string
): Reading<number> {
	const found = numberFault(text, whole);
	if (found !== null) return { fault: { found, allowed } };
	const value = Number(text);
	const { minimum = -Infinity, maximum = Infinity } = column;
	return value < minimum || value > maximum ? { fault: { found: text, allowed } } : { cell: value };
}

/** The limits as the end of a sentence; empty if there is none. */
export function limitsOf({ minimum, maximum }: KindColumn): string {
	if (minimum !== undefined && maximum !== undefined) return ` from ${String(minimum)} to ${String(maximum)}`;
	if (minimum !== undefined) return `, ${String(minimum)} or more`;
	return maximum === undefined ? '' : `, ${String(maximum)} or less`;
}
