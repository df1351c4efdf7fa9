/** What of a text stays on one line, where the language sets no blanks by which a browser could tell. */
import { written } from './written.ts';
import type { WrittenLanguage } from './written-language.ts';

/** A part of a text. */
export interface TextPart {
	readonly text: string;
	/** True where no line may end within it. */
	readonly isKept: boolean;
}

/** What says how a number is meant, or that it is one of a row, or sets it beside its name, and stays before it. */
const BEFORE = '(?:：?(?:大?[約约]|[逾第近超]|接近|超[過过]|突破|至少|至多|最多|最少|不足|不到)|：)?';
/** What a number counts, where it is one sign, or two as a rule; another may be the first of a word, which would be parted from its rest. */
const COUNTER =
	'[多餘余]?(?:[年月][底末]|年[度代]|人次|小[時时]|分[鐘钟]|百分[點点]|美元|[年月日時时期屆届倍成個个人名位件項项次宗條条頁页歲岁元份家種种處处級级場场篇])?';
/** A day or a month, with its year or without. */
const DATE = '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{4}年\\d{1,2}月[底末]?';
const ONLY_NUMBER = /^[\d.,]*$/;
/** Ends of clauses: of two places where a heading could break a reader prefers this one. */
const CLAUSE_END = /(?<=[，、；：。？！])(?![」』”’》）])/u;

/**
 * The text in parts: a number stays with its hedge, with the word for its size and with what it counts (約1000萬人, 2026年), and the
 * parts of a date with each other; and names are not broken.
 */
export function keptTogether(text: string, names: RegExp | null = null): TextPart[] {
	if (!endsLinesWithinWords()) return text === '' ? [] : [{ text, isKept: false }];
	const numbers = /\d/.test(text) ? text.split(countedWith(written().scales)) : [text];
	return numbers
		.flatMap((part, index): TextPart[] =>
			index % 2 === 1 ? [{ text: part, isKept: !ONLY_NUMBER.test(part) }] : namesIn(part, names)
		)
		.filter((part) => part.text !== '');
}

/** A name of more signs would leave too much of a line empty; one of a single sign has nothing to be parted. */
const NAME = /^\p{Script=Han}{2,5}$/u;

/** What finds those of the names that are kept on one line; `null` where none is. */
export function keptNames(names: Iterable<string>): RegExp | null {
	const kept = [...new Set(names)].filter((name) => NAME.test(name));
	if (kept.length === 0) return null;
	const longestFirst = kept.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
	return new RegExp(`(${longestFirst.join('|')})`, 'u');
}

function namesIn(text: string, names: RegExp | null): TextPart[] {
	return names === null
		? [{ text, isKept: false }]
		: text.split(names).map((part, index) => ({ text: part, isKept: index % 2 === 1 }));
}

/** True of a language that sets no blanks between its words. */
export function endsLinesWithinWords(): boolean {
	return written().joints.words === '';
}

/** A date, or a number with one of the words for sizes, what stays before it and what it counts. */
const countedWith = /* @__PURE__ */ keptForScales((scales) => {
	const number = `\\d[\\d.,]*(?:[多餘余]?(?:${scales.map(({ word }) => word).join('|')}))?`;
	return new RegExp(`(${BEFORE}(?:${DATE}|${number}${COUNTER}))`, 'u');
});

/** The text with a blank between a number and the word for its size at which no line ends: 10 million. */
export function withKeptBlanks(text: string): string {
	return /\d /.test(text) ? text.replaceAll(blankBeforeScale(written().scales), '\u00a0') : text;
}

const blankBeforeScale = /* @__PURE__ */ keptForScales((scales) => {
	const words = scales.flatMap(({ word, forms }) => [word, ...Object.values(forms ?? {})]);
	const named = words.map((word) => word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
	return new RegExp(`(?<=\\d) (?=(?:${named})(?!\\p{L}))`, 'gu');
});

/** A pattern that is made once for the words for sizes of each language, since each page asks for its thousands of texts. */
function keptForScales(
	make: (scales: WrittenLanguage['scales']) => RegExp
): (scales: WrittenLanguage['scales']) => RegExp {
	const made = new WeakMap<WrittenLanguage['scales'], RegExp>();
	return (scales) => {
		const pattern = made.get(scales) ?? make(scales);
		made.set(scales, pattern);
		return pattern;
	};
}

/** The clauses of a heading, behind which its lines end before they end elsewhere; one where blanks already say where they may. */
export function clausesOf(text: string): string[] {
	return endsLinesWithinWords() ? text.split(CLAUSE_END) : [text];
}
