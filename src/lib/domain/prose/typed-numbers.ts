/**
 * Numbers and spans of time that were typed into a sentence. They go stale when the record grows, so a sentence takes
 * them from the record by placeholders. What is no number of the record: a single date, an ordinal ("the 20th
 * voyage", "third hand"), a name or id with a digit in it, and what is in quotation marks.
 */
import type { ProseKind } from '../record/schema/columns.ts';
import { ENGLISH_MONTHS } from '../text/english-months.ts';

/** A number or a span as typed. */
export interface TypedNumber {
	readonly kind: 'number' | 'span';
	readonly text: string;
}

/** The words by which one language writes numbers and dates, as parts of regular expressions. */
interface NumberLanguage {
	/** Numbers as words; not "one", "once", "both" and "none", which are used as pronouns, and no ordinals. */
	readonly words: string;
	readonly months: string;
	/** Before a date on which something ends. */
	readonly until: string;
	/** Between two dates. */
	readonly between: string;
	/** Before a date, where only a part of it is meant. */
	readonly partOf: string;
	readonly and: string;
	readonly ordinals: string;
}

/** What every language shares: digits, years, days as numbers. */
const DIGITS_ALONE: NumberLanguage = {
	words: '(?!)',
	months: '(?!)',
	until: '(?!)',
	between: '[-–—~～至到]',
	partOf: '(?!)',
	and: '[、,]',
	ordinals: '\\d+\\.(?= )'
};
/** By the first part of a language tag. */
const LANGUAGES: Readonly<Record<string, NumberLanguage>> = {
	en: {
		words: [
			'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
			'(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-one)?|tens|hundreds?|thousands?|millions?|billions?|trillions?|quadrillions?|dozens?',
			'half|halves|thirds|quarters|twice|thrice|double|triple|twofold|threefold|tenfold'
		].join('|'),
		months: `${ENGLISH_MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\.?`,
		until: 'to|until|till|through|up to|as of|after|by|at (?=the end)',
		between: 'to|until|till|through|[-–—]',
		partOf: '(?:the )?(?:end|start|beginning|middle) of |early |mid-|late |about ',
		and: 'and|or',
		ordinals: '\\d+(?:st|nd|rd|th)\\b|(?:first|second|next|last|other) half\\b'
	}
};

/** What is not looked at: quotations, addresses, and names and ids that begin with a letter. */
const NOT_LOOKED_AT =
	/“[^”]*”|"[^"]*"|https?:\/\/\S+|\p{Script=Latin}[\p{Script=Latin}_-]*-?\d[\p{Script=Latin}\d_.-]*/gu;
const NAME_BEFORE_YEAR = /^(?:\p{Script=Latin}+-)(?=(?:1[5-9]|20)\d\d$)/u;

/**
 * Every number and span that is typed in the words of a sentence, in order.
 *
 * @param text the words of a sentence without its placeholders
 * @param lang language of the sentence; where its words for numbers are not known, digits alone are looked for
 */
export function typedNumbers(text: string, lang: string, kind: ProseKind = 'sentence'): TypedNumber[] {
	const finder = finderOf(lang.split('-')[0] ?? '');
	const blank = (part: string) => ' '.repeat(part.length);
	// Of a word such as mid-2023 the year is left.
	let rest = text.replace(NOT_LOOKED_AT, (part) =>
		NAME_BEFORE_YEAR.test(part) ? part.replace(NAME_BEFORE_YEAR, blank) : blank(part)
	);
	const found: { readonly at: number; readonly number: TypedNumber }[] = [];
	const take = (pattern: RegExp, what: TypedNumber['kind'] | null) => {
		rest = rest.replace(pattern, (match: string, ...groups: unknown[]) => {
			const at = groups.find((group): group is number => typeof group === 'number') ?? 0;
			if (what !== null) found.push({ at, number: { kind: what, text: text.slice(at, at + match.length) } });
			return blank(match);
		});
	};
	take(finder.ordinal, null);
	take(finder.span, kind === 'sentence' ? 'span' : null);
	take(finder.date, null);
	take(finder.number, 'number');
	return found.sort((one, other) => one.at - other.at).map(({ number }) => number);
}

interface Finder {
	readonly ordinal: RegExp;
	readonly span: RegExp;
	readonly date: RegExp;
	readonly number: RegExp;
}

const finders = new Map<string, Finder>();

function finderOf(lang: string): Finder {
	const known = finders.get(lang);
	if (known) return known;
	const { words, months, until, between, partOf, and, ordinals } = LANGUAGES[lang] ?? DIGITS_ALONE;
	const year = '(?<![\\d.,])(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d)';
	const days = `(?:\\d{1,2}(?:, \\d{1,2})* (?:${and}) )?\\d{1,2}`;
	const date = `(?:${days} (?:${months})\\b(?: ${year})?|(?:${months}) \\d{1,2}, ${year}|(?:\\b${months}) ${year}|${year}(?:-\\d\\d(?:-\\d\\d)?|年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?)`;
	const part = `(?:${partOf})?`;
	const month = `(?:\\b(?:${months})\\b)`;
	const finder = {
		ordinal: new RegExp(ordinals, 'giu'),
		span: new RegExp(
			[
				`${part}(?:${date}|${month}|\\d{1,2}) ?(?:${between}) ?${part}${date}`,
				`${date}(?:, ${date})* (?:${and}) ${part}${date}`,
				`\\b(?:${until}) ?${part}${date}`
			].join('|'),
			'giu'
		),
		date: new RegExp(`${date}|\\b(?:1[5-9]|20)\\d0s\\b`, 'giu'),
		number: new RegExp(
			`\\d[\\d.,]*\\d%?|\\d%?|\\b(?:${words})(?:(?:[ -]| to | or )(?:${words}))*\\b(?:-odd\\b)?`,
			'giu'
		)
	};
	finders.set(lang, finder);
	return finder;
}
