import { expect, test } from 'vitest';
import { parseFormula } from './formula.ts';
import { unitOfFormula } from './formula-unit.ts';

const unitOf = (id: string) => {
	if (id.startsWith('share')) return { kind: 'number' as const };
	return { kind: 'unit' as const, id: id.startsWith('trip') ? 'crossings' : 'persons' };
};
const judge = (formula: string) => {
	const mixed: string[] = [];
	return { unit: unitOfFormula(parseFormula(formula), unitOf, mixed), mixed };
};

test.each([
	['foot + deck - cabin', { kind: 'unit', id: 'persons' }],
	['foot * share', { kind: 'unit', id: 'persons' }],
	['2 * foot / 3', { kind: 'unit', id: 'persons' }],
	['foot / deck', { kind: 'number' }],
	['1 - foot / deck', { kind: 'number' }],
	['foot / trips', { kind: 'other' }],
	['foot * deck', { kind: 'other' }]
])('%s counts in one unit', (formula, unit) => {
	expect(judge(formula)).toEqual({ unit, mixed: [] });
});

test.each([
	['foot + trips', 'persons + crossings'],
	['foot - 5', 'persons - a plain number'],
	['share + foot', 'a plain number + persons']
])('%s mixes units', (formula, words) => {
	expect(judge(formula).mixed).toEqual([words]);
});
