/** What comes of a choice: drawn by Svelte, fetched only once two figures are chosen. */
import { mount } from 'svelte';
import { fetchFile } from '#lib/components/reader/fetch-file.ts';
import { requireWholeStyles } from '#lib/components/reader/whole-styles.ts';
import type { Comparables } from '#lib/site/chosen/comparables.ts';
import type { Choice } from '#lib/site/chosen/choice.ts';
import Compared from '#lib/site/chosen/Compared.svelte';
import { m } from '#lib/paraglide/messages.js';
import { pageRoot } from '../site-root.ts';
import { ComparedState } from './compared-state.svelte.ts';

requireWholeStyles();

let comparables: Promise<Comparables> | null = null;
let state: ComparedState | null = null;

/** Shows the choice in the element, or says that it could not be fetched. */
export async function showCompared(
	element: HTMLElement,
	address: string,
	choice: Choice,
	choose: (next: Choice) => void
): Promise<void> {
	try {
		comparables ??= fetchComparables(address);
		const all = await comparables;
		if (state) state.choice = choice;
		else {
			state = new ComparedState(choice);
			element.replaceChildren();
			mount(Compared, { target: element, props: { all, shown: state, choose, root: pageRoot() } });
		}
	} catch {
		comparables = null;
		element.textContent = m.compare_result_unreachable();
	}
}

function fetchComparables(address: string): Promise<Comparables> {
	return fetchFile(address, async (response) => (await response.json()) as Comparables);
}
