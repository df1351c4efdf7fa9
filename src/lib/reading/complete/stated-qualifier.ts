/** The hedge of a number by its words, where a flat table does not type it. */
import { hedgeAtNumber, hedgeBefore, hedgeBehind } from '#lib/domain/numerals/english-hedges.ts';
import { englishOrder } from '#lib/domain/numerals/english-orders.ts';
import { inDigits } from '#lib/domain/numerals/english-words.ts';
import { readNumeral } from '#lib/domain/numerals/numerals.ts';
import { SCALE } from '#lib/domain/numerals/scales.ts';
import type { Qualifier } from '#lib/domain/record/model.ts';
import type { FlatColumn } from './flat-columns.ts';

const ROUGH: readonly (readonly [RegExp, Qualifier])[] = [
	[/^(?:tens|dozens|hundreds|thousands|millions) of\b/i, 'order-of-magnitude'],
	[
		new RegExp(
			`^(?:from|between)\\b|\\d\\s*[–-]\\s*\\p{Sc}?\\d|\\d(?:\\s?(?:${SCALE}|%))?\\s*(?:[–-]|\\sto\\s)\\s*[-−]?\\p{Sc}?\\d`,
			'iu'
		),
		'range'
	]
];

/** Words for a number that name no end of what they may mean: `dozens`, `a couple of hundred`. */
const VAGUE = /^\D*\b(?:dozens|scores|hundreds|thousands|millions|couple|handful|few|several|many)\b\D*$/i;

/** The hedge that the words have: of words without one, exact where they end in a digit that is none of rounding. */
export function statedQualifier(stated: string, cell: (column: FlatColumn) => string): Qualifier {
	if (englishOrder(stated) !== null) return 'order-of-magnitude';
	const words = inDigits(stated);
	if (cell('value') === '' && cell('low') !== '' && cell('high') !== '')
		return VAGUE.test(words) ? 'order-of-magnitude' : 'range';
	const hedge =
		hedgeBefore(words) ??
		ROUGH.find(([pattern]) => pattern.test(words.trim()))?.[1] ??
		hedgeBehind(words) ??
		hedgeAtNumber(words) ??
		(/^(?:an? )?estimated\s/i.test(words.trim()) ? 'about' : null);
	if (hedge) return hedge;
	const numeral = /\p{Script=Han}/u.test(words) ? readNumeral(words) : null;
	if (numeral) return numeral.qualifier;
	const isBare = words.replace(/[,\s]/g, '').replace(/%$/, '').replace(/^−/, '-') === cell('value');
	// A zero behind the point says to what place a number was rounded.
	return isBare && !/00$|\.\d*0$/.test(cell('value')) ? 'exact' : 'rounded';
}

/** True for words that say a number from one end to another: `72–78bn`, `between 1.8 and 15 million`. */
export function isRangeOf(words: string): boolean {
	return ROUGH.some(([pattern, qualifier]) => qualifier === 'range' && pattern.test(words.trim()));
}
