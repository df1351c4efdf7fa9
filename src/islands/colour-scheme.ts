/** Dark or light by choice: kept on the device alone, and read before the page is painted by the script in `app.html`. */

import { COLOURS_CHANGED } from '#lib/charts/draw/colours-changed.ts';

/** The key under which the device keeps the choice. */
const KEPT = 'theme';

/** Goes over to the other colours; a choice that is what the system has anyway is not kept. */
export function switchColours(): void {
	const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	const { dataset } = document.documentElement;
	const next = (dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
	if (next === system) delete dataset['theme'];
	else dataset['theme'] = next;
	try {
		if (next === system) localStorage.removeItem(KEPT);
		else localStorage.setItem(KEPT, next);
	} catch {
		// A browser that keeps nothing shows the choice on this page alone.
	}
	document.dispatchEvent(new Event(COLOURS_CHANGED));
}
