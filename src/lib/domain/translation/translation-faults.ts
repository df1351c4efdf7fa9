/** What is wrong with a translation, held against the sentence that it translates. */
import { parseTemplate } from '../prose/template.ts';
import { hanScript, strayCharacters } from '../text/han-script.ts';
import { literalWords, numberedPlaceholders } from './numbered-template.ts';
import { bareNumbers, numbersInWords, readsScales, type SentenceNumbers } from './numbers-in-words.ts';

/** What kind of thing is wrong. */
export type TranslationFaultKind = 'placeholders' | 'numbers' | 'script';

export interface TranslationFault {
	readonly kind: TranslationFaultKind;
	readonly found: string;
	/** What to write instead. */
	readonly expected: string;
}

/** A sentence and the language that it is in; placeholders have numbers in place of ids. */
export interface SaidSentence {
	readonly text: string;
	readonly language: string;
}

/** Every fault of a translation; none where it may stand for its source. */
export function translationFaults(source: SaidSentence, translation: SaidSentence): TranslationFault[] {
	return [
		...placeholderFaults(source.text, translation.text),
		...numberFaults(source, translation),
		...scriptFaults(source, translation)
	];
}

function placeholderFaults(source: string, text: string): TranslationFault[] {
	const [wanted, given] = [numberedPlaceholders(source), numberedPlaceholders(text)];
	const list = wanted.length === 0 ? 'no placeholder' : `the placeholders ${wanted.join(' ')}`;
	const report = (found: string): TranslationFault => ({ kind: 'placeholders', found, expected: list });
	const fixed = (words: string) => [...words.matchAll(/\{text:/g)].length;
	const different = fixed(source) === fixed(text) ? [] : [report(`${String(fixed(text))} of {text:…}`)];
	// Wordings within a placeholder are translated, and must be as many as it takes.
	const malformed = wanted.some((one) => !isOfProse(one))
		? []
		: parseTemplate(readable(text)).faults.map(({ written, found, allowed }) => ({
				...report(`${written.replaceAll(/\bid-(\d+)/g, '$1')}: ${found}`),
				expected: allowed
			}));
	return [
		...wanted.filter((one) => !given.includes(one)).map((one) => report(`${one} is lost`)),
		...given.filter((one) => !wanted.includes(one)).map((one) => report(`${one} is not in the original`)),
		...different.map((fault) => ({
			...fault,
			expected: `as many as in the original: ${String(fixed(source))}`
		})),
		...malformed
	];
}

/** True for a placeholder with a number in place of its id; false for one that a sentence keeps as it is. */
function isOfProse(placeholder: string): boolean {
	return /^\{(?:[a-z]+:)?\d+\}$/.test(placeholder);
}

/** A numbered sentence with names in place of numbers, as the reader of templates takes it. */
function readable(text: string): string {
	return text
		.replaceAll(/\{year:\d+\}/g, '')
		.replace(/\{([a-z]+:)?(\d+)(?=[|}])/g, (_, kind: string | undefined, number: string) => {
			const id = `id-${number}`;
			return `{${kind ?? ''}${kind === 'passes:' || kind === 'compare:' ? `${id} ${id}` : id}`;
		});
}

function numberFaults(source: SaidSentence, translation: SaidSentence): TranslationFault[] {
	const isRead = readsScales(source.language) && readsScales(translation.language);
	const read = ({ text, language }: SaidSentence): SentenceNumbers =>
		isRead ? numbersInWords(literalWords(text), language) : bareNumbers(literalWords(text));
	const [original, said] = [read(source), read(translation)];
	const expected = 'the numbers of the original';
	return [
		...[...original.digits]
			.filter((number) => !said.possible.has(number))
			.map((number): TranslationFault => ({ kind: 'numbers', found: `${number} is lost`, expected })),
		...[...said.digits]
			.filter((number) => !original.possible.has(number))
			.map((number): TranslationFault => ({
				kind: 'numbers',
				found: `${number} is not in the original`,
				expected
			}))
	];
}

/** Words of a source, which stay in the script that they are in. */
const QUOTED = /「[^」]*」|『[^』]*』|《[^》]*》|“[^”]*”/gu;

/** Characters of the other script, but those between quotation marks and those that the original has. */
function scriptFaults(source: SaidSentence, { text, language }: SaidSentence): TranslationFault[] {
	const script = hanScript(language);
	const strays = script === null ? [] : strayCharacters(text.replace(QUOTED, ''), script);
	const stray = strays.filter((sign) => !source.text.includes(sign));
	if (stray.length === 0) return [];
	return [
		{
			kind: 'script',
			found: `${stray.join('')} of the other script`,
			expected: script === 'Hant' ? 'traditional characters' : 'simplified characters'
		}
	];
}
