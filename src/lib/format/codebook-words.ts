/**
 * The codebook in the languages of the site. The schema describes tables and columns in English; `messages/codebook/` has each of its
 * texts in the other languages, under the English, so that one which changed is never shown in words that say what it said before.
 */
import { patternsOf, type Pattern, type Texts } from '#lib/domain/text/text-patterns.ts';
import { written } from './languages/written.ts';
import { getLocale, type Locale } from '#lib/paraglide/runtime.js';

const FILES = import.meta.glob<Texts>('../../../messages/codebook/*.json', {
	eager: true,
	import: 'default'
});

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
