/** Computed quantities in words: bounds, ratios and differences. An open side is always said, never cut off. */
import { m } from '#lib/paraglide/messages.js';
import { asShown, type Quantity } from '#lib/domain/quantity/quantity.ts';
import { numberWords, percentWords, plainWords } from './number-words.ts';

/** How a number of the quantity is written. */
type Show = (value: number) => string;

/**
 * A computed quantity: `about 5 million`, `at least 1.3 million`, `40% to 60%`, no finer than its digits.
 *
 * @param unit the unit for several, behind the number; none for shares, whose numbers carry their sign
 */
export function computedWords(
	quantity: Quantity,
	{ share, unit = '' }: { share: boolean; unit?: string }
): string {
	const show: Show = share ? (value) => percentWords(value) : (value) => numberWords(value);
	const number = intervalWords(quantity, show);
	return share || unit === '' ? number : m.figure_with_unit({ number, unit });
}

/** A ratio: `about 2 times`, `at least 1.4 times`; `null` where no side has a bound. */
export function timesWords(ratio: Quantity): string | null {
	if (ratio.low === null && ratio.high === null) return null;
	const { low, high } = asShown(ratio);
	if (low === 1 && high === 1) return m.gap_as_many();
	return m.gap_times({ number: intervalWords(ratio, (value) => numberWords(value)) });
}

/** The bounds of a quantity in words; the number alone where it has no bound. */
function intervalWords(quantity: Quantity, show: Show): string {
	const { value, low, high } = asShown(quantity);
	// A constant of a formula is known outright.
	if (value !== null && low === value && high === value && quantity.digits === Infinity) return show(value);
	if (low !== null && high !== null) {
		return low === high
			? m.figure_about({ number: show(low) })
			: m.figure_range({ low: show(low), high: show(high) });
	}
	if (low !== null) return m.gap_at_least({ number: show(low) });
	if (high !== null) return m.gap_at_most({ number: show(high) });
	return value === null ? m.gap_unbounded() : m.gap_open_both({ number: show(value) });
}

/** A typed reading: `5,000,000`, `10,000 to 99,999`, `10,000,000, open upwards`; never rounded. */
export function readingWords({ value, low, high }: Quantity, { share }: { share: boolean }): string {
	const show: Show = share ? (number) => percentWords(number) : plainWords;
	const sides = {
		low: low === null ? null : show(low),
		high: high === null ? null : show(high),
		number: value === null ? null : show(value)
	};
	if (sides.low !== null && sides.high !== null) {
		if (low === high) return sides.low;
		const range = m.figure_range({ low: sides.low, high: sides.high });
		return sides.number === null ? range : m.reading_within({ number: sides.number, range });
	}
	const number = sides.number ?? sides.low ?? sides.high;
	if (number === null) return m.gap_unbounded();
	if (sides.low === null && sides.high === null) return m.reading_open_both({ number });
	return sides.high === null ? m.reading_open_up({ number }) : m.reading_open_down({ number });
}
