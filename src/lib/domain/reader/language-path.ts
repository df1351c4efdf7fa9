/**
 * The language of a page as a part of its address. Pages in the language of the site itself stand where they would without
 * any other; those in another language stand below its tag: `/zh-hant/figures/`.
 */

/** The folder that what is in a language lies in, with a slash behind it: `zh-hant/`. */
export function languageFolder(language: string): string {
	return `${language.toLowerCase()}/`;
}

/** The folder of a language at the root of a site, with slashes around it; `/` for the language of the site itself. */
export function languageRoot(language: string, own: string): string {
	return language === own ? '/' : `/${languageFolder(language)}`;
}

/**
 * The path of a page in a language.
 *
 * @param language what the page speaks, as a BCP 47 tag
 * @param own the language of the site itself
 * @param path from the root of the site, with a slash in front
 */
export function languagePath(language: string, own: string, path: string): string {
	return languageRoot(language, own) + path.slice(1);
}

/** The language of the page at a path, and its path without it. */
export function splitLanguage<Language extends string>(
	path: string,
	own: Language,
	languages: readonly Language[]
): { readonly language: Language; readonly path: string } {
	const language = languages.find((one) => one !== own && path.startsWith(languageRoot(one, own)));
	return language === undefined
		? { language: own, path }
		: { language, path: path.slice(languageRoot(language, own).length - 1) };
}
