/** Read once, while the address is still that of the page which the relative path was written for. */
const root = new URL(
	document.querySelector<HTMLScriptElement>('script[data-root]')?.dataset['root'] ?? '.',
	document.baseURI
).href;

/** The address that the site stands at, with the slash at its end. */
export function siteRoot(): string {
	return root;
}
