import { expect, test } from 'vitest';
import type { MovedNumber } from '#lib/domain/difference/moved-numbers.ts';
import { stepText } from './change-feeds.ts';
import type { VersionStep } from './published-versions.ts';

const said = (value: number, low: number | null, high: number | null) => ({
	value,
	low,
	high,
	asStated: null,
	qualifier: null,
	unit: 'units',
	unitId: 'persons'
});

function told(before: ReturnType<typeof said>, after: ReturnType<typeof said>): string {
	const moved: MovedNumber = {
		...{ id: 'carried-sum', kind: 'derived', label: 'Carried', because: [], isShare: false },
		...{ before, after, by: after.value - before.value || null }
	};
	const step = { version: '2.0.0', before: '1.0.0', changes: [], moved: [moved], words: '' };
	return stepText(step as unknown as VersionStep);
}

test('a computed number is not said to be what it was before; where its bounds alone changed, they are told', () => {
	expect(told(said(80, 80, null), said(80, null, null))).toBe(
		'computed with them, carried-sum: 80 as before, bounds 80 to open, now open to open'
	);
	expect(told(said(80, 80, 80), said(90, 90, 90))).toBe(
		'computed with them, carried-sum: 80, now 90, moved by 10 before rounding'
	);
});
