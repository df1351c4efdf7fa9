/** Files of the site, fetched by a page that is open: whole, in time, or not at all. */

/** How long, in milliseconds, a reader waits for a file of the site before the page says that it does not come. */
export const PATIENCE = 15_000;

/** What is coming, or a refusal where it has not come in time. */
export function inTime<Content>(coming: Promise<Content>): Promise<Content> {
	return Promise.race([
		coming,
		new Promise<never>((_resolve, reject) => {
			setTimeout(() => {
				reject(new Error('not come in time'));
			}, PATIENCE);
		})
	]);
}

/**
 * What a file of the site holds.
 *
 * @param read how it is read, as `(response) => response.json()`
 * @param kind `page` where the file may be a page; of others one is what a host sends in their place
 * @throws {Error} where it cannot be fetched, is missing, has not come whole in time, or where the host sends a page
 *   in its place
 */
export async function fetchFile<Content>(
	address: string,
	read: (response: Response) => Promise<Content>,
	kind: 'file' | 'page' = 'file'
): Promise<Content> {
	const giveUp = new AbortController();
	const timer = setTimeout(() => {
		giveUp.abort();
	}, PATIENCE);
	try {
		const response = await fetch(address, { signal: giveUp.signal });
		const type = response.headers.get('content-type') ?? '';
		if (!response.ok || (kind === 'file' && type.startsWith('text/html')))
			throw new Error(`${address}: ${String(response.status)} ${type}`);
		return await read(response);
	} finally {
		clearTimeout(timer);
	}
}
