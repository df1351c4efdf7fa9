/** Files with words of the interface that the script of a page fetches, and that no page links to. */
import { chartEntries } from './charts/catalogue.ts';

/** Their paths from the root of the site in a language, without a slash in front. */
export function fetchedFiles(): string[] {
	return [
		'search/figures.json',
		'compare/figures.json',
		'compare/choices.txt',
		...chartEntries().map(({ id }) => `charts/${id}.spec.json`)
	];
}
