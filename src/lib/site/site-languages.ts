/** The languages that the site has. */
import { languageWords } from '#lib/format/language-words.ts';
import { baseLocale, getLocale, locales, type Locale } from '#lib/paraglide/runtime.js';

/** A language, as a page leads to itself in it. */
export interface SiteLanguage {
	readonly tag: Locale;
	/** Its name in itself. */
	readonly name: string;
	readonly isSpoken: boolean;
}

/**
 * Those of the record of which there is a catalogue of messages, that of the interface first.
 *
 * @param listed what the record says, its own first
 */
export function siteLanguages(listed: readonly string[]): SiteLanguage[] {
	const others = listed.slice(1).flatMap((tag) => locales.filter((locale) => locale === tag));
	const tags: readonly Locale[] = [baseLocale, ...others];
	return tags.map((tag) => ({
		tag,
		name: languageWords(tag, tag),
		isSpoken: tag === getLocale()
	}));
}
