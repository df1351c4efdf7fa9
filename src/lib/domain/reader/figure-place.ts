/**
 * Where a figure stands on the site: on a page of its own, or, in a large record, at a place of a page that has many. Neither
 * moves when figures are added, until there are so many that the pages are others.
 */

/** Above so many figures no figure has a page of its own. */
export const MOST_PAGES = 2_000;
/** How many pages a large record has for its figures, and a very large one. */
const GROUPS = { few: 256, many: 4096, above: 50_000 };

/** True where figures stand on pages of many. */
export function standTogether(figures: number): boolean {
	return figures > MOST_PAGES;
}

/** The address of a figure from the root of the site, in a record of so many. */
export function figureAddress(id: string, figures: number): string {
	return standTogether(figures) ? `figures/at/${String(groupOf(id, figures))}/#${id}` : `figures/${id}/`;
}

/** Which of the pages of many a figure stands on, from 1. */
export function groupOf(id: string, figures: number): number {
	const groups = figures > GROUPS.above ? GROUPS.many : GROUPS.few;
	let sum = 0;
	for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
	return (sum % groups) + 1;
}
