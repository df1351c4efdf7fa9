/** The view of a chart that its reader chose, in the address of the page. */
import { writeFragment } from '#lib/domain/reader/reader-state.ts';
import { readerState } from '#lib/components/reader/reader-address.ts';
import { fillAddresses } from './fill-addresses.ts';

/** Writes the view that a button chose into the address, with everything else that was chosen on the page. */
export function keepView(button: HTMLInputElement): void {
	// The first view is the chart itself, which has the place of what it stands in.
	const anchor = button.id || (button.closest('[id]')?.id ?? '');
	history.replaceState(history.state, '', writeFragment({ anchor, state: readerState() }));
	fillAddresses();
}
