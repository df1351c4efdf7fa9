/** Where the site, and its pages in the language of the page, stand. */
import { languageRoot } from '#lib/domain/reader/language-path.ts';
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';

/** Read once, while the address is still that of the page which the relative path was written for. */
const root = new URL(
	document.querySelector<HTMLScriptElement>('script[data-root]')?.dataset['root'] ?? '.',
	document.baseURI
).href;

/** The address that the site stands at, with the slash at its end. */
export function siteRoot(): string {
	return root;
}

/** The address that pages and files with words in the language of the page stand below, with the slash at its end. */
export function pageRoot(): string {
	return root + languageRoot(getLocale(), baseLocale).slice(1);
}
