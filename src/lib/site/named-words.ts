/** Parts of a page that are made apart from it, with elements that name the language of what is not in that of the page. */
import { markWhile } from '#lib/format/languages/untranslated-words.ts';
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';
import { isWhole } from './language-share.ts';
import { nameLanguages } from './name-languages.ts';
import { nameScripts } from './name-scripts.ts';

/** The markup that is made at once, in the language that is spoken. */
export function namedWords(make: () => string): string {
	const spoken = getLocale();
	const named = isWhole(spoken)
		? make()
		: nameLanguages(
				markWhile(true, () => make()),
				{ spoken, original: baseLocale }
			);
	return nameScripts(named, spoken);
}
