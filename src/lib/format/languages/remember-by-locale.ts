/** What is made of words is kept for the language that it was made in, and never shown in another. */
import { areWordsMarked } from './untranslated-words.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/**
 * A function that makes something of each key once for each language of the interface, and gives it again when it is
 * asked for again; words that are marked where they are not translated are others.
 */
export function rememberByLocale<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
	const byLocale = new Map<string, WeakMap<Key, { readonly made: Made }>>();
	return (key) => {
		const locale = `${getLocale()}${areWordsMarked() ? ' marked' : ''}`;
		const known = byLocale.get(locale) ?? new WeakMap<Key, { readonly made: Made }>();
		const { made } = known.get(key) ?? { made: make(key) };
		byLocale.set(locale, known.set(key, { made }));
		return made;
	};
}
