/** Languages by name. */
import { getLocale } from '#lib/paraglide/runtime.js';

/** The name of a language in the language of the interface; the tag itself where no name is known. */
export function languageWords(tag: string): string {
	return new Intl.DisplayNames([getLocale()], { type: 'language' }).of(tag) ?? tag;
}
