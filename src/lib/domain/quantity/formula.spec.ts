import { describe, expect, test } from 'vitest';
import {
	evaluateFormula,
	FORMULA_LIMITS,
	FormulaError,
	formulaInputs,
	isPlainSum,
	parseFormula
} from './formula.ts';
import { exactly, QuantityError, type Quantity } from './quantity.ts';

const quantities: Record<string, Quantity> = {
	'ferry-2020': exactly(100),
	'ferry-2021': exactly(50),
	H1: { value: 10, low: 10, high: null, rounding: 0.5 },
	half: { value: 0.5, low: 0.5, high: 0.5, rounding: 0.005 }
};
const evaluate = (text: string) =>
	evaluateFormula(parseFormula(text), (id) => quantities[id] ?? exactly(NaN));

describe('reading', () => {
	test('products bind before sums and brackets before both', () => {
		expect(evaluate('ferry-2020 + ferry-2021 * 2').value).toBe(200);
		expect(evaluate('( ferry-2020 + ferry-2021 ) * 2').value).toBe(300);
		expect(evaluate('(ferry-2020 - ferry-2021) / 2').value).toBe(25);
	});

	test('a hyphen inside an id is no minus', () => {
		expect(formulaInputs(parseFormula('ferry-2020 - ferry-2021 - ferry-2020'))).toEqual([
			'ferry-2020',
			'ferry-2021'
		]);
	});

	test.each([
		['', 'ends where an id or a number should stand', 0],
		['H1 +', 'ends where an id or a number should stand', 4],
		['H1 H1', '"H1" does not continue the formula', 3],
		['(H1 + half', 'a bracket is not closed', 0],
		['H1 ** 2', '"**" does not continue the formula', 3],
		['process.exit(1)', '"process.exit" is neither an id nor a number', 0],
		['1e9', '"1e9" is neither an id nor a number', 0],
		['-H1', '"-H1" is neither an id nor a number', 0]
	])('%j names what does not fit and where', (text, message, index) => {
		expect(() => parseFormula(text)).toThrow(FormulaError);
		try {
			parseFormula(text);
		} catch (error) {
			expect(error).toMatchObject({ message, index });
		}
	});

	test('a formula longer or deeper than its limits is refused, not computed', () => {
		expect(() => parseFormula('H1 + '.repeat(1000) + 'H1')).toThrow('longer than 4000 characters');
		const deep = FORMULA_LIMITS.depth + 1;
		expect(() => parseFormula('('.repeat(deep) + 'H1' + ')'.repeat(deep))).toThrow('brackets deeper than');
	});
});

describe('computing', () => {
	test('an open side of an input is an open side of the result', () => {
		expect(evaluate('H1 * ( 1 - half ) - 2')).toMatchObject({ value: 3, low: 3, high: null });
	});

	test('a sum is rounded alike with and without brackets', () => {
		expect(evaluate('ferry-2020 + ( H1 + half )').rounding).toBe(evaluate('ferry-2020 + H1 + half').rounding);
	});

	test('a division by zero is an error, not infinity', () => {
		expect(() => evaluate('H1 / ( ferry-2020 - 100 )')).toThrow(QuantityError);
	});
});

test('a sum of figures is told from any other formula', () => {
	expect(isPlainSum(parseFormula('ferry-2020 + ferry-2021 + H1'))).toBe(true);
	expect(isPlainSum(parseFormula('ferry-2020 + ferry-2021 - H1'))).toBe(false);
	expect(isPlainSum(parseFormula('ferry-2020 * 2'))).toBe(false);
});
