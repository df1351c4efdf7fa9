/** The address of an open page: old links put right, places found beside a state, forms that never leave the device. */
import { readFragment, stateOf, withState, writeFragment } from '#lib/domain/reader/reader-state.ts';
import { readerState } from '#lib/components/reader/reader-address.ts';

/** Moves what stands behind `?` behind `#`, and sees to it that places and state do not push each other out. */
export function keepState(): void {
	const address = new URL(location.href);
	if (address.search !== '')
		history.replaceState(history.state, '', withState(address, stateOf(address)).href);
	settle(location.hash);
	// A field has no name before, so that no browser without a script would send what was typed.
	for (const field of document.querySelectorAll<HTMLInputElement>('[data-key]'))
		field.name = field.dataset['key'] ?? '';
	// The address that the browser went to, since `settle` itself makes it go to one.
	window.addEventListener('hashchange', ({ newURL }) => {
		settle(new URL(newURL).hash);
	});
	document.addEventListener('click', followWithin);
	document.addEventListener('submit', submitWithin);
}

/** A browser finds a place only where nothing else is named. */
function settle(hash: string): void {
	const { anchor, state } = readFragment(hash);
	unfold(anchor);
	if (anchor === '' || state.size === 0) return;
	const kept: unknown = history.state;
	location.replace(writeFragment({ anchor }));
	history.replaceState(kept, '', writeFragment({ anchor, state }));
}

/** Shows the view that a place is of, and unfolds what it stands in; not every browser does so, and none for a heading that folds its own part. */
function unfold(anchor: string): void {
	const place = anchor === '' ? null : document.getElementById(anchor);
	// A link to a view of a chart chooses it.
	if (place instanceof HTMLInputElement) place.checked = true;
	let fold = place?.closest<HTMLDetailsElement>('details:not([open])');
	if (!place || !fold) return;
	for (; fold; fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])'))
		fold.open = true;
	place.scrollIntoView();
}

/** A link to a place on the same page keeps what the reader chose there. */
function followWithin(event: MouseEvent): void {
	const { target, button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
	// The same page in another language has the same places, and shows what was chosen.
	if (link?.dataset['samePage'] !== undefined) link.hash = location.hash;
	if (!link || defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
	const { anchor, state } = readFragment(link.hash);
	const isHere = link.origin === location.origin && link.pathname === location.pathname;
	const chosen = readerState();
	if (!isHere || anchor === '' || state.size > 0 || chosen.size === 0) return;
	event.preventDefault();
	const hash = writeFragment({ anchor, state: chosen });
	history.pushState(history.state, '', hash);
	settle(hash);
}

/** What a form asks for is written behind `#` of the page that it leads to. */
function submitWithin(event: SubmitEvent): void {
	const form = event.target;
	if (!(form instanceof HTMLFormElement) || form.dataset['readerState'] === undefined) return;
	event.preventDefault();
	const button = event.submitter;
	const action = button?.hasAttribute('formaction') ? (button as HTMLButtonElement).formAction : form.action;
	const state = new URLSearchParams();
	for (const [key, value] of new FormData(form))
		if (typeof value === 'string' && value.trim() !== '') state.append(key, value);
	location.assign(withState(new URL(action), state).href);
}
