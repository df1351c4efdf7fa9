import { expect, test } from 'vitest';
import { parseFormula, formulaInputs, isPlainSum } from '../quantity/formula.ts';
import { summedSeries, writeOutSums } from './series-sums.ts';

const membersOf = (id: string) => [`${id}-2021`, `${id}-2022`];

test.each([
	['sum(carried)', 'carried-2021 + carried-2022'],
	['before + sum( carried )', 'before + ( carried-2021 + carried-2022 )'],
	['sum(deck) / sum(carried)', '( deck-2021 + deck-2022 ) / ( carried-2021 + carried-2022 )'],
	['lump-sum + other', 'lump-sum + other']
])('%s is written out as %s', (formula, written) => {
	expect(writeOutSums(formula, membersOf)).toBe(written);
});

test('what is written out is a formula of the figures, and a sum of sums stays a plain one', () => {
	const formula = parseFormula(writeOutSums('before + sum(carried)', membersOf));
	expect(formulaInputs(formula)).toEqual(['before', 'carried-2021', 'carried-2022']);
	expect(isPlainSum(formula)).toBe(true);
});

test('the series that are added up are named once each', () => {
	expect(summedSeries('sum(deck) / ( sum(carried) + sum(deck) )')).toEqual(['deck', 'carried']);
});
