/**
 * Where what a page links to stands, seen from that page. Every link of the site is made here, so that a reader stays in the
 * language of the page that is open.
 */
import { asset, resolve as resolveWithKit } from '$app/paths';
import type { PathnameWithSearchOrHash } from '$app/types';
import { figureAddress, standTogether } from '#lib/domain/reader/figure-place.ts';
import { languagePath, splitLanguage } from '#lib/domain/reader/language-path.ts';
import { baseLocale, getLocale, locales, type Locale } from '#lib/paraglide/runtime.js';

/** The page of one figure, in a record in which figures have pages. */
const FIGURE = /^\/figures\/([^/#]+)\/$/;

/** How many figures the site has: while it is made it is told, and a page of a large record says it to its script. */
let figures: number | null = null;

/** Says how many figures the site has that is being made: where one stands depends on it. */
export function countFigures(count: number): void {
	figures = count;
}

/** The address of a page, or of a file with words, in the language of the page that is open. */
export function resolve(path: PathnameWithSearchOrHash): string {
	const [, id] = FIGURE.exec(path) ?? [];
	const placed = id === undefined ? path : `/${figurePath(id)}`;
	// Kit knows the type of a path without its language.
	return resolveWithKit(pathInLanguage(placed) as '/');
}

/** Where a figure stands, from the root of the site. */
export function figurePath(id: string): string {
	return figureAddress(id, (figures ??= countOfPage()));
}

/** What the page that is open says to its script; none where figures have pages of their own. */
function countOfPage(): number {
	if (typeof document === 'undefined') return 0;
	return Number(document.querySelector<HTMLElement>('script[data-figures]')?.dataset['figures'] ?? 0);
}

/** What a page says of it to its script: nothing where figures have pages of their own. */
export function countForScript(): number | undefined {
	return figures !== null && standTogether(figures) ? figures : undefined;
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
