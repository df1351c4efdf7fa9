/** Files that stand at the root of the site, where programs look for them. */
const DOCUMENTS: ReadonlySet<string> = new Set(['datapackage.json', 'feed.xml', 'feed.json', 'sitemap.xml']);

/** True for the name of such a file. */
export function match(param: string): boolean {
	return DOCUMENTS.has(param);
}
