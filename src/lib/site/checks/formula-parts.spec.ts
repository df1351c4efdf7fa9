import { expect, test } from 'vitest';
import { parseFormula } from '#lib/domain/quantity/formula.ts';
import { formulaParts } from './formula-parts.ts';

test.each([
	['a + b - c', 'a + b − c'],
	['a - ( b + c )', 'a − (b + c)'],
	['( a + b ) * c', '(a + b) × c'],
	['a / ( b * c )', 'a ÷ (b × c)'],
	['( a * b ) + c', 'a × b + c'],
	['a * ( 1 - 0.5 )', 'a × (1 − 0.5)']
])('%s is shown as %s', (text, shown) => {
	const parts = formulaParts(parseFormula(text));
	expect(parts.map((part) => part.text).join('')).toBe(shown);
	expect(parts.filter(({ figureId }) => figureId !== null).map(({ figureId }) => figureId)).toEqual(
		text.match(/[a-c]/g)
	);
});
