/** Rules on hedges: the typed hedge and the cells that it needs, the basis of the words, and the digits that they carry. */
import { digitsStated } from '#lib/domain/numerals/digits-stated.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { numberIn, problemIn, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const HEDGE_RULES = defineRules({
	'qualifier-against-numbers': {
		meaning:
			'The qualifier needs a cell that is empty, or one to be empty that is filled: a range has low and high, “up to 30” has high, an order of magnitude has bounds and no value.',
		mend: 'Fill or empty the cell that the message names, or mend the qualifier. The codebook has the table of qualifiers.'
	},
	'hedge-against-basis': {
		meaning:
			'What the words rest on and the hedge contradict each other: a hedge is quoted and not given, or words are ours and a hedge of the source stands beside them.',
		mend: 'Write the hedge words of the source, or mend as_stated_basis.'
	},
	'digits-against-words': {
		severity: 'warning',
		meaning:
			'A number claims more significant digits than its words carry, or an exact count claims fewer than it has. Zeros at the end of a rounded number carry nothing; digits before a scale word do.',
		mend: 'Count the digits of the words: 2 for “610,000”, 3 for “7.25 million”, all of an exact count.'
	}
});

/** What the cells of a number must be beside a qualifier. */
type Needed = Readonly<Partial<Record<'value' | 'low' | 'high', 'a number' | 'an empty cell'>>>;
const NEEDS: Readonly<Partial<Record<string, Needed>>> = {
	exact: { value: 'a number' },
	rounded: { value: 'a number' },
	nearly: { high: 'a number' },
	'may-be-nearly': { high: 'a number' },
	'more-than': { low: 'a number' },
	'at-least': { low: 'a number' },
	'up-to': { high: 'a number' },
	range: { low: 'a number', high: 'a number' },
	'order-of-magnitude': { value: 'an empty cell' }
};

/** Every figure whose hedge is contradicted by another of its cells. */
export function checkHedges(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'figures').flatMap((row) => [
		...checkNeeds(tables, row),
		...checkBasis(tables, row),
		...checkDigits(tables, row)
	]);
}

function checkNeeds(tables: RecordTables, row: ReadRow<'figures'>): Problem[] {
	const qualifier = textIn(row, 'qualifier') ?? '';
	const cells = (['value', 'low', 'high'] as const).map((column) => numberIn(row, column));
	// A number with nothing in it is told by another rule.
	if (cells.every((cell) => cell === null)) return [];
	return (['value', 'low', 'high'] as const).flatMap((column) => {
		const needed = NEEDS[qualifier]?.[column];
		const number = row.cells.get(column);
		if (number === undefined || needed === undefined || (number === null) === (needed === 'an empty cell'))
			return [];
		// A side without value, bound and open end is told by another rule.
		if (column !== 'value' && cells[0] === null && row.cells.get(`open_${column}`) === false) return [];
		const found = `${number === null ? 'an empty cell' : String(number)} beside the qualifier ${qualifier}`;
		return [
			problemIn(HEDGE_RULES['qualifier-against-numbers'], tables, 'figures', row, column, found, needed)
		];
	});
}

function checkBasis(tables: RecordTables, row: ReadRow<'figures'>): Problem[] {
	const [basis, hedge] = [textIn(row, 'as_stated_basis'), textIn(row, 'hedge')];
	if (!basis || hedge === undefined) return [];
	const report = (found: string, expected: string) => [
		problemIn(HEDGE_RULES['hedge-against-basis'], tables, 'figures', row, 'hedge', found, expected)
	];
	if (basis === 'hedge' && hedge === null)
		return report('an empty cell beside as_stated_basis hedge', 'the hedge words of the source');
	if (basis === 'normalised' && hedge !== null)
		return report(
			`${quoted(hedge)} beside as_stated_basis normalised`,
			'an empty cell, or as_stated_basis hedge'
		);
	return [];
}

function checkDigits(tables: RecordTables, row: ReadRow<'figures'>): Problem[] {
	const [digits, value] = [numberIn(row, 'significant_digits'), numberIn(row, 'value')];
	const [words, qualifier] = [textIn(row, 'as_stated'), textIn(row, 'qualifier')];
	if (typeof digits !== 'number' || typeof value !== 'number' || !words || !qualifier) return [];
	const report = (found: string, expected: string) => [
		problemIn(
			HEDGE_RULES['digits-against-words'],
			tables,
			'figures',
			row,
			'significant_digits',
			found,
			expected
		)
	];
	if (qualifier === 'exact') {
		const all = (row.texts.get('value') ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '').length;
		const less = Number.isInteger(value) && digits < all;
		return less ? report(`${String(digits)} of the exact count ${String(value)}`, String(all)) : [];
	}
	// Beside a hedge that is quoted the number is written by us, with as many zeros as it takes; a scale word may have had one before it: 10 million.
	const isOurs = textIn(row, 'as_stated_basis') === 'hedge';
	const stated = isOurs
		? Math.max(digitsStated(words, value) ?? 0, digitsBeforeZeros(value) + 1)
		: digitsStated(words, value);
	if (stated === null || digits <= stated) return [];
	return report(`${String(digits)} beside the words ${quoted(words)}`, `at most ${String(stated)}`);
}

/** The digits of a number without its zeros at either end: 2 of 4,700,000. */
function digitsBeforeZeros(value: number): number {
	return String(value)
		.replace(/\D/g, '')
		.replace(/^0+|0+$/g, '').length;
}
