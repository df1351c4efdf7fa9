/** The unit of a number by the words that stand around it: a currency, percent, and the time or the number that a rate is measured by. */
import { CURRENCIES, SHARED_MONEY, signsBefore } from '#lib/domain/numerals/currencies.ts';
import { inDigits } from '#lib/domain/numerals/english-words.ts';
import { SCALE } from '#lib/domain/numerals/scales.ts';
import { placedIn } from './words-number.ts';

/** Every name of a currency that is read. */
export const CURRENCY_NAMES: ReadonlySet<string> = new Set(CURRENCIES.map(({ name }) => name));
const NEVER = '(?!)';
const READ = CURRENCIES.map((currency) => ({
	name: currency.name,
	before: new RegExp(`(?<!\\p{L})(?:${signsBefore(currency)})\\s?[-−]?$`, 'u'),
	code: new RegExp(`^\\s?(?:${currency.code || NEVER})(?!\\p{L})`, 'u'),
	words: new RegExp(`^\\s?(?:${currency.words ?? NEVER})(?!\\p{L})`, 'iu')
}));

const TIMES = 'second|minute|hour|day|night|week|fortnight|month|quarter|year|decade';
const RATE = new RegExp(
	`\\b(?:a|an|per|each|every)\\s(?:${TIMES})(?!\\p{L})|\\/\\s?(?:${TIMES})(?!\\p{L})|\\b(?:annually|(?:year|month|week|dai|hour)ly)\\b|` +
		'\\bper\\s(?:capita|head|person|(?:(?:a|one|ten) )?(?:hundred |ten )?(?:hundred|thousand|million)(?!\\p{L})(?:\\s\\p{L}+){0,3}$|[\\d,]*\\d(?:\\s\\p{L}+){0,3}$|[\\d,]*\\d)',
	'iu'
);
const SIGN_BEFORE = new RegExp(`(?<!\\p{L})(\\p{Lu}{0,3}\\p{Sc}|${SHARED_MONEY})\\s?[-−]?$`, 'u');
const SIGN_BEHIND = new RegExp(`^\\s?(\\p{Sc}|(?:${SHARED_MONEY})(?!\\p{L}))`, 'u');
const BARE_SCALE = new RegExp(`^[\\s-]*${SCALE}`, 'iu');

/** What words say of their unit: nothing where they have no number, or none of these beside it. */
export interface UnitInWords {
	/** A currency, or percent; empty where there is neither. */
	readonly unit: string;
	/** The words of a rate, such as `a week`; empty where there are none. */
	readonly rate: string;
	/** A sign of money that several currencies have. */
	readonly isDoubtful: boolean;
	/** Whether nothing stands behind the number that says what is counted. */
	readonly isBare: boolean;
}

export function unitInWords(stated: string): UnitInWords {
	const words = inDigits(stated);
	const numbers = placedIn(words);
	const [first, last] = [numbers[0], numbers.at(-1)];
	if (!first || !last) return { unit: '', rate: '', isDoubtful: false, isBare: true };
	const [before, behind] = [words.slice(0, first.start), words.slice(last.end).replace(BARE_SCALE, '')];
	const rate = RATE.exec(behind)?.[0].trim() ?? '';
	const isBare = !/\p{L}/u.test(behind);
	const share = /^\s?(?:(?:%|(?:per ?cent(?:age)?|pct)\b)(\s?-?\s?points?\b)?|(pp)\b)/i.exec(behind);
	if (share)
		return {
			unit: (share[1] ?? share[2]) === undefined ? 'percent' : 'percentage points',
			rate,
			isDoubtful: false,
			isBare
		};
	const named = READ.find(
		(one) => one.before.test(before) || one.code.test(behind) || one.words.test(behind)
	)?.name;
	// Letters before a sign tell its country: S$.
	const sign = SIGN_BEFORE.exec(before)?.[1] ?? SIGN_BEHIND.exec(behind)?.[1] ?? '';
	const isDoubtful = named === undefined && (sign.length === 1 || /\p{Ll}/u.test(sign));
	return { unit: named ?? sign, rate, isDoubtful, isBare };
}
