/** Where a figure stands on the site; known to a worker too, which has no page and no paths of Kit. */
import { figureAddress, standTogether } from '#lib/domain/reader/figure-place.ts';

/** How many figures the site has: while it is made it is told, and a page of a large record says it to its script. */
let figures: number | null = null;

/** Says how many figures the site has that is being made: where one stands depends on it. */
export function countFigures(count: number): void {
	figures = count;
}

/** Where a figure stands, from the root of the site. */
export function figurePath(id: string): string {
	return figureAddress(id, (figures ??= countOfPage()));
}

/** What the page that is open says to its script; none where figures have pages of their own. */
function countOfPage(): number {
	if (typeof document === 'undefined') return 0;
	return Number(document.querySelector<HTMLElement>('script[data-figures]')?.dataset['figures'] ?? 0);
}

/** What a page says of it to its script: nothing where figures have pages of their own. */
export function countForScript(): number | undefined {
	return figures !== null && standTogether(figures) ? figures : undefined;
}
