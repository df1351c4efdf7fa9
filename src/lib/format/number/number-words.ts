/** Numbers as a reader meets them. The one place that d3-format is used; downloads never pass through here. */
import { m } from '#lib/paraglide/messages.js';
import { roundToDigits } from '#lib/domain/quantity/quantity.ts';
import { format } from 'd3-format';

const grouped = format(',');
const MILLION = 1_000_000;
/** Beyond this many figures behind "million" the grouped number reads better. */
const MILLION_DECIMALS = 3;

/**
 * A number with no more than `digits` significant digits: `7.2 million`, `182,038`, `0.5`.
 * Whole thousands from a million up are written in millions.
 */
export function numberWords(value: number, digits = Infinity): string {
	const shown = roundToDigits(value, digits);
	if (Math.abs(shown) >= MILLION) {
		const millions = shown / MILLION;
		if (Number(millions.toFixed(MILLION_DECIMALS)) === millions) {
			return m.number_million({ number: grouped(millions) });
		}
	}
	return grouped(shown);
}

/** A number in all its digits, as it is stored: `7,205,038`. */
export function plainWords(value: number): string {
	return grouped(value);
}

/** A share, given in percent. */
export function percentWords(percent: number, digits = Infinity): string {
	return m.number_percent({ number: grouped(roundToDigits(percent, digits)) });
}

/**
 * The numbers of one axis, with their unit written once, at the last: `0`, `2`, `4 million`.
 *
 * @param percent true where the axis counts shares in percent
 */
export function axisWords(values: readonly number[], percent: boolean): string[] {
	const last = values.length - 1;
	if (percent) return values.map((value, index) => (index === last ? percentWords(value) : grouped(value)));
	const inMillions = Math.max(0, ...values) >= MILLION;
	if (!inMillions) return values.map((value) => grouped(value));
	return values.map((value, index) => (index === last ? numberWords(value) : grouped(value / MILLION)));
}
