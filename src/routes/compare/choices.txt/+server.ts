import { render } from 'svelte/server';
import { loadModel } from '#lib/site/record.ts';
import Choices from '../Choices.svelte';
import { foundFigures } from '../found-figures.ts';

export const prerender = true;

/** Every figure as an item of the list that a reader chooses from, in HTML but no page: fetched when one is looked for. */
export function GET(): Response {
	const { body } = render(Choices, { props: { figures: foundFigures(loadModel().figures) } });
	return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
