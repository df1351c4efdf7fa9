/** The cells of a stated number from the little that an editor types: the number, and its words where they were seen. */
import { digitsStated } from '#lib/domain/numerals/digits-stated.ts';
import { readNumeral } from '#lib/domain/numerals/numerals.ts';
import { thousandsByPoint } from '#lib/domain/numerals/points.ts';
import { plainWords } from '#lib/format/number/number-words.ts';
import { statedQualifier } from '#lib/reading/complete/stated-qualifier.ts';
import { numberInWords } from '#lib/reading/complete/words-number.ts';
import { firstFilled } from './first-filled.ts';
import { EditFault, type Cells } from './record-edit.ts';

/** What may be given of a number; `value` alone is enough, and so is `as_stated` where it has one number. */
export const NUMBER_FIELDS = [
	'value',
	'low',
	'high',
	'as_stated',
	'as_stated_lang',
	'as_stated_basis',
	'hedge',
	'qualifier',
	'open_low',
	'open_high',
	'interval',
	'interval_level',
	'significant_digits'
] as const;

/** Words that say that the number is a floor or a ceiling. */
const OPEN: Readonly<
	Record<string, { readonly bound: 'low' | 'high'; readonly open: 'open_low' | 'open_high' }>
> = {
	'more-than': { bound: 'low', open: 'open_high' },
	'at-least': { bound: 'low', open: 'open_high' },
	nearly: { bound: 'high', open: 'open_low' },
	'may-be-nearly': { bound: 'high', open: 'open_low' },
	'up-to': { bound: 'high', open: 'open_low' }
};
/** Words that say that the number may lie on either side. */
const OPEN_ON_BOTH: ReadonlySet<string> = new Set(['close-to-or-above', 'may-be-close-to-or-above']);
/** Languages whose hedges are read. */
const READ = /^(?:en|zh|yue|ja)\b/i;

/**
 * The cells of a number as the pattern has them, with what was given. Digits, bounds and open sides follow from the qualifier where
 * they are not given.
 *
 * @param pattern the row that the number is written after
 * @throws {EditFault} where the number cannot be read
 */
export function statedCells(given: Cells, pattern: Cells): Cells {
	const fields = Object.fromEntries(
		NUMBER_FIELDS.flatMap((field) => {
			const text = given[field];
			return text === undefined || text === '' ? [] : [[field, text] as const];
		})
	);
	const told = pattern['as_stated_lang'] ?? '';
	const named = firstFilled(fields['as_stated_lang'], scriptOf(fields['as_stated'] ?? '', told), told);
	const language = firstFilled(named, 'en');
	const read = fields['value'] === undefined ? numberIn(fields) : NO_NUMBER;
	const text = fields['value'] ?? read.value;
	if (text !== '' && !/^-?\d+(?:\.\d+)?$/.test(text))
		throw new EditFault(`value "${text}" is no plain decimal; write digits alone: 1234567 or 0.5`);
	requirePlain(fields, text);
	const value = text === '' ? null : Number(text);
	const words = fields['as_stated'] ?? (value === null ? '' : plainWords(value));
	if (words === '') throw new EditFault('a number needs value, or as_stated with low and high');
	const seen = fields['as_stated'] !== undefined;
	const like = firstFilled(pattern['qualifier'], 'exact');
	const qualifier =
		fields['qualifier'] ??
		(seen && READ.test(language)
			? hedgeOf(words, { ...read, ...fields, value: text })
			: qualifierOf(value, like));
	const side = OPEN[qualifier];
	const isOpen = OPEN_ON_BOTH.has(qualifier);
	const basis = fields['as_stated_basis'] ?? (seen ? basisOf(fields['hedge'], pattern) : 'normalised');
	return {
		as_stated: words,
		as_stated_lang: named,
		as_stated_basis: basis,
		hedge: fields['hedge'] ?? '',
		qualifier,
		value: text,
		low: fields['low'] ?? (side?.bound === 'low' ? text : read.low),
		high: fields['high'] ?? (side?.bound === 'high' ? text : read.high),
		open_low: fields['open_low'] ?? String(isOpen || side?.open === 'open_low'),
		open_high: fields['open_high'] ?? String(isOpen || side?.open === 'open_high'),
		interval: fields['interval'] ?? '',
		interval_level: fields['interval_level'] ?? '',
		significant_digits: fields['significant_digits'] ?? String(digitsOf(value, words, qualifier))
	};
}

/** The language that words in Han characters or kana are in, where the pattern is in one without them; empty else. */
function scriptOf(words: string, told: string): string {
	if (/^(?:zh|yue|ja)\b/i.test(told)) return '';
	if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) return 'ja';
	return /\p{Script=Han}/u.test(words) ? 'zh' : '';
}

/**
 * Refuses a number whose point may stand between thousands: nobody can tell 629.000 from 629.
 *
 * @throws {EditFault} with both readings
 */
function requirePlain({ value: typed, as_stated: words = '' }: Cells, text: string): void {
	const found =
		typed === undefined ? thousandsByPoint(words) : text.endsWith('.000') ? thousandsByPoint(text) : null;
	if (found === null) return;
	const [grouped, decimal] = [String(found.grouped), String(found.decimal)];
	throw new EditFault(
		`"${found.text}" may be ${grouped} or ${decimal}; give value, as ${grouped} or ${decimal}`
	);
}

/** The number of words, or its two ends; empty cells where they say none. */
type NumberCells = Readonly<Record<'value' | 'low' | 'high', string>>;
const NO_NUMBER: NumberCells = { value: '', low: '', high: '' };

/** The number of the words where none was typed beside them; empty where the words are not given, or two ends are. */
function numberIn(fields: Cells): NumberCells {
	const { as_stated: words, low, high } = fields;
	if (words === undefined || low !== undefined || high !== undefined) return NO_NUMBER;
	const han = /\p{Script=Han}/u.test(words) ? readNumeral(words) : null;
	if (han && han.value !== null) return { ...NO_NUMBER, value: String(han.value) };
	const { doubt, ...read } = numberInWords(words);
	if (doubt === null) return read;
	throw new EditFault(`the words ${doubt.found}: give value, or low and high, as well`);
}

/** The hedge of the words; a number without one is exact or rounded by its zeros. */
function hedgeOf(words: string, cells: Cells): string {
	const hedge = statedQualifier(words, (column) => cells[column] ?? '');
	const { value = '' } = cells;
	return ['exact', 'rounded'].includes(hedge)
		? qualifierOf(value === '' ? null : Number(value), 'exact')
		: hedge;
}

/** A plain number is exact or rounded by its zeros; any other hedge is that of the pattern. */
function qualifierOf(value: number | null, pattern: string): string {
	if (value === null || !['exact', 'rounded'].includes(pattern)) return pattern;
	return value >= 1000 && value % 1000 === 0 ? 'rounded' : 'exact';
}

function basisOf(hedge: string | undefined, pattern: Cells): string {
	if (hedge !== undefined) return 'words';
	return pattern['as_stated_basis'] === 'hedge' ? 'words' : firstFilled(pattern['as_stated_basis'], 'words');
}

function digitsOf(value: number | null, words: string, qualifier: string): number {
	if (value === null) return 1;
	const digits = String(value)
		.replace(/[-.]/g, '')
		.replace(/^0+(?=\d)/, '');
	if (qualifier === 'exact') return digits.length;
	return digitsStated(words, value) ?? Math.max(1, digits.replace(/0+$/, '').length);
}
