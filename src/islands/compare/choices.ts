/** The figures that may be chosen, as items of the page: those that it was built with, and all once they are fetched. */

/** More would not be read; a further word narrows them. */
export const LISTED = 12;

/** An item of the list with its figure, in the order of the record. */
export interface ChoiceItem {
	readonly id: string;
	readonly found: string;
	readonly element: HTMLElement;
}

/** Reads the items below an element. */
export function itemsIn(root: ParentNode): ChoiceItem[] {
	return [...root.querySelectorAll<HTMLElement>('[data-choice]')].map((element) => ({
		id: element.dataset['choice'] ?? '',
		found: element.dataset['found'] ?? '',
		element
	}));
}

/** The items that have every word of a search, in their order. */
export function matching<Item extends Pick<ChoiceItem, 'found'>>(
	items: readonly Item[],
	search: string
): Item[] {
	const words = search.toLowerCase().normalize('NFKC').split(/\s+/).filter(Boolean);
	return items.filter(({ found }) => words.every((word) => found.includes(word)));
}

/** Fetches every item; its HTML was made when the site was built, every text in it escaped. */
export async function fetchItems(address: string): Promise<ChoiceItem[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(String(response.status));
	const template = document.createElement('template');
	template.innerHTML = await response.text();
	return itemsIn(template.content);
}
