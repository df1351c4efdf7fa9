import { expect, test } from 'vitest';
import type { Figure } from '#lib/domain/record/model.ts';
import { figurePeriod } from './figure-period.ts';

const words = (start: string | null, end: string | null, ...published: readonly (string | null)[]) =>
	figurePeriod({
		period: { start, end },
		citations: published.map((day) => ({ source: { published: day } })) as unknown as Figure['citations']
	});

test('a period that ends after every document was published holds a projection', () => {
	expect(words('2003', '2050', '2021-09-01')).toMatch(/^2003 to 2050 \(in part after it was published/);
	expect(words('2030', '2030', '2021-09-01', '2022')).toMatch(
		/^2030 \(after it was published: a projection\)$/
	);
});

test('one that is over by then, or may be, is as it is stated', () => {
	expect(words('2003', '2021', '2021-09-01')).toBe('2003 to 2021');
	expect(words('2003', '2050', '2021-09-01', '2051')).toBe('2003 to 2050');
	expect(words('2003', '2050', '2021-09-01', null)).toBe('2003 to 2050');
	expect(words('2003', '2050')).toBe('2003 to 2050');
});
