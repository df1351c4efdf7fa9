/** Rules on the words of the source: what they say, read by the rules of their language, against what was typed beside them. */
import { englishOrder } from '#lib/domain/numerals/english-orders.ts';
import { isRead, readingDifferences, statedNumbers } from '#lib/domain/numerals/stated-numbers.ts';
import { partIn } from '#lib/domain/numerals/part-words.ts';
import { unreadSize } from '#lib/domain/numerals/unread-size.ts';
import type { Qualifier } from '#lib/domain/record/model.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { numberIn, problemIn, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const WORD_RULES = defineRules({
	'number-not-in-words': {
		meaning:
			'The words of the source have exactly one number, and it is neither value, low nor high: “100,000” beside a value of 10000. Numbers in digits are read where the language is en, in digits and Han characters where it is zh, yue or ja.',
		mend: 'Read the source again: mend the number, or the words.'
	},
	'remark-in-words': {
		meaning:
			'The words of the source have a remark of the editor in brackets, such as “(rounded)” or “(our sum)”: nobody is given words that they did not say.',
		mend: 'Take the remark out of as_stated. That a number is rounded is said by qualifier, that it is a sum by doubts, anything else by caveat.'
	},
	'number-not-among-words': {
		severity: 'warning',
		meaning:
			'The words of the source have several numbers, and one that was typed is not among them. It may have been computed from them.',
		mend: 'Compare the number with the words. If it was computed, record it as a derived figure.'
	},
	'digits-in-no-number': {
		severity: 'warning',
		meaning:
			'The words of the source have digits and no number that can be read in them, as where a letter was typed among the digits: 226x000.',
		mend: 'Mend the digits in as_stated. If the source has them so, leave it.'
	},
	'words-read-otherwise': {
		severity: 'warning',
		meaning:
			'The hedge, a bound, an open side or the unit was typed otherwise than the rules of the codebook read the words: 超过 is more-than and open above, “tens of thousands” is 10,000 to 99,999. Hedges are read where the language is zh, yue or ja, orders of magnitude also where it is en.',
		mend: 'Compare the row with its words. If the words do mean what was typed, leave it.'
	}
});

/** What an editor, and no source, writes in brackets beside a number. */
const REMARK =
	/[([（]\s*(?:rounded|rough(?:ly)?|approx\w*|estimated?|exact|sum(?:med)?|computed|calculated|converted|inferred|corrected|normali[sz]ed|sic|editor\b[^)\]）]*|note\b[^)\]）]*|our\b[^)\]）]*|[^)\]）]*\bby us)\s*[)\]）]/i;

/** Every figure whose cells say otherwise than its words. */
export function checkWords(tables: RecordTables): Problem[] {
	const kinds = new Map([...rowsById(tables, 'units')].map(([id, row]) => [id, textIn(row, 'kind')]));
	return rowsOf(tables, 'figures').flatMap((row) => {
		const [words, language] = [textIn(row, 'as_stated'), textIn(row, 'as_stated_lang')];
		if (!words || !language) return [];
		const remark = REMARK.exec(words)?.[0];
		if (remark !== undefined) {
			const rule = WORD_RULES['remark-in-words'];
			return [
				problemIn(rule, tables, 'figures', row, 'as_stated', quoted(remark), 'the words of the source alone')
			];
		}
		const numbers = checkNumbers(tables, row, words, language);
		// A normalised reading is ours: its numbers are those of the source, its hedges are not.
		if (numbers.length > 0 || textIn(row, 'as_stated_basis') === 'normalised') return numbers;
		return [
			...checkReading(tables, row, words, language, kinds.get(textIn(row, 'unit_id') ?? '')),
			...(/^en\b/i.test(language) ? checkOrder(tables, row, words) : [])
		];
	});
}

