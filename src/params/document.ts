/** Files that stand at the root of the site or below .well-known, where programs look for them. */
const DOCUMENTS: ReadonlySet<string> = new Set([
	'datapackage.json',
	'feed.xml',
	'feed.json',
	'sitemap.xml',
	'security.txt'
]);

/** True for the name of such a file. */
export function match(param: string): boolean {
	return DOCUMENTS.has(param);
}
