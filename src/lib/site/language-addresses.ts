/** Where pages stand in the language that is spoken, for words that name an address. */
import { sourceOrigin } from '#record';
import { languageRoot } from '#lib/domain/reader/language-path.ts';
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';

/**
 * The path of a page in the language that is spoken, from the root of the site.
 *
 * @param path without its language, and without a slash in front
 */
export function pagePath(path: string): string {
	return folder() + path;
}

/** The absolute address that those pages stand below, without a slash at its end; `null` where it is not known. */
export function pageOrigin(): string | null {
	const origin = sourceOrigin();
	return origin === null ? null : `${origin}/${folder()}`.replace(/\/$/, '');
}

/**
 * The way from a page to the root of the site.
 *
 * @param depth how many folders its path has without its language
 */
export function rootFrom(depth: number): string {
	return '../'.repeat(depth + (folder() === '' ? 0 : 1));
}

/** The folder of the language, with a slash behind it; empty at the root. */
function folder(): string {
	return languageRoot(getLocale(), baseLocale).slice(1);
}
