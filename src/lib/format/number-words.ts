/** Numbers as a reader meets them. The one place that d3-format is used; downloads never pass through here. */
import { m } from '#lib/paraglide/messages.js';
import { roundToDigits } from '#lib/domain/quantity.ts';
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

/** A share, given in percent. */
export function percentWords(percent: number, digits = Infinity): string {
	return m.number_percent({ number: grouped(roundToDigits(percent, digits)) });
}
