/** Hedges of numbers in English: which words stand for which, at the beginning of a wording and anywhere in it. */
import type { Qualifier } from '../record/model.ts';
import { MONEY } from './currencies.ts';
import { SCALE } from './scales.ts';

/** What stands between a hedge and the first digit of its number. */
const NUMBER = `\\)?\\s?(?:${MONEY}\\s?)?[-−]?\\d`;

/** Each hedge with its words, the longer and the negated first: "close to or above" is not "close to". */
const HEDGES: readonly Hedge[] = [
	hedge(
		'may-be-close-to-or-above',
		'(?:may|might|could|possibly|perhaps|maybe)(?: already)?(?: be)? (?:close to|near) or (?:above|exceed\\w*|more than|over)'
	),
	hedge('close-to-or-above', '(?:close to|near) or (?:above|exceed\\w*|more than|over)'),
	hedge(
		'may-be-nearly',
		'(?:may|might|could|possibly|perhaps|maybe)(?: already)?(?: be)? (?:nearly|almost|close to|just under)'
	),
	hedge(
		'nearly',
		'nearly|almost|close to|approaching|shy of|(?:just|slightly|a (?:little|bit)) (?:under|below|short of|shy of|less than|fewer than)|not quite'
	),
	hedge(
		'at-least',
		'(?:at|a) (?:the )?(?:least|minimum(?: of)?)|minimum of|(?:no|not) (?:fewer|less) than|as (?:few|little|low) as|or more(?! or less)|' +
			`min(?:imum|\\.)?(?=${NUMBER})`
	),
	hedge(
		'up-to',
		'up to|at (?:the )?most|(?:a )?maximum of|(?:no|not) (?:more|higher|greater) than|not (?:above|over|exceeding)|' +
			'(?:could|can) ?not (?:have been|be) (?:above|over|more than|higher than)|as (?:many|much|high) as|' +
			`(?:fewer than|less than|under|below|beneath|not even)(?=\\s${NUMBER})|max(?:imum|\\.)?(?=${NUMBER})`
	),
	hedge(
		'more-than',
		'(?:(?:well|comfortably|far|just|slightly|a (?:little|bit)) )?(?:more than|over|above|north of|upwards? of|in excess of)|exceed\\w*'
	),
	hedge(
		'about',
		`about|around|approx(?:imately|\\.)?|rough(?:ly)?|more like|est(?:imated|imate|\\.)?:?(?=${NUMBER})|some|circa|or so|more or less|give or take|` +
			'(?:of|on|in) the (?:order|region|neighbou?rhood) of'
	)
];
/** Signs before a number that are hedges. */
const SIGNS_BEFORE: readonly (readonly [Qualifier, string])[] = [
	['at-least', '≥|>='],
	['up-to', '≤|<=|<'],
	['more-than', '>'],
	['about', `~|≈|≃|ca?\\.|ca?(?=\\s${NUMBER})`]
];
/** What ends a number that is a floor: `160+`, `$2tn+`, `2 million-plus`. */
const PLUS = `\\d(?:[\\s-]?${SCALE})?(?:\\+(?!\\d)|-plus(?!\\p{L})|\\splus$)`;

const BEGINS = SIGNS_BEFORE.map(
	([qualifier, signs]) => [qualifier, new RegExp(`^(?:${signs})`, 'iu')] as const
);
const ENDS = new RegExp(PLUS, 'iu');

/** What bears a hedge out wherever it stands, and is none of its own before a number: signs, and the word for how a number was made. */
const SIGNS: readonly (readonly [Qualifier, RegExp])[] = [
	['more-than', ENDS],
	...SIGNS_BEFORE.map(
		([qualifier, signs]) => [qualifier, new RegExp(`(?<![^\\s\\p{P}])(?:${signs})${NUMBER}`, 'iu')] as const
	),
	['about', /\bestimated\b/i]
];

interface Hedge {
	readonly qualifier: Qualifier;
	readonly before: RegExp;
	readonly anywhere: RegExp;
	/** It and the first digit of its number. */
	readonly atNumber: RegExp;
}

function hedge(qualifier: Qualifier, words: string): Hedge {
	return {
		qualifier,
		before: new RegExp(`^(?:${words})(?!\\w)`, 'iu'),
		anywhere: new RegExp(`(?<!\\w)(?:${words})(?!\\w)`, 'giu'),
		atNumber: new RegExp(`(?<!\\w)(?:${words})(?!\\w)${NUMBER}`, 'iu')
	};
}

/** What says of a hedge no more than that it may be so, or whose number it is. */
const LEADING =
	/^(?:(?:may|might|could) (?:already )?be|(?:it was |were )?(?:maybe|perhaps|possibly|probably|potentially|likely|an? estimated|estimated at))\s/i;

/** The hedge that a wording begins with, or a `+` that it ends with; `null` where it has none. */
export function hedgeBefore(words: string): Qualifier | null {
	const text = words.trim().replace(/^[([]/, '');
	for (const one of [text, text.replace(LEADING, '')]) {
		const found = HEDGES.find(({ before }) => before.test(one));
		if (found) return found.qualifier;
		const sign = BEGINS.find(([, signs]) => signs.test(one));
		if (sign) return sign[0];
	}
	return ENDS.test(text) ? 'more-than' : null;
}

/** The hedge right before the first digit of a wording, whatever stands before it: `it cost over £5bn`; `null` where none does. */
export function hedgeAtNumber(words: string): Qualifier | null {
	const upTo = /^\D*\d/.exec(words)?.[0] ?? '';
	return HEDGES.find(({ atNumber }) => atNumber.test(upTo))?.qualifier ?? null;
}

/** Hedges behind a number and at most two words for what is counted: `135,000 or more`, `500 people at most`. */
const BEHIND: readonly (readonly [Qualifier, RegExp])[] = (
	[
		[
			'about',
			'or so|or thereabouts|approx(?:imately|\\.)?|roughly|more or less|give or take|est(?:imated?|\\.)?'
		],
		['at-least', 'or (?:more|over|above|higher)|and (?:more|over)|at (?:the )?least|minimum'],
		['up-to', 'or (?:fewer|less|under|below)|at (?:the )?most|max(?:imum)?']
	] as const
).map(([qualifier, words]) => [
	qualifier,
	new RegExp(`\\d(?:[\\s-]?${SCALE})?(?:\\s\\p{L}+){0,2}?,?\\s[([]?(?:${words})(?!\\w)`, 'iu')
]);
/** `300-odd`, `2 million-ish`, `400ish`. */
const ABOUT_BEHIND = new RegExp(`\\d(?:[\\s-]?${SCALE})?-?(?:ish|odd)(?!\\p{L})`, 'iu');

/** The hedge that stands behind the number of a wording; `null` where none does. */
export function hedgeBehind(words: string): Qualifier | null {
	return (
		BEHIND.find(([, pattern]) => pattern.test(words))?.[0] ?? (ABOUT_BEHIND.test(words) ? 'about' : null)
	);
}

/** Every hedge in a wording, each once. */
export function hedgesIn(words: string): Qualifier[] {
	const found: Qualifier[] = [];
	let rest = words;
	for (const { qualifier, anywhere } of HEDGES) {
		const left = rest.replace(anywhere, '');
		if (left !== rest) found.push(qualifier);
		rest = left;
	}
	const signs = SIGNS.filter(([, sign]) => sign.test(words)).map(([qualifier]) => qualifier);
	const behind = hedgeBehind(words);
	return [...new Set([...found, ...signs, ...(behind === null ? [] : [behind])])];
}
