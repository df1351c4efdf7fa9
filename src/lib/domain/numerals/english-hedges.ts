/** Hedges of numbers in English: which words stand for which, at the beginning of a wording and anywhere in it. */
import type { Qualifier } from '../record/model.ts';

/** Each hedge with its words, the longer and the negated first: "close to or above" is not "close to". */
const HEDGES: readonly Hedge[] = [
	hedge(
		'may-be-close-to-or-above',
		'(?:may|might|could|possibly)(?: already)?(?: be)? (?:close to|near) or (?:above|exceed\\w*|more than|over)'
	),
	hedge('close-to-or-above', '(?:close to|near) or (?:above|exceed\\w*|more than|over)'),
	hedge(
		'may-be-nearly',
		'(?:may|might|could|possibly)(?: already)?(?: be)? (?:nearly|almost|close to|just under)'
	),
	hedge('nearly', 'nearly|almost|close to|just (?:under|below|short of)|not quite'),
	hedge(
		'at-least',
		'(?:at|a) (?:the )?(?:least|minimum(?: of)?)|minimum of|(?:no|not) (?:fewer|less) than|or more(?! or less)'
	),
	hedge(
		'up-to',
		'up to|at (?:the )?most|(?:a )?maximum of|(?:no|not) (?:more|higher|greater) than|not (?:above|over|exceeding)|' +
			'(?:could|can) ?not (?:have been|be) (?:above|over|more than|higher than)|as (?:many|much|high) as|(?:fewer than|less than|under|below)(?=\\s\\d)'
	),
	hedge(
		'more-than',
		'(?:well |comfortably |far )?(?:more than|over|above|north of|upwards? of|in excess of)|exceed\\w*'
	),
	hedge(
		'about',
		'about|around|approximately|rough(?:ly)?|some|circa|or so|more or less|give or take|(?:of|on|in) the order of'
	)
];
/** What bears a hedge out wherever it stands, and is none of its own before a number: signs, and the word for how a number was made. */
const SIGNS: readonly (readonly [Qualifier, RegExp])[] = [
	['more-than', /\d\+(?!\d)/],
	['about', /(?:^|\s)(?:ca?\.|~)\s*\d|\bestimated\b/i]
];

interface Hedge {
	readonly qualifier: Qualifier;
	readonly before: RegExp;
	readonly anywhere: RegExp;
}

function hedge(qualifier: Qualifier, words: string): Hedge {
	return {
		qualifier,
		before: new RegExp(`^(?:${words})(?!\\w)`, 'i'),
		anywhere: new RegExp(`(?<!\\w)(?:${words})(?!\\w)`, 'gi')
	};
}

/** The hedge that a wording begins with, or a `+` that it ends with; `null` where it has none. */
export function hedgeBefore(words: string): Qualifier | null {
	const text = words.trim();
	const found = HEDGES.find(({ before }) => before.test(text));
	if (found) return found.qualifier;
	return text.endsWith('+') ? 'more-than' : /^(?:ca?\.|~)/i.test(text) ? 'about' : null;
}

/** Hedges behind a number and at most two words for what is counted: `135,000 or more`, `500 people at most`. */
const BEHIND: readonly (readonly [Qualifier, RegExp])[] = (
	[
		['about', 'or so|or thereabouts|approximately|roughly|more or less|give or take'],
		['at-least', 'or (?:more|over|above|higher)|and (?:more|over)|at (?:the )?least|minimum'],
		['up-to', 'or (?:fewer|less|under|below)|at (?:the )?most|maximum']
	] as const
).map(([qualifier, words]) => [
	qualifier,
	new RegExp(
		`\\d(?:\\s(?:hundred|thousand|million|billion|trillion))?(?:\\s\\p{L}+){0,2}?,?\\s(?:${words})(?!\\w)`,
		'iu'
	)
]);

/** The hedge that stands behind the number of a wording; `null` where none does. */
export function hedgeBehind(words: string): Qualifier | null {
	return BEHIND.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
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
	return [...new Set([...found, ...signs])];
}
