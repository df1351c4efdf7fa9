/**
 * Where what a page links to stands, seen from that page. Every link of the site is made here, so that a reader stays in the
 * language of the page that is open.
 */
import { asset, resolve as resolveWithKit } from '$app/paths';
import type { PathnameWithSearchOrHash } from '$app/types';
import { languagePath, splitLanguage } from '#lib/domain/reader/language-path.ts';
import { baseLocale, getLocale, locales, type Locale } from '#lib/paraglide/runtime.js';
import { figurePath } from './figure-path.ts';

/** The page of one figure, in a record in which figures have pages. */
const FIGURE = /^\/figures\/([^/#]+)\/$/;

/** The address of a page, or of a file with words, in the language of the page that is open. */
export function resolve(path: PathnameWithSearchOrHash): string {
	const [, id] = FIGURE.exec(path) ?? [];
	const placed = id === undefined ? path : `/${figurePath(id)}`;
	// Kit knows the type of a path without its language.
	return resolveWithKit(pathInLanguage(placed) as '/');
}

/** The address of the page that is open, in a language. */
export function samePage(language: Locale, open: URL): string {
	return resolveWithKit(samePath(language, open) as '/');
}

/** The path of the page that is open from the root of the site, in a language. */
export function samePath(language: Locale, { pathname }: URL): string {
	return languagePath(language, baseLocale, splitLanguage(pathname, baseLocale, locales).path);
}

/** The path of a page in the language of the page that is open, from the root of the site. */
export function pathInLanguage(path: string): string {
	return languagePath(getLocale(), baseLocale, path);
}

/** The address of a file that is the same in every language. */
export { asset };
