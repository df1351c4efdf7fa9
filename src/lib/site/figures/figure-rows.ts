/** Rows of the list of figures as HTML, for a page that puts them together in the browser. */
import { render } from 'svelte/server';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { keepNumbers } from '../keep-numbers.ts';
import { namedWords } from '../named-words.ts';
import { loadModel } from '../record.ts';
import FigureRowAlone from './FigureRowAlone.svelte';

/** The cells of the row of a figure; its links count from the root of the site. */
export function figureRowHtml(id: string): string {
	return keepNumbers(
		namedWords(() => rowOf(id)),
		loadModel()
	);
}

function rowOf(id: string): string {
	const figure = loadModel().figuresById.get(id);
	if (!figure) throw new Error(`the record has no figure ${id}`);
	const { body } = render(FigureRowAlone, { props: { figure: { ...presentFigure(figure), caveat: null } } });
	// What Svelte would hydrate by, and the way to the root before an address.
	return body.replace(/<!--.*?-->/g, '').replace(/(<a\b[^>]*? href=")(?:\.\.?\/|\/)*/g, '$1');
}
