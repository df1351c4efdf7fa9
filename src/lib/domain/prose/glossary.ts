/**
 * A glossary: the one word that is used for each thing, and the words that it replaces. What is in quotation marks and in
 * braces is not looked at: it is the source's, or a placeholder.
 */

/** A term with the words that it is used in place of. */
export interface GlossaryTerm {
	readonly term: string;
	readonly insteadOf: readonly string[];
}

/** Words of a text that a term of the glossary replaces. */
export interface ReplacedWords {
	readonly words: string;
	readonly term: string;
}

const NOT_LOOKED_AT = /“[^”]*”|"[^"]*"|「[^」]*」|『[^』]*』|\{[^{}]*\}/gu;
/** Stands for one to three words in a phrase: "take … along". */
const GAP = /\s*…\s*/u;

/** The phrases of a cell that lists them, separated by semicolons. */
export function phrasesOf(cell: string): string[] {
	return cell
		.split(';')
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** What a text says that the glossary replaces, in the order of the glossary; whole words only, capitals or not. */
export function replacedWords(text: string, glossary: readonly GlossaryTerm[]): ReplacedWords[] {
	const looked = text.replaceAll(NOT_LOOKED_AT, ' \ufffc ');
	// Few texts have any of the words: one search for all of them together is many times as fast as one for each.
	if (!anyOf(glossary).test(looked)) return [];
	return glossary.flatMap(({ term, insteadOf }) =>
		insteadOf.flatMap((phrase) => {
			const found = patternOf(phrase).exec(looked);
			return found ? [{ words: found[0], term }] : [];
		})
	);
}

const ofAll = new WeakMap<readonly GlossaryTerm[], RegExp>();

/** Finds whether a text has any of the words that a glossary replaces. */
function anyOf(glossary: readonly GlossaryTerm[]): RegExp {
	const known = ofAll.get(glossary);
	if (known) return known;
	const phrases = glossary.flatMap(({ insteadOf }) => insteadOf);
	// A glossary without words finds nothing.
	const pattern = phrases.length === 0 ? /(?!)/u : wholeWords(phrases.map(sourceOf).join('|'));
	ofAll.set(glossary, pattern);
	return pattern;
}

const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
	const known = patterns.get(phrase);
	if (known) return known;
	const pattern = wholeWords(sourceOf(phrase));
	patterns.set(phrase, pattern);
	return pattern;
}

/** The source of a pattern that finds a phrase. */
function sourceOf(phrase: string): string {
	return phrase
		.split(GAP)
		.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(/\s+/g, '\\s+'))
		.join('\\s+(?:[^\\s.;:]+\\s+){1,3}');
}

/** A pattern that finds what a source says as whole words; scripts without spaces have no ends of words. */
function wholeWords(source: string): RegExp {
	return new RegExp(`(?<![\\p{Script=Latin}\\p{N}-])(?:${source})(?![\\p{Script=Latin}\\p{N}-])`, 'iu');
}
