/** Languages by name. */
import { getLocale } from '#lib/paraglide/runtime.js';

/** Names by the language that they are in; kept, since to open the names of a language takes far longer than to find one. */
const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the interface, or in another one; the tag itself where no name is known. */
export function languageWords(tag: string, inLanguage: string = getLocale()): string {
	const known = names.get(inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: 'language' });
	names.set(inLanguage, known);
	return known.of(tag) ?? tag;
}
