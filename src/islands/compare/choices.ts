/** The figures that may be chosen, as items of the page: those that it was built with, and all once they are fetched. */
import type { SearchEntry } from '#lib/domain/search/find-entries.ts';
import { builtHtml } from '#lib/components/reader/built-html.ts';
import { fetchFile } from '#lib/components/reader/fetch-file.ts';

/** More would not be read; a further word narrows them. */
export const LISTED = 12;

/** An item of the list with its figure. */
export interface ChoiceItem extends SearchEntry {
	readonly id: string;
	readonly element: HTMLElement;
}

/** Reads the items below an element. */
export function itemsIn(root: ParentNode): ChoiceItem[] {
	return [...root.querySelectorAll<HTMLElement>('[data-choice]')].map((element) => ({
		id: element.dataset['choice'] ?? '',
		title: element.dataset['title'] ?? '',
		text: element.dataset['words'] ?? '',
		numbers: (element.dataset['numbers'] ?? '').split(' ').filter(Boolean).map(Number),
		year: element.dataset['year'] ?? null,
		weight: Number(element.dataset['weight']),
		element
	}));
}

/**
 * Fetches every item; its HTML was made when the site was built, every text in it escaped.
 *
 * @throws {Error} where it cannot be fetched whole
 */
export async function fetchItems(address: string): Promise<ChoiceItem[]> {
	const html = await fetchFile(address, (response) => response.text());
	const template = document.createElement('template');
	template.innerHTML = builtHtml(html);
	const items = itemsIn(template.content);
	// A list that was cut has its beginning.
	if (items.length === 0 || !/<\/li>(?:<!--[^>]*-->)*\s*$/.test(html))
		throw new Error(`${address}: not whole`);
	return items;
}
