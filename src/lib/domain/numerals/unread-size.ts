/** A word right behind a number that may say its size and is none that is read: `squillion`, or `m` where it may be metres. */
import { MONEY_BEHIND } from './currencies.ts';
import { placedNumbers } from './english-number.ts';
import { inDigits } from './english-words.ts';
import { factorOf, SCALE } from './scales.ts';

/** What a letter may stand for, beside a unit. */
const LETTERS: ReadonlyMap<string, string> = new Map([
	['m', 'million'],
	['b', 'billion'],
	['t', 'trillion']
]);
/** Sizes of other languages that are other words in this one, and what is formed like a size. */
const LIKE_A_SIZE =
	/^(?:MM|bi|tri|mil|mill|milj|mille|mila|bin|duizend|tusen|tusind|tisíc|ezer|ribu|rb|jt|nghìn|ngàn|tỷ|tỉ|koti|oku|arab|kharab|score|myriad|\p{L}*il[lijyh]i?(?:on|ar|oen|ão|õe)(?!aire)\p{L}*)$/u;
/** Signs without a vowel that are units, or end a word of order. */
const UNITS =
	/^(?:[kcdµnh]?[gmltwj]|[mkgt]?wh|[mgt]w|mg|ml|mm|mt|ft|lbs?|kt|gt|pp|pc?ts?|hrs?|yrs?|mph|ppm|ppb|[kmgt]b|d?b|hz|st|nd|rd|th|vs)$/i;
const MONEY_WORD =
	/^(?:dollars?|euros?|pounds?|rupees?|yen|francs?|pesos?|rou?bles?|dinars?|rials?|riyals?|liras?|kron(?:or|er)|rand|USD|EUR|GBP|INR)$/i;
const NO_SIZE =
	/^(?:of|in|to|a|an|the|per|us|or|and|plus|more|new|constant|current|nominal|real|worth|extra|other)$/i;
const MONEY_WORDS = new RegExp(`^${MONEY_BEHIND}`, 'u');

export interface UnreadSize {
	readonly word: string;
	/** The size that a letter may stand for; `null` where nothing tells it. */
	readonly meant: string | null;
	readonly factor: number;
	/** Whether a word stands behind it, which alone would be what is counted: the `m` in `1.2 m kg`. */
	readonly isBeforeWord: boolean;
}

/** The word behind the last number of words that may say its size; `null` where there is none, or the `unit` has it. */
export function unreadSize(stated: string, unit: string): UnreadSize | null {
	const words = inDigits(stated);
	const last = placedNumbers(words).at(-1);
	if (last === undefined || /\p{Script=Han}/u.test(words)) return null;
	const behind = words.slice(last.end);
	const [, word = '', joint = '', next = ''] =
		/^[\s-]*([\p{L}\p{M}]+)([\d²³])?\.?(?:\s+([\p{L}\p{M}]+))?/u.exec(behind) ?? [];
	const plain = unit.toLowerCase();
	if (word === '' || plain.split(/\P{L}+/u).includes(word.toLowerCase())) return null;
	// Square metres, and what is counted behind a size.
	const isUnit = joint !== '' || new RegExp(`${SCALE}$`, 'iu').test(words.slice(last.start, last.end));
	const isLetter = LETTERS.has(word.toLowerCase()) && !isUnit && !plain.startsWith(word.toLowerCase());
	const isSign =
		/^[b-df-hj-np-tv-xzбвгджзклмнпрстфхцчшщ]{1,4}$/iu.test(word) &&
		!UNITS.test(word) &&
		!MONEY_WORDS.test(behind.trimStart());
	const isBeforeMoney = /^\p{Ll}/u.test(word) && MONEY_WORD.test(next) && !NO_SIZE.test(word);
	if (!isLetter && !isSign && !isBeforeMoney && !LIKE_A_SIZE.test(word)) return null;
	const meant = LETTERS.get(word.toLowerCase()) ?? null;
	return {
		word,
		meant,
		factor: factorOf(meant ?? ''),
		isBeforeWord: isLetter && next !== ''
	};
}
