/** The languages of the site that is made, as `src/cli/site/face-files.ts` writes them. */
import { existsSync, readFileSync } from 'node:fs';

const FILE = '.svelte-kit/face/languages.json';

/**
 * Their tags without that of the site itself, whose pages stand at the root.
 * @returns {string[]}
 */
export function otherLanguages() {
	return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).slice(1) : [];
}

/**
 * The folder of a language, as `src/lib/domain/reader/language-path.ts` names it, with a slash behind it.
 * @param {string} language
 */
export function languageFolder(language) {
	return `${language.toLowerCase()}/`;
}
