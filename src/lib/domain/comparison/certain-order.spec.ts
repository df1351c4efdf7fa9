import { expect, test } from 'vitest';
import { endsOfOrder, type Worded } from './certain-order.ts';

const worded = (
	low: number | null,
	value: number | null,
	high: number | null,
	more: Pick<Partial<Worded>, 'qualifier' | 'interval'> = {}
): Worded => ({ quantity: { low, value, high, rounding: 0 }, interval: null, ...more });
const exactly = (value: number) => worded(value, value, value);
const upTo = (value: number) => worded(null, value, value, { qualifier: 'up-to' });
const atLeast = (value: number) => worded(value, value, null, { qualifier: 'at-least' });
const between = (low: number, high: number) => worded(low, null, high, { qualifier: 'range' });
const nearly = (value: number) => worded(null, value, value, { qualifier: 'nearly' });
const estimate = (low: number, value: number, high: number) =>
	worded(low, value, high, { interval: 'confidence' });

test.each([
	['numbers as they are', [exactly(50), exactly(40), exactly(60)], 40, 60],
	['a ceiling is the lowest wherever it lies below all', [upTo(50), between(55, 60), exactly(70)], 50, 70],
	['a ceiling that may lie above or below', [upTo(50), between(40, 60), exactly(70)], null, 70],
	['a ceiling beside a range that begins at it', [between(50, 60), upTo(50), exactly(70)], 50, 70],
	['a floor is never above all others unless it is', [exactly(5), atLeast(9), exactly(12)], 5, null],
	['a floor above all others', [exactly(5), atLeast(13), exactly(12)], 5, 13],
	['a floor is not the lowest', [atLeast(30), exactly(40), exactly(50)], null, null],
	['a range over another number', [exactly(300), exactly(500), between(400, 1000)], 300, null],
	['several that name the same', [exactly(3), exactly(3), exactly(4)], null, 4],
	['a hedge that keeps to its number', [exactly(100), nearly(815), exactly(40)], 40, 815],
	[
		'estimates with intervals, by the estimate',
		[estimate(9.8, 12.1, 14.8), estimate(9.5, 11.8, 14.4)],
		11.8,
		12.1
	]
])('%s', (_, numbers, low, high) => {
	const nameOf = (one: Worded | null) => one && (one.quantity.value ?? one.quantity.low);
	const { lowest, highest } = endsOfOrder(numbers);
	expect([nameOf(lowest), nameOf(highest)]).toEqual([low, high]);
	expect(endsOfOrder([...numbers].reverse())).toEqual({ lowest, highest });
});
