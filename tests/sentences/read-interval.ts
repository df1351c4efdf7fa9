/** Reads what a sentence says of a number back into an interval, as a reader would who takes every word of it strictly. */
import { firstPlace } from '#lib/domain/quantity/place.ts';

export interface Interval {
	readonly low: number;
	readonly high: number;
}

const NUMBER = String.raw`−?\d[\d,]*(?:\.\d+)?%?(?: (?:million|billion|trillion))?`;
const FORMS: readonly (readonly [RegExp, (one: string, other: string) => Interval])[] = [
	[
		new RegExp(`between (${NUMBER}) and (${NUMBER})`),
		(one, other) => ({ low: readNumber(one), high: readNumber(other) })
	],
	[new RegExp(`at least (${NUMBER})`), (one) => ({ low: readNumber(one), high: Infinity })],
	[new RegExp(`(?:at most|up to) (${NUMBER})`), (one) => ({ low: -Infinity, high: readNumber(one) })],
	[new RegExp(`about (${NUMBER})`), around],
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

/** A number as it is written: `7.2 million`, `−5%`, `1,234.5`. */
export function readNumber(text: string): number {
	const plain = Number(text.replace(/[,%]| \w+illion/g, '').replace('−', '-'));
	return Number((plain * scaleOf(text)).toPrecision(15));
}

function scaleOf(text: string): number {
	return { million: 1e6, billion: 1e9, trillion: 1e12 }[/\w+illion/.exec(text)?.[0] ?? ''] ?? 1;
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
	const digits = text.replace(/[,%−]| \w+illion/g, '');
	const [whole = '', decimals = ''] = digits.split('.');
	const zeros = decimals === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -decimals.length;
	return scale * 10 ** Math.min(zeros, firstPlace(Number(digits)) - 1);
}
