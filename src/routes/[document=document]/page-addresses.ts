import { emptyPages } from '#lib/site/reader-pages.ts';
import { loadModel } from '#lib/site/record.ts';

/** Every page of the site, read from the routes themselves: a new page needs no second list. */

type Entries = () => Record<string, string>[] | Promise<Record<string, string>[]>;

/** Pages that stand in frames of other sites, and are no address of their own for a search engine. */
const LEFT_OUT = 'embed/';

/** The addresses of all pages from the root of the site, in order. */
export async function pageAddresses(): Promise<string[]> {
	const pages = Object.keys(import.meta.glob('../**/+page.svelte'));
	const loaders = import.meta.glob<{ entries: Entries }>('../**/entries.ts');
	const addresses = await Promise.all(
		pages.map(async (page) => {
			const route = page.slice('../'.length, -'+page.svelte'.length);
			if (!route.includes('[')) return [route];
			const { entries } = (await loaders[page.replace('+page.svelte', 'entries.ts')]?.()) ?? {};
			const found = (await entries?.()) ?? [];
			return found.map((params) => route.replace(/\[([^\]]+)\]/g, (_, name: string) => params[name] ?? ''));
		})
	);
	const empty = emptyPages(loadModel());
	return addresses
		.flat()
		.filter((address) => !address.startsWith(LEFT_OUT) && !empty.includes(address))
		.sort();
}
