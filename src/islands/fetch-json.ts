/** A file of the site, fetched once while the page is open. */
import { fetchFile } from '#lib/components/reader/fetch-file.ts';
import { pageRoot, siteRoot } from './site-root.ts';

const kept = new Map<string, Promise<unknown>>();

/**
 * The file at an address from the root of the site, as JSON. Where that fails the next call tries again.
 *
 * @param words whether the file is in the language of the page; one that is not is the same in all
 * @throws {Error} where the file cannot be fetched
 */
export function fetchJson(path: string, words: 'in-language' | 'shared'): Promise<unknown> {
	const address = (words === 'in-language' ? pageRoot() : siteRoot()) + path;
	const fetching = kept.get(address) ?? fetchOnce(address);
	kept.set(address, fetching);
	return fetching;
}

async function fetchOnce(address: string): Promise<unknown> {
	try {
		return await fetchFile(address, async (response) => (await response.json()) as unknown);
	} catch (fault) {
		kept.delete(address);
		throw fault;
	}
}
