/** The last rule of each style sheet that a part of the script brings; the build writes it (`scripts/site/build-islands.js`). */
const LAST = '.sheet-end';

/**
 * Throws an Error where a style sheet that a part of the script brought is not whole: a host may send half of one, or a page in its
 * place, and browsers load either without a word.
 */
export function requireWholeStyles(): void {
	for (const { href, sheet } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
		const last = [...(sheet?.cssRules ?? [])].at(-1);
		if (last?.cssText.startsWith(LAST) !== true) throw new Error(`${href} is not whole`);
	}
}
