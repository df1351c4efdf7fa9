/** The notes on grades of one page: each combination of rules once, however many numbers have it. */
import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

const [given, give] = createContext<SvelteSet<string>>();

/** Makes room for the notes of a page; called by whatever shows them behind it. */
export function holdGradeNotes(): SvelteSet<string> {
	return give(new SvelteSet());
}

/** The combinations of rules that numbers of the page ask for; `null` where nothing shows them. */
export function heldGradeNotes(): SvelteSet<string> | null {
	try {
		return given();
	} catch {
		return null;
	}
}

/** The id of the element that tells a combination of rules: short, since every number of a page names it, and the same everywhere. */
export function noteId(rules: string): string {
	let sum = 0;
	for (const sign of rules) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
	return `note-${sum.toString(36)}`;
}
