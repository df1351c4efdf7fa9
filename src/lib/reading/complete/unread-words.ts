/** Words beside the number of a row that may say of it what is not read: a hedge before it, a size behind it. */
import { inDigits } from '#lib/domain/numerals/english-words.ts';
import type { FlatCells } from './flat-columns.ts';
import { statedQualifier } from './stated-qualifier.ts';
import { placedIn } from './words-number.ts';

/** Words before a number that are of no hedge. */
const SAYS_NOTHING =
	/\p{Sc}|(?:US|AU?|CA?|HK|NZ|[RS])(?=\$)|\b(?:US|EUR|USD|GBP|JPY|CNY|RMB|INR|CHF|AUD|CAD|Rs|[Tt]he|[Aa]n?|[Tt]otal|[Oo]f|[Ff]rom|[Bb]etween|[Mm]inus|[Nn]egative)\b|[^\p{L}\s]/gu;

/** The words before the number of a row that are no hedge that is read: `perhaps`, or `حوالي`; `null` where there are none. */
export function unreadHedge(stated: string, cell: FlatCells): string | null {
	const words = inDigits(stated);
	if (/\p{Script=Han}/u.test(words) || !/\p{Nd}/u.test(words)) return null;
	if (!['exact', 'rounded'].includes(statedQualifier(words, cell))) return null;
	const [before = ''] = words.split(/\p{Nd}/u);
	const unread = before.replace(SAYS_NOTHING, ' ').trim();
	return unread === '' ? null : unread.replace(/\s+/g, ' ');
}

/** Sizes of other languages that are other words in this one, and what is formed like a size. */
const LIKE_A_SIZE =
	/^(?:mil|mille|mila|bin|duizend|tusen|tusind|tisíc|ezer|ribu|rb|jt|nghìn|ngàn|tỷ|tỉ|koti|oku|arab|kharab|score|myriad|\p{L}*il[lijyh]i?(?:on|ar|oen|ão|õe)(?!aire)\p{L}*)$/u;
/** Signs without a vowel that are units, or end a word of order. */
const UNITS =
	/^(?:[kcdµnh]?[gmltwj]|[mkgt]?wh|[mgt]w|mg|ml|mm|mt|ft|lbs?|kt|gt|pp|pts?|hrs?|yrs?|mph|ppm|ppb|[kmgt]b|d?b|hz|st|nd|rd|th|vs)$/i;
const MONEY_WORD =
	/^(?:dollars?|euros?|pounds?|rupees?|yen|francs?|pesos?|rou?bles?|dinars?|rials?|riyals?|liras?|kron(?:or|er)|rand|USD|EUR|GBP|INR)$/i;
const NO_SIZE =
	/^(?:of|in|to|a|an|the|per|us|or|and|plus|more|new|constant|current|nominal|real|worth|extra|other)$/i;

/**
 * A word right behind the one number of a row that may say its size and is none that is read: `squillion`, or `m` where it may be metres. `null` where
 * there is none.
 */
export function unreadSize(stated: string, cell: FlatCells): string | null {
	const words = inDigits(stated);
	const end = placedIn(words).at(-1)?.end;
	if (end === undefined || /\p{Script=Han}/u.test(words)) return null;
	const [, word = '', next = ''] =
		/^[\s-]*([\p{L}\p{M}]+)\.?(?:\s+([\p{L}\p{M}]+))?/u.exec(words.slice(end)) ?? [];
	const unit = cell('unit').toLowerCase();
	if (word === '' || unit.split(/\P{L}+/u).includes(word.toLowerCase())) return null;
	const isLetter = /^[mbt]$/i.test(word) && !unit.startsWith(word.toLowerCase());
	const isSign = /^[b-df-hj-np-tv-xzбвгджзклмнпрстфхцчшщ]{1,4}$/iu.test(word) && !UNITS.test(word);
	const isBeforeMoney = /^\p{Ll}/u.test(word) && MONEY_WORD.test(next) && !NO_SIZE.test(word);
	return isLetter || isSign || isBeforeMoney || LIKE_A_SIZE.test(word) ? word : null;
}
