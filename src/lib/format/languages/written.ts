/** The writing of the language that a page speaks; a script that is built for one language has that one alone. */
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';
import type { WrittenLanguage } from './written-language.ts';

const FILES = import.meta.glob<WrittenLanguage>('../../../../messages/writing/*.json', {
	eager: true,
	import: 'default'
});
/** By the tag that a file is named like. */
const LANGUAGES = new Map(
	Object.entries(FILES).map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file])
);

/** How the language of the interface is written; one that has no file yet is written as that of the messages is. */
export function written(): WrittenLanguage {
	const file = LANGUAGES.get(getLocale()) ?? LANGUAGES.get(baseLocale);
	if (!file) throw new Error(`messages/writing/${baseLocale}.json is missing`);
	return file;
}