function checkNumbers(tables: RecordTables, row: ReadRow, words: string, language: string): Problem[] {
	const cells = ['value', 'low', 'high'].map((column) => ({ column, number: numberIn(row, column) }));
	if (cells.some(({ number }) => number === undefined)) return [];
	const typed = cells.filter((cell): cell is { column: string; number: number } => cell.number !== null);
	const stated = statedNumbers(
		words,
		language,
		typed.map(({ number }) => Math.abs(number))
	);
	if (stated.length === 0 && typed.length > 0 && hasSpoiltDigits(words) && isRead(language)) {
		const rule = WORD_RULES['digits-in-no-number'];
		const numbers = typed.map(({ number }) => String(number)).join(' and ');
		const expected = `the number ${numbers}, as the source writes it`;
		return [problemIn(rule, tables, 'figures', row, 'as_stated', quoted(words), expected)];
	}
	// A size that is not read may make it any of them: “1.2 m kg” beside 1200000.
	const sizes = unreadSize(words, '') === null ? [1] : [1, 1e3, 1e6, 1e9, 1e12];
	// A number below 0 is a loss or a fall in the words, which say how great it is.
	const missing = typed.filter(
		({ number }) =>
			!stated.some((one) => sizes.some((size) => isSame(one * size, number) || isSame(one * size, -number)))
	);
	const wrong = stated.length === 1 ? missing.length === typed.length : missing.length > 0;
	if (stated.length === 0 || typed.length === 0 || !wrong || partIn(words) !== null) return [];
	const rule = WORD_RULES[stated.length === 1 ? 'number-not-in-words' : 'number-not-among-words'];
	const columns = missing.map(({ column }) => column).join('+');
	const numbers = [...new Set(missing.map(({ number }) => String(number)))].join(' and ');
	const found = `${numbers} beside the words ${quoted(words)}, which say ${stated.map(String).join(', ')}`;
	return [problemIn(rule, tables, 'figures', row, columns, found, 'a number of the words')];
}

/** The same but for what binary fractions leave. */
function isSame(one: number, other: number): boolean {
	return one === other || Number(one.toPrecision(15)) === other;
}

/** True where a letter stands among digits: 226x000. */
function hasSpoiltDigits(words: string): boolean {
	return /\d\p{L}|\p{L}\d/u.test(words);
}

function checkReading(
	tables: RecordTables,
	row: ReadRow,
	words: string,
	language: string,
	kind: string | null | undefined
): Problem[] {
	const [value, low, high] = ['value', 'low', 'high'].map((column) => numberIn(row, column));
	const [openLow, openHigh] = [row.cells.get('open_low'), row.cells.get('open_high')];
	const qualifier = textIn(row, 'qualifier');
	if (value === undefined || low === undefined || high === undefined) return [];
	if (typeof openLow !== 'boolean' || typeof openHigh !== 'boolean' || !qualifier || !kind) return [];
	const typed = { qualifier: qualifier as Qualifier, value, low, high, openLow, openHigh };
	return readingDifferences(words, language, { ...typed, isShare: kind === 'share' }).map((difference) => {
		const found = `${difference.typed} beside the words ${quoted(words)}`;
		const rule = WORD_RULES['words-read-otherwise'];
		return problemIn(
			rule,
			tables,
			'figures',
			row,
			difference.column,
			found,
			`${difference.stated}, as they are read`
		);
	});
}

/** The bounds of a figure without a value beside an order of magnitude in English; a side may be open, as that of "millions". */
function checkOrder(tables: RecordTables, row: ReadRow, words: string): Problem[] {
	const order = englishOrder(words);
	if (!order || numberIn(row, 'value') !== null) return [];
	return (['low', 'high'] as const).flatMap((column) => {
		const bound = numberIn(row, column);
		if (typeof bound !== 'number' || bound === order[column]) return [];
		const found = `${String(bound)} beside the words ${quoted(words)}`;
		const expected = `${String(order[column])}, as they are read`;
		const rule = WORD_RULES['words-read-otherwise'];
		return [problemIn(rule, tables, 'figures', row, column, found, expected)];
	});
}
