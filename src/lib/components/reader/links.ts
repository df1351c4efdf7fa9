/**
 * Where what a page links to stands, seen from that page. Every link of the site is made here, so that a reader stays in the
 * language of the page that is open.
 */
import { asset, resolve as resolveWithKit } from '$app/paths';
import type { PathnameWithSearchOrHash } from '$app/types';
import { languagePath } from '#lib/domain/reader/language-path.ts';
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';

/** The address of a page, or of a file with words, in the language of the page that is open. */
export function resolve(path: PathnameWithSearchOrHash): string {
	// Kit knows the type of a path without its language.
	return resolveWithKit(languagePath(getLocale(), baseLocale, path) as '/');
}

/** The address of a file that is the same in every language. */
export { asset };
