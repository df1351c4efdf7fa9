/** Numbers that moved from one version of the record to the next, in words: old beside new. */
import type { MovedNumber, SaidNumber } from '#lib/domain/difference/moved-numbers.ts';
import { m } from '#lib/paraglide/messages.js';
import { quotedHedge } from './hedge-words.ts';
import { plainWords } from '../number/number-words.ts';

/** What a page says of a number that moved. */
export interface MovedWords {
	readonly before: string;
	readonly after: string;
	/** How its bounds changed; `null` where they did not, or where it is nothing but bounds. */
	readonly bounds: string | null;
	/** How its hedge changed; `null` where it did not, or is not known. */
	readonly hedge: string | null;
	/** By how much it moved before rounding, with its sign, a share in percentage points; `null` where that cannot be said. */
	readonly by: string | null;
}

/** Both numbers in digits, each by its bounds where it is no single number. */
export function movedWords(moved: MovedNumber): MovedWords {
	const { before, after, by, isShare } = moved;
	const [old, now] = [boundsWords(before), boundsWords(after)];
	const isSaid = before.value === null || after.value === null || old === now || isOfHedge(moved);
	return {
		before: before.value === null ? old : plainWords(before.value),
		after: after.value === null ? now : plainWords(after.value),
		bounds: isSaid ? null : m.moved_bounds({ before: old, after: now }),
		hedge: hasOtherHedge(moved)
			? m.moved_hedge({
					before: quotedHedge(before.qualifier ?? ''),
					after: quotedHedge(after.qualifier ?? '')
				})
			: null,
		by: byWords(by, isShare)
	};
}

/** True where the source hedges the number otherwise than before. */
function hasOtherHedge({ before, after }: MovedNumber): boolean {
	return before.qualifier !== null && after.qualifier !== null && before.qualifier !== after.qualifier;
}

/** True of a stated number whose ends changed only as its hedge opens and closes them at the number itself: no words named such a bound. */
function isOfHedge(moved: MovedNumber): boolean {
	const isNumber = ({ value, low, high }: SaidNumber) =>
		value !== null && [low, high].every((end) => end === null || end === value);
	return hasOtherHedge(moved) && isNumber(moved.before) && isNumber(moved.after);
}

/** One thing of a number that changed. */
export interface ChangedPart {
	readonly what: string;
	readonly before: string;
	readonly after: string;
	/** All of it as a sentence. */
	readonly sentence: string;
}

/** What of a number changed, each with what it was and is: wording, value, bounds. */
export function changedParts(moved: MovedNumber): ChangedPart[] {
	const { kind, before, after } = moved;
	const bounds = [
		[m.figure_low(), 'low'],
		[m.figure_high(), 'high']
	] as const;
	// Bounds that are the number itself have moved with it.
	const isExact = ({ value, low, high }: SaidNumber) => value !== null && value === low && value === high;
	const parts = [
		...(kind === 'stated'
			? [{ what: m.figure_as_stated(), before: before.asStated ?? '', after: after.asStated ?? '' }]
			: []),
		...(hasOtherHedge(moved)
			? [
					{
						what: m.figure_hedge(),
						before: quotedHedge(before.qualifier ?? ''),
						after: quotedHedge(after.qualifier ?? '')
					}
				]
			: []),
		...(
			[
				[m.figure_value(), 'value'],
				...((isExact(before) && isExact(after)) || isOfHedge(moved) ? [] : bounds)
			] as const
		).map(([what, end]) => ({ what, before: saidEnd(before, end), after: saidEnd(after, end) }))
	];
	return parts.flatMap((part) => {
		if (part.before === part.after) return [];
		// Words that became other words are no way that a number went.
		const sentence = part.what === m.figure_hedge() ? m.figure_corrected_words : m.figure_corrected_part;
		return [{ ...part, sentence: sentence(part) }];
	});
}

/** The value of a number or a bound in words; what has none is said to be open, or not to be one number. */
export function saidEnd(said: SaidNumber, end: 'value' | 'low' | 'high'): string {
	const number = said[end];
	if (number !== null) return plainWords(number);
	return end === 'value' ? m.figure_none_stated() : m.moved_open();
}

/** The bounds of a number; an open side has none. */
function boundsWords({ low, high }: SaidNumber): string {
	if (low === null && high === null) return m.moved_no_bounds();
	if (low === null) return m.gap_at_most({ number: plainWords(high ?? 0) });
	if (high === null) return m.gap_at_least({ number: plainWords(low) });
	return low === high ? m.moved_exact() : m.moved_range({ low: plainWords(low), high: plainWords(high) });
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
