/** Parts of the script that come when a reader reaches for them, and what is said where one does not. */
import { PATIENCE } from '#lib/components/reader/fetch-file.ts';
import { pageRoot } from './site-root.ts';
import { stopWaiting } from './stop-waiting.ts';

/** Does the work once a part is there. Where it does not come the page says so, and shows what it holds back. */
export async function withPart<Part>(coming: Promise<Part>, work: (part: Part) => unknown): Promise<void> {
	const late = setTimeout(sayFault, PATIENCE);
	try {
		const part = await coming;
		clearTimeout(late);
		await work(part);
	} catch (fault) {
		clearTimeout(late);
		sayFault();
		// For whoever looks after the site; the reader is told in words.
		console.error(fault);
	}
}

/** Shows the strip that every page carries for this, and finds out whether another version of the site is there by now. */
function sayFault(): void {
	stopWaiting();
	const { dataset } = document.documentElement;
	dataset['fault'] ??= 'part';
	// A host that still has the script, but not its part, has another version of both.
	void fetch(`${pageRoot()}islands/page.js`, { method: 'HEAD', cache: 'no-store' }).then(
		({ ok }) => {
			if (ok) dataset['fault'] = 'renewed';
		},
		() => undefined
	);
}
