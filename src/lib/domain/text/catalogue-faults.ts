/** What is wrong with the messages of the interface in one language, held against those that they translate. */
import { hanScript, strayCharacters } from './han-script.ts';

/** The messages of a language by their keys: words, or variants by number, as the files in `messages/` have them. */
export type Catalogue = Readonly<Record<string, unknown>>;

export interface CatalogueFaults {
	/** Messages that have no translation; pages say them in the language of the original. */
	readonly missing: readonly string[];
	/** A line for each message that is there and not as it must be. */
	readonly wrong: readonly string[];
}

/**
 * Holds a translation against its original.
 *
 * @param language the tag of the translation
 */
export function catalogueFaults(
	original: Catalogue,
	translation: Catalogue,
	language: string
): CatalogueFaults {
	const keys = interfaceMessages(original);
	const script = hanScript(language);
	const wrong = Object.keys(translation)
		.filter(isMessage)
		.flatMap((key) => {
			if (!(key in original)) return [`${key}: no message of that name`];
			const [texts, expected] = [textsOf(translation[key]), textsOf(original[key])];
			if (texts.length === 0 || texts.some((text) => text.trim() === '')) return [`${key}: empty`];
			const [found, wanted] = [placeholders(texts), placeholders(expected)];
			const stray = script === null ? [] : strayCharacters(texts.join(''), script);
			return [
				...wanted.filter((name) => !found.includes(name)).map((name) => `${key}: {${name}} is lost`),
				...found
					.filter((name) => !wanted.includes(name))
					.map((name) => `${key}: {${name}} is not in the original`),
				...(isWhole(translation[key]) ? [] : [`${key}: no variant for every other number (forms=other)`]),
				...formsLacking(translation[key], language).map(
					(form) => `${key}: no variant forms=${form}, a form of the plural that ${language} has`
				),
				...(stray.length === 0 ? [] : [`${key}: ${stray.join('')} of the other script`])
			];
		});
	return { missing: keys.filter((key) => !(key in translation)), wrong };
}

/** What the messages are called that have words, and so are translated: more than placeholders and signs. */
export function interfaceMessages(catalogue: Catalogue): string[] {
	return Object.keys(catalogue).filter(
		(key) =>
			isMessage(key) && textsOf(catalogue[key]).some((text) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')))
	);
}

/** What the messages are called that have signs and no words, such as a colon between two parts: a language may write them otherwise. */
export function signMessages(catalogue: Catalogue): string[] {
	const worded = new Set(interfaceMessages(catalogue));
	return Object.keys(catalogue).filter(
		(key) =>
			isMessage(key) &&
			!worded.has(key) &&
			textsOf(catalogue[key]).some((text) => /\S/.test(text.replace(/\{\w+\}/g, '')))
	);
}

/** Not the address of the format. */
function isMessage(key: string): boolean {
	return !key.startsWith('$');
}

/** The words of a message, or of each of its variants. */
function textsOf(message: unknown): string[] {
	if (typeof message === 'string') return [message];
	return variantsOf(message).map(([, text]) => text);
}

function variantsOf(message: unknown): [string, string][] {
	const [first] = Array.isArray(message)
		? (message as { readonly match?: Readonly<Record<string, string>> }[])
		: [];
	return Object.entries(first?.match ?? {});
}

/** True where a message has words whatever the number is. */
function isWhole(message: unknown): boolean {
	return typeof message === 'string' || variantsOf(message).some(([forms]) => /=(?:other|\*)$/.test(forms));
}

/** The forms of the plural of a language that a message by number has no words for, apart from the last, `other`. */
function formsLacking(message: unknown, language: string): string[] {
	const variants = variantsOf(message).map(([forms]) => forms);
	if (!variants.some((forms) => forms.includes('forms='))) return [];
	return pluralForms(language).filter(
		(form) =>
			form !== 'other' && !variants.some((one) => new RegExp(`forms=(?:${form}|\\*)(?!\\w)`).test(one))
	);
}

/** The forms of the plural that a language has: one and other in English. */
export function pluralForms(language: string): readonly Intl.LDMLPluralRule[] {
	return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** What is filled in, each once; a variant for one may leave out the number, which it says. */
function placeholders(texts: readonly string[]): string[] {
	return [
		...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)))
	].sort();
}
