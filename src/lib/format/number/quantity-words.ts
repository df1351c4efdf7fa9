/** Computed quantities in words: bounds, ratios and differences. An open side is always said, never cut off. */
import { m } from '#lib/paraglide/messages.js';
import { shownChange } from '#lib/domain/quantity/change.ts';
import { shown, type Shown } from '#lib/domain/quantity/shown.ts';
import { lastPlace } from '#lib/domain/quantity/place.ts';
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import { beforeUnit, endWords, percentWords, placedWords, unroundedWords } from './number-words.ts';

/** How a number is written down to a decimal place. */
type Show = (value: number, place: number) => string;

/**
 * A computed quantity: `828`, `about 7.2 million`, `at least 1.3 million`, `between 49% and 152%`. Bounds are rounded
 * outward, and only "about" to the nearest.
 *
 * @param unit the unit for several, behind the number; none for shares, whose numbers carry their sign
 */
export function computedWords(
	quantity: Quantity,
	{ share, unit = '' }: { share: boolean; unit?: string }
): string {
	const said = shown(quantity);
	const show: Show = share ? percentWords : placedWords;
	const withUnit = (number: string) =>
		share || unit === '' ? number : m.figure_with_unit({ number: beforeUnit(number), unit });
	// The condition comes behind the number with its unit.
	if (said.kind === 'open') {
		return shownWords(said, (value, place) => withUnit(show(value, place)));
	}
	return withUnit(shownWords(said, show));
}

/** The number of a computed quantity without what is said of its sides: `48%` of `about 48%`; `null` where it has none. */
export function computedNumber(quantity: Quantity, { share }: { share: boolean }): string | null {
	const said = shown(quantity);
	if (!('value' in said) || said.value === null) return null;
	return (share ? percentWords : placedWords)(said.value, said.place);
}

/** A ratio, with two digits: `about 1.7 times`, `at least 1.3 times`; `null` where no side has a bound. */
export function timesWords(ratio: Quantity): string | null {
	if (ratio.low === null && ratio.high === null) return null;
	return m.gap_times({ number: shownWords(shown(ratio, 'fixed'), placedWords) });
}

/** A change in percent, with its sign: `+11%`, `about −3%`, `between −2% and +4%`; in words where it is nothing. */
export function changeWords(change: Quantity): string {
	const said = shownChange(change);
	if ('value' in said && said.value === 0)
		return said.kind === 'exactly' ? m.change_none() : m.change_none_rounded();
	return shownWords(said, (value, place) => {
		const percent = percentWords(Math.abs(value), place);
		if (value === 0) return percent;
		return value > 0 ? m.change_up({ percent }) : m.change_down({ percent });
	});
}

/** What may be said of a quantity, in words. */
function shownWords(said: Shown, show: Show): string {
	switch (said.kind) {
		case 'exactly':
			return show(said.value, said.place);
		case 'about':
			return m.figure_about({ number: show(said.value, said.place) });
		case 'between': {
			const { low: from, high: to } = said;
			const [low, high] = show === placedWords ? endWords(from, to) : [bound(from, show), bound(to, show)];
			return m.gap_between({ low, high });
		}
		case 'at-least':
			return m.gap_at_least({ number: bound(said.low, show) });
		case 'at-most':
			return m.gap_at_most({ number: bound(said.high, show) });
		case 'open':
			return said.value === null
				? m.gap_unbounded()
				: m.gap_open_both({ number: show(said.value, said.place) });
	}
}

/** A bound as it is: zeros behind its point would say nothing. */
function bound(number: number, show: Show): string {
	return show(number, lastPlace(number));
}

/** A typed reading: `5,000,000`, `10,000 to 99,999`, `10,000,000, open upwards`; never rounded. */
export function readingWords({ value, low, high }: Quantity, { share }: { share: boolean }): string {
	const show = (number: number) =>
		share ? m.number_percent({ number: unroundedWords(number) }) : unroundedWords(number);
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
