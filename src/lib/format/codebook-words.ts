/**
 * The codebook in the languages of the site. The schema describes tables and columns in English; `messages/codebook/` has each of its
 * texts in the other languages, under the English, so that one which changed is never shown in words that say what it said before.
 */
import { written } from './languages/written.ts';
import { getLocale, type Locale } from '#lib/paraglide/runtime.js';

type Texts = Readonly<Record<string, string>>;
const FILES = import.meta.glob<Texts>('../../../messages/codebook/*.json', {
	eager: true,
	import: 'default'
});

/** A text that has places for parts, such as `one of {0}`. */
interface Pattern {
	readonly form: RegExp;
	readonly text: string;
}
const patterns = new Map<Locale, readonly Pattern[]>();

/** A text of the codebook in the language that is spoken; `null` where it is not translated. */
export function codebookWords(text: string): string | null {
	const language = getLocale();
	const texts: Texts = FILES[`../../../messages/codebook/${language}.json`] ?? {};
	const said = Object.hasOwn(texts, text) ? texts[text] : '';
	if (said !== undefined && said !== '') return said;
	if (!patterns.has(language)) patterns.set(language, patternsOf(texts));
	for (const { form, text: place } of patterns.get(language) ?? []) {
		const parts = form.exec(text);
		if (!parts) continue;
		const { list } = written().joints;
		return place.replace(/\{(\d)\}/g, (_place, index: string) =>
			(parts[Number(index) + 1] ?? '').replaceAll(', ', list)
		);
	}
	return null;
}

/** Whether the words of a language, by their English, have those of a text. */
export function areInCodebook(text: string, texts: Texts): boolean {
	return (texts[text] ?? '') !== '' || patternsOf(texts).some(({ form }) => form.test(text));
}

function patternsOf(texts: Texts): Pattern[] {
	return Object.entries(texts).flatMap(([own, text]) => {
		if (!own.includes('{0}') || text === '') return [];
		const form = own.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		return [{ form: new RegExp(`^${form.join('(.*)')}$`), text }];
	});
}
