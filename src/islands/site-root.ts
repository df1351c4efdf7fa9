/** Where the site, and its pages in the language of the page, stand: the script of the page says it. */

const {
	root = '.',
	pages = root,
	figures
} = document.querySelector<HTMLScriptElement>('script[data-root]')?.dataset ?? {};
/** Read once, while the address is still that of the page which the relative paths were written for. */
const [site, spoken] = [new URL(root, document.baseURI).href, new URL(pages, document.baseURI).href];

/** The address that the site stands at, with the slash at its end. */
export function siteRoot(): string {
	return site;
}

/** How many figures the site has, as a text, where they stand on pages of many. */
export const FIGURE_COUNT = figures;

/** The address that pages and files with words in the language of the page stand below, with the slash at its end. */
export function pageRoot(): string {
	return spoken;
}
