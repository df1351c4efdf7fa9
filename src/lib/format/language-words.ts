/** Languages by name. */
import { getLocale } from '#lib/paraglide/runtime.js';

/** The name of a language in the language of the interface, or in another one; the tag itself where no name is known. */
export function languageWords(tag: string, inLanguage: string = getLocale()): string {
	return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
}
