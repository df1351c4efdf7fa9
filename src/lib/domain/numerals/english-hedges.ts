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
	hedge('nearly', 'nearly|almost|close to|just under'),
	hedge('at-least', 'at least|(?:no|not) (?:fewer|less) than|or more'),
	hedge(
		'up-to',
		'up to|at most|(?:no|not) more than|as many as|(?:fewer than|less than|under|below)(?=\\s\\d)'
	),
	hedge('more-than', '(?:well )?(?:more than|over|above|upwards? of)|exceed\\w*'),
	hedge('about', 'about|around|approximately|rough(?:ly)?|some|circa|(?:an )?estimated|or so')
];
/** Hedges that are signs, or end with one. */
const SIGNS: readonly (readonly [Qualifier, RegExp])[] = [
	['more-than', /\d\+(?!\d)/],
	['about', /(?:^|\s)(?:ca?\.|~)\s*\d/i]
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
