/** Reads what a sentence says of a number back into an interval, as a reader would who takes every word of it strictly. */
import { firstPlace } from '#lib/domain/quantity/place.ts';

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** Words for large numbers behind their digits, the longer ones first. */
const SCALES: Readonly<Record<string, number>> = {
	' million': 1e6,
	' billion': 1e9,
	' trillion': 1e12,
	萬億: 1e12,
	万亿: 1e12,
	億: 1e8,
	亿: 1e8,
	萬: 1e4,
	万: 1e4
};
const SCALE = Object.keys(SCALES).join('|');
const NUMBER = String.raw`−?\d[\d,]*(?:\.\d+)?%?(?:${SCALE})?`;
const FORMS: readonly (readonly [RegExp, (one: string, other: string) => Interval])[] = [
	[
		new RegExp(`between (${NUMBER}) and (${NUMBER})`),
		(one, other) => ({ low: readNumber(one), high: readNumber(other) })
	],
	[
		new RegExp(`(${NUMBER})至(${NUMBER})`),
		(one, other) => ({ low: readNumber(one), high: readNumber(other) })
	],
	[new RegExp(`(?:at least |至少)(${NUMBER})`), (one) => ({ low: readNumber(one), high: Infinity })],
	[new RegExp(`(?:at most |up to |至多)(${NUMBER})`), (one) => ({ low: -Infinity, high: readNumber(one) })],
	[new RegExp(`(?:about |約|约)(${NUMBER})`), around],
	[new RegExp(`(${NUMBER})`), (one) => ({ low: readNumber(one), high: readNumber(one) })]
];

/** The interval that the first number of the words gives; `null` where they have none. */
export function readInterval(words: string): Interval | null {
	for (const [form, read] of FORMS) {
		const [, one, other] = form.exec(words) ?? [];
		if (one !== undefined) return read(one, other ?? '');
	}
	return null;
}

/** A number as it is written: `7.2 million`, `720萬`, `−5%`, `1,234.5`. */
export function readNumber(text: string): number {
	const plain = Number(withoutScale(text).replace(/[,%]/g, '').replace('−', '-'));
	return Number((plain * scaleOf(text)).toPrecision(15));
}

function scaleOf(text: string): number {
	return SCALES[new RegExp(SCALE).exec(text)?.[0] ?? ''] ?? 1;
}

function withoutScale(text: string): string {
	return text.replace(new RegExp(SCALE), '');
}

/** "About x" is anything within half a unit of the last digit of x; a computed number carries two digits at least. */
function around(text: string): Interval {
	const number = readNumber(text);
	const half = unitOf(text) / 2;
	return { low: number - half, high: number + half };
}

/**
 * The unit of the last digit of a number as written: the last one behind a point, else the last that is not zero; and at
 * least the second one, since zeros behind the point are left out only where nothing was cut off.
 */
function unitOf(text: string): number {
	const scale = scaleOf(text);
	const digits = withoutScale(text).replace(/[,%−]/g, '');
	const [whole = '', decimals = ''] = digits.split('.');
	const zeros = decimals === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -decimals.length;
	return scale * 10 ** Math.min(zeros, firstPlace(Number(digits)) - 1);
}
