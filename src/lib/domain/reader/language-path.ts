/**
 * The language of a page as a part of its address. Pages in the language of the site itself stand where they would without
 * any other; those in another language stand below its tag: `/zh-hant/figures/`.
 */

/**
 * The path of a page in a language.
 *
 * @param language what the page speaks, as a BCP 47 tag
 * @param own the language of the site itself
 * @param path from the root of the site, with a slash in front
 */
export function languagePath(language: string, own: string, path: string): string {
	return language === own ? path : `/${language.toLowerCase()}${path}`;
}
