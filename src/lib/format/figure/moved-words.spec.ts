import { expect, test } from 'vitest';
import type { MovedNumber, SaidNumber } from '#lib/domain/difference/moved-numbers.ts';
import { changedParts, movedWords } from './moved-words.ts';

type Ends = readonly [low: number | null, value: number | null, high: number | null];
const said = ([low, value, high]: Ends): SaidNumber => ({
	asStated: null,
	qualifier: null,
	unit: 'units',
	unitId: 'boats',
	value,
	low,
	high
});
const words = (before: Ends, after: Ends, by: number | null = null) => {
	const number: MovedNumber = {
		id: 'total',
		kind: 'derived',
		label: 'Total',
		before: said(before),
		after: said(after),
		by,
		isShare: false,
		because: []
	};
	const { before: old, after: now, bounds, by: moved } = movedWords(number);
	return [old, now, bounds, moved];
};

test('a number is said once beside how its bounds changed, and none is said of bounds that stayed', () => {
	expect(words([null, 40, 40], [null, 40, null])).toEqual([
		'40',
		'40',
		'bounds: at most 40 before, none now',
		null
	]);
	expect(words([40, 40, 40], [35, 40, 45])).toEqual([
		'40',
		'40',
		'bounds: the number alone before, 35 to 45 now',
		null
	]);
	expect(words([40, 40, 40], [41, 41, 41], 1)).toEqual(['40', '41', null, '+1']);
});

test('a hedge that went is said as a hedge: no words named the bounds that it opens, and the number is not called exact', () => {
	const stated = (ends: Ends, asStated: string, qualifier: string): SaidNumber => ({
		...said(ends),
		asStated,
		qualifier
	});
	const moved: MovedNumber = {
		...{ id: 'cost', kind: 'stated', label: 'Cost', by: 0, isShare: false, because: [] },
		before: stated([null, 815, 815], 'nearly 815', 'nearly'),
		after: stated([815, 815, 815], '815', 'rounded')
	};
	expect(changedParts(moved).map(({ sentence }) => sentence)).toEqual([
		'As stated: from nearly 815 to 815.',
		'Hedge words: “nearly …” before, rounded now.'
	]);
	expect(movedWords(moved)).toMatchObject({ bounds: null, hedge: 'hedge: “nearly …” before, rounded now' });
	const ranged = { ...moved, after: stated([800, 815, 830], '815 (800 to 830)', 'range') };
	expect(changedParts(ranged).map(({ what }) => what)).toContain('Lower bound');
});

test('what has no single number is said by its bounds', () => {
	expect(words([10, null, 40], [10, null, null])).toEqual(['10 to 40', 'at least 10', null, null]);
});
