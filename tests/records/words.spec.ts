/** The words of the record in Han characters, read by rule and held against the reading that the record types beside them. */
import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/domain/record/model.ts';
import { readNumeral, type NumeralReading } from '#lib/domain/numerals/numerals.ts';
import { recordFolder } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';

const HAN = /^(?:zh|ja|yue)\b/;
/** Hedges that one word may be typed as; whether a plain number was rounded is not in its words. */
const ALIKE: readonly (readonly string[])[] = [
	['exact', 'rounded'],
	['more-than', 'at-least']
];

const read = loadModel()
	.figures.filter(
		({ asStatedLang, asStatedBasis }) => HAN.test(asStatedLang) && asStatedBasis !== 'normalised'
	)
	.map((figure) => ({ id: figure.id, figure, reading: readNumeral(figure.asStated) }));

/** What of the typed reading is not in the words. */
function disagreements(
	{ qualifier, quantity, statedBounds, unit }: Figure,
	reading: NumeralReading
): string[] {
	const alike = ALIKE.find((group) => group.includes(reading.qualifier)) ?? [reading.qualifier];
	const pairs: [string, unknown, unknown][] = [
		['value', quantity.value, reading.value],
		['low', statedBounds.low, reading.low],
		['high', statedBounds.high, reading.high],
		['open_low', quantity.low === null, reading.openLow],
		['open_high', quantity.high === null, reading.openHigh],
		['unit', unit.kind === 'share', reading.unit === 'percent']
	];
	return [
		...(alike.includes(qualifier) ? [] : [`qualifier is ${qualifier}, the words say ${reading.qualifier}`]),
		...pairs
			.filter(([, typed, words]) => typed !== words)
			.map(([column, typed, words]) => `${column} is ${String(typed)}, the words say ${String(words)}`)
	];
}

test('the record read here has words in Han characters', () => {
	expect(recordFolder()).toBe('data');
	expect(read.length).toBeGreaterThan(0);
});

describe('a typed reading says what its words say', () => {
	test.each(read)('$id', ({ figure, reading }) => {
		expect(reading && disagreements(figure, reading)).toEqual([]);
	});
});

test.each([
	['value', { quantity: { value: 100, low: 100, high: 100, digits: 1 } }],
	['qualifier', { qualifier: 'exact' }],
	['open_high', { quantity: { value: 10_000, low: 10_000, high: null, digits: 1 } }],
	['unit', { unit: { kind: 'share' } }]
] as const)('a row whose %s is not in its words is flagged', (column, wrong) => {
	const right = {
		qualifier: 'about',
		quantity: { value: 10_000, low: 10_000, high: 10_000, rounding: 5000 },
		statedBounds: { low: null, high: null },
		unit: { kind: 'count' }
	} as Figure;
	const reading = readNumeral('約有1萬人');
	expect(reading && disagreements(right, reading)).toEqual([]);
	expect(reading && disagreements({ ...right, ...wrong } as Figure, reading).join()).toContain(column);
});
