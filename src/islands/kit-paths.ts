/** Stands for Kit's `$app/paths` in what is built for a browser: components find the site by the script of the page. */
import { siteRoot } from './site-root.ts';

/** The address of a page of the site, given from its root with a slash in front. */
export function resolve(path: `/${string}`): string {
	return siteRoot() + path.slice(1);
}

/** The address of a file of the site, given in the same way. */
export const asset = resolve;
