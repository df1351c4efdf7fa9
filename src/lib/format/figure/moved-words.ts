/** Numbers that moved from one version of the record to the next, in words: old beside new. */
import type { MovedNumber, SaidNumber } from '#lib/domain/difference/moved-numbers.ts';
import { m } from '#lib/paraglide/messages.js';
import { plainWords } from '../number/number-words.ts';

/** What a page says of a number that moved. */
export interface MovedWords {
	readonly before: string;
	readonly after: string;
	/** By how much it moved before rounding, with its sign, a share in percentage points; `null` where that cannot be said. */
	readonly by: string | null;
}

/** Both numbers in digits, each with its bounds where it is no single number. */
export function movedWords({ before, after, by, isShare }: MovedNumber): MovedWords {
	return { before: saidWords(before), after: saidWords(after), by: byWords(by, isShare) };
}

/** One thing of a number that changed. */
export interface ChangedPart {
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

/** What of a number changed, each with what it was and is: wording, value, bounds. */
export function changedParts({ kind, before, after }: MovedNumber): ChangedPart[] {
	const digits = (number: number | null, none: string) => (number === null ? none : plainWords(number));
	const parts = [
		...(kind === 'stated'
			? [{ what: m.figure_as_stated(), before: before.asStated ?? '', after: after.asStated ?? '' }]
			: []),
		...(
			[
				[m.figure_value(), 'value', m.figure_none_stated()],
				[m.figure_low(), 'low', m.moved_open()],
				[m.figure_high(), 'high', m.moved_open()]
			] as const
		).map(([what, end, none]) => ({
			what,
			before: digits(before[end], none),
			after: digits(after[end], none)
		}))
	];
	return parts.filter((part) => part.before !== part.after);
}

/** A number of a version in digits, with the bounds that it has; an open side has none. */
export function saidWords({ value, low, high }: SaidNumber): string {
	const end = (number: number | null) => (number === null ? m.moved_open() : plainWords(number));
	if (value !== null && low === value && high === value) return plainWords(value);
	const range = m.moved_range({ low: end(low), high: end(high) });
	return value === null ? range : `${plainWords(value)} (${range})`;
}

/**
 * By how much a number moved: a whole number as it is, any other to two digits, a share in percentage points; `null` where it
 * did not, or it cannot be told.
 */
export function byWords(by: number | null, isShare: boolean): string | null {
	if (by === null || by === 0) return null;
	const size = Math.abs(by);
	const words = plainWords(Number.isInteger(size) ? size : Number(size.toPrecision(2)));
	const signed = `${by > 0 ? '+' : '−'}${words}`;
	return isShare ? m.moved_points({ number: signed }) : signed;
}
