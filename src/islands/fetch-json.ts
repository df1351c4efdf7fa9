/** A file of the site, fetched once while the page is open. */
import { fetchFile } from '#lib/components/reader/fetch-file.ts';
import { siteRoot } from './site-root.ts';

const kept = new Map<string, Promise<unknown>>();

/**
 * The file at an address from the root of the site, as JSON. Where that fails the next call tries again.
 *
 * @throws {Error} where the file cannot be fetched
 */
export function fetchJson(path: string): Promise<unknown> {
	const fetching = kept.get(path) ?? fetchOnce(path);
	kept.set(path, fetching);
	return fetching;
}

async function fetchOnce(path: string): Promise<unknown> {
	try {
		return await fetchFile(siteRoot() + path, async (response) => (await response.json()) as unknown);
	} catch (fault) {
		kept.delete(path);
		throw fault;
	}
}
