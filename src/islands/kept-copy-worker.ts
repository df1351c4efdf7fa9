/**
 * The worker of a copy that a reader keeps (`keep.js`, at the root of the site): what the network does not bring comes
 * from the copy. It is registered by the reader's button alone, keeps nothing by itself, and goes with the copy.
 */

/** As much of a worker as is used here; the types of pages and those of workers do not go together. */
interface WorkerScope {
	readonly registration: { readonly scope: string };
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface FetchEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { scope } = worker.registration;
	if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
	event.respondWith(
		fetch(request).catch(async () => {
			// The name under which keep-copy.ts keeps it; to open a copy that was removed would make an empty one.
			const cacheName = `kept-copy ${scope}`;
			const kept = await caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true });
			return kept ?? Response.error();
		})
	);
});
