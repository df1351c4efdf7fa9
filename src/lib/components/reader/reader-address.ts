/** The state of the reader in the address of the page that is open: read, written, and heard of. */
import { stateOf, withState } from '#lib/domain/reader/reader-state.ts';

/** Told on the window when a script writes the state; the browser itself tells of links and of going back. */
const WRITTEN = 'readerstate';

/** What the reader has searched, filtered and chosen, as the address has it now. */
export function readerState(): URLSearchParams {
	return stateOf(new URL(location.href));
}

/**
 * Writes the state into the address and tells whoever listens.
 *
 * @param how `push` where going back should undo it, `replace` where it goes on with what was begun
 */
export function setReaderState(state: URLSearchParams, how: 'push' | 'replace'): void {
	const { href } = withState(new URL(location.href), state);
	if (href === location.href) return;
	history[how === 'push' ? 'pushState' : 'replaceState'](history.state, '', href);
	window.dispatchEvent(new Event(WRITTEN));
}

/** Calls the listener whenever the state may have changed, until what it returns is called. */
export function onReaderState(listener: () => void): () => void {
	const events = ['hashchange', WRITTEN];
	for (const event of events) window.addEventListener(event, listener);
	return () => {
		for (const event of events) window.removeEventListener(event, listener);
	};
}
