/**
 * The numbers of a sentence, so that none is changed while it is translated: those in digits must be in both, and each in
 * digits must be something that the other says, in digits, in words or as a month.
 */
import { englishNumbers } from '../numerals/english-number.ts';
import { NUMBER_WORDS } from '../numerals/english-words.ts';
import { hanNumbers } from '../numerals/han-number.ts';
import { ENGLISH_SCALES } from '../numerals/scales.ts';
import { ENGLISH_MONTHS } from '../text/english-months.ts';

export interface SentenceNumbers {
	/** Those that are written in digits, scale words included: 10 million is 10000000, and 1000萬 too. */
	readonly digits: ReadonlySet<string>;
	/** Every number that the words may say: those in digits, with and without their scale, in words, months, and ordinals. */
	readonly possible: ReadonlySet<string>;
}

const WORDS = new Map<string, number>([
	...NUMBER_WORDS,
	...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
		(word, at): [string, number] => [word, at + 1]
	),
	['once', 1],
	['single', 1],
	['twice', 2],
	['both', 2],
	['pair', 2],
	['dozen', 12],
	['half', 0.5]
]);
const MONTHS = ENGLISH_MONTHS.map((name) => name.toLowerCase());
/** Digits as a text has them, separators within; not those of a name such as hk01 or F-35. */
const DIGITS = /(?<![\p{Script=Latin}\d]|\p{Script=Latin}-)\d+(?:[.,'’ ]?\d+)*/gu;
const ORDINAL = /(?<![\p{L}\d])(\d+)(?:st|nd|rd|th)\b/giu;
/** A number in digits with a scale in Han characters. */
const HAN_SCALED = /\d+(?:\.\d+)?[十百千万萬亿億兆]+/gu;

/** The numbers of the words of a sentence in a language; in one whose scale words are not known, digits alone. */
export function numbersInWords(text: string, language: string): SentenceNumbers {
	switch (language.split('-')[0]) {
		case 'en':
			return english(text);
		case 'zh':
			return han(text);
		default:
			return { digits: new Set(bare(text)), possible: new Set(bare(text)) };
	}
}

/** Whether scale words of a language are known, so that 10 million is read as one number. */
export function readsScales(language: string): boolean {
	return ['en', 'zh'].includes(language.split('-')[0] ?? '');
}

/** Digits with their separators taken away: what every language writes alike. */
export function bareNumbers(text: string): SentenceNumbers {
	const digits = new Set(bare(text));
	return { digits, possible: new Set([...digits, ...english(text).possible]) };
}

function english(text: string): SentenceNumbers {
	const digits = [
		...englishNumbers(text).map(String),
		...[...text.matchAll(ORDINAL)].map(([, number]) => String(Number(number)))
	];
	const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word);
	const said = words.flatMap((word, at) => {
		const month = MONTHS.findIndex((name) => name === word || (word.length === 3 && name.startsWith(word)));
		const number = WORDS.get(word) ?? (ENGLISH_SCALES.has(word) && words[at - 1] === 'a' ? 1 : undefined);
		const scaled = number === undefined ? [] : scalesAfter(words, at).map((scale) => number * scale);
		return [...(month < 0 ? [] : [month + 1]), ...(number === undefined ? [] : [number, ...scaled])];
	});
	const loose = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => String(Number(number)));
	return { digits: new Set(digits), possible: new Set([...digits, ...loose, ...said.map(String)]) };
}

/** What a number is multiplied by where scale words stand at it or after it. */
function scalesAfter(words: readonly string[], at: number): number[] {
	const scales = [words[at], words[at + 1], words[at + 2]].flatMap(
		(word) => ENGLISH_SCALES.get(word ?? '') ?? []
	);
	return scales.length === 0 ? [] : [...scales, scales.reduce((product, scale) => product * scale, 1)];
}

function han(text: string): SentenceNumbers {
	const numbers = hanNumbers(text);
	const said = numbers.flatMap(({ low, high }) => [low, high]);
	const scaled = [...text.matchAll(HAN_SCALED)].map(({ index }) => index);
	const digits = numbers.flatMap(({ start, low }) =>
		/\d/.test(text.charAt(start)) && !isInName(text, start) ? [String(low)] : []
	);
	// Single characters count too: 兩 and 第三 are no numbers by themselves.
	const single = [...new Set(text)].flatMap((sign) => hanNumbers(`${sign}人`).map(({ low }) => low));
	const loose = [...text.matchAll(/\d+(?:\.\d+)?/g)]
		.filter(({ index }) => !scaled.includes(index))
		.map(([number]) => String(Number(number)));
	return {
		digits: new Set(digits),
		possible: new Set([...digits, ...loose, ...[...said, ...single].map(String)])
	};
}

function isInName(text: string, start: number): boolean {
	return /\p{Script=Latin}[-.\d]*$/u.test(text.slice(0, start));
}

function bare(text: string): string[] {
	return [...text.matchAll(DIGITS)].map(([number]) => String(Number(number.replaceAll(/\D/g, ''))));
}
