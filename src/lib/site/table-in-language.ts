/** Where the flat table is said in the language of the page that is open. */
import { languageFolder } from '#lib/domain/reader/language-path.ts';
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';

/** The path of a file of it from the root of the site, such as `data/zh-hant/figures.json`. */
export function tableInLanguage(file: string): string {
	const language = getLocale();
	return `data/${language === baseLocale ? '' : languageFolder(language)}${file}`;
}
