import { expect, test } from 'vitest';
import { eitherName } from './either-name.ts';
import { levelledNames } from './interval-words.ts';
import type { Figure } from '#lib/domain/record/model.ts';

const stated = (interval: Figure['interval'], intervalLevel: number | null = null) =>
	({ interval, intervalLevel, computation: null }) as Figure;

test('what is computed from intervals of several kinds is said to be none of them', () => {
	const [wide, narrow] = [stated('confidence', 95), stated('credible', 90)];
	expect(levelledNames([wide, narrow, wide])).toEqual(['95% confidence interval', '90% credible interval']);
	const sum = {
		interval: null,
		computation: { inputs: [narrow, stated('uncertainty')] }
	} as unknown as Figure;
	expect(eitherName(levelledNames([wide, sum]))).toBe(
		'95% confidence interval or 90% credible interval or uncertainty interval'
	);
});

test('bounds without a level leave nothing to be said', () => {
	const plain = [stated('range'), stated('extremes'), stated('confirmed-to-suspected'), stated(null)];
	expect(eitherName(levelledNames(plain))).toBeNull();
});
