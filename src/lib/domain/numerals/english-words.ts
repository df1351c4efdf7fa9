/** Numbers in English words, as far as they are plain: `five million`, `twenty-five`, `half a million`, `a dozen`. */
import { ENGLISH_SCALES } from './scales.ts';

const SMALL = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
	'eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What each word for a number below a hundred says. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...SMALL.map((word, value): [string, number] => [word, value]),
	...TENS.map((word, at): [string, number] => [word, 20 + 10 * at])
]);

const UNIT = [...NUMBER_WORDS.keys()].sort((one, other) => other.length - one.length).join('|');
const SIZE = `dozen|${[...ENGLISH_SCALES.keys()].join('|')}`;
const JOINT = '(?:[\\s-]+|\\s+and\\s+)';
/** Words that stand together as one number. `One` of or in others is none, and neither is `no one`. */
const WORDED = /* @__PURE__ */ new RegExp(
	'(?<![\\p{L}\\d]|\\p{L}-|\\d[\\s-]|\\b(?:per|no|any|every|each|this|that|the|last)\\s|\\bsome\\s(?=one\\b))' +
		`(?:half[\\s-]an?|an?(?=[\\s-]+(?:${SIZE}))|(?:${UNIT}))` +
		`(?:${JOINT}(?:${UNIT}|${SIZE}|a[\\s-]half))*` +
		'(?!\\p{L}|\\d|\\sof\\s(?:the|them|its|his|her|their|our)\\b|-(?!(?:plus|ish|odd)(?!\\p{L}))\\p{L})',
	'giu'
);

/** What joins such a number to one in digits, as the ends of a range. */
const JOINED_BEFORE = /\d\s*(?:to|or|and|[-–—])\s*$/i;
const JOINED_BEHIND = /^\s*(?:to|or|and|[-–—])\s*\p{Sc}?\d/iu;

/**
 * A text with its plain numbers in words as digits, the size behind them left as it is: `5 million`. Beside a number in digits a word without a size
 * stays, since it is as often none: `5,000 in one year`. What is not plain stays: `one in a hundred thousand and two hundred`.
 */
export function inDigits(text: string): string {
	const hasDigits = /\d/.test(text);
	const isBetween = /\bbetween\b/i.test(text);
	return text.replace(WORDED, (words, at: number) => {
		const parts = isBetween ? words.split(/(\s+and\s+)/i) : [words];
		const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
		const isSized = new RegExp(SIZE, 'i').test(words);
		if (hasDigits && !isSized && !JOINED_BEFORE.test(before) && !JOINED_BEHIND.test(behind)) return words;
		return parts.map((part, place) => (place % 2 === 1 ? part : (numberOf(part) ?? part))).join('');
	});
}

/** What each word that multiplies says. */
const SIZES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([...ENGLISH_SCALES, ['dozen', 12]]);

/** Words that are one number, in digits before their last size, which the other end of a range may share; `null` for words that are none. */
function numberOf(words: string): string | null {
	const tokens = words.toLowerCase().split(/[\s-]+/);
	const number = valueOf(tokens.filter((token) => token !== 'and'));
	const last = tokens.at(-1) ?? '';
	const size = SIZES.get(last);
	if (number === null) return null;
	return size === undefined ? String(number) : `${String(number / size)} ${last}`;
}

/** What words say together, each thousand as it is spoken: `two million three hundred thousand`. */
function valueOf(tokens: readonly string[]): number | null {
	let [sum, group, limit] = [0, 0, Infinity];
	for (const [at, token] of tokens.entries()) {
		const unit = NUMBER_WORDS.get(token);
		const size = SIZES.get(token);
		const isFraction = token === 'half' || tokens[at + 1] === 'half' || tokens[at - 1] === 'half';
		if (unit !== undefined) {
			if (at > 0 && !fits(unit, group)) return null;
			group += unit;
		} else if (token === 'half') {
			if (at > 0 && !NUMBER_WORDS.has(tokens[at - 2] ?? '')) return null;
			group += 0.5;
		} else if (size === undefined) group += isFraction ? 0 : 1;
		else if (size < 1000) {
			if (group <= 0 || group >= 100) return null;
			group *= size;
		} else {
			if (group <= 0 || size >= limit) return null;
			sum += group * size;
			[group, limit] = [0, size];
		}
	}
	return sum + group;
}

/** Whether a word for a number below a hundred may follow what was said: five behind twenty, and anything behind two hundred. */
function fits(unit: number, group: number): boolean {
	const tens = group % 100;
	return unit > 0 && Number.isInteger(group) && (tens === 0 || (tens >= 20 && tens % 10 === 0 && unit < 10));
}
