/** The figures that are searched and filtered, fetched when a reader reaches for them, and their rows in the page. */
import { builtHtml } from '#lib/components/reader/built-html.ts';
import { readFigureIndex, type FigureIndex, type ListedFigure } from '#lib/domain/search/figure-index.ts';
import { fetchJson } from '../fetch-json.ts';
import { siteRoot } from '../site-root.ts';

let read: Promise<readonly ListedFigure[]> | undefined;

/**
 * Every figure, newest first.
 *
 * @throws {Error} where the file cannot be fetched; the next call tries again
 */
export function allFigures(): Promise<readonly ListedFigure[]> {
	read ??= fetchJson('search/figures.json', 'in-language').then(
		(index) => readFigureIndex(index as FigureIndex),
		(fault: unknown) => {
			read = undefined;
			throw fault;
		}
	);
	return read;
}

/** Puts figures into a table body in place of what stands there. */
export function showRows(body: HTMLElement, figures: readonly ListedFigure[]): void {
	// Written by Svelte when the site was built, which escapes every text.
	body.innerHTML = builtHtml(figures.map(({ html }) => `<tr>${html}</tr>`).join(''));
	for (const link of body.querySelectorAll('a[href]'))
		link.setAttribute('href', siteRoot() + (link.getAttribute('href') ?? ''));
}
