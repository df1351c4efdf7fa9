/** A chart as its reader has it, in an address that leads to it. */
import { readFragment, writeFragment } from '#lib/domain/reader/reader-state.ts';
import { withChosenScale } from './chosen-scales.ts';

/** An address that leads to a chart, as the views around `within` show it: with the view, and with a scale that was chosen for it. */
export function asShown(address: string, within: Element): string {
	const shown = new URL(address);
	const views = within.closest('.views');
	if (!views) return address;
	const place = readFragment(shown.hash);
	const view = views.querySelector('fieldset :checked')?.id ?? '';
	const { scaleOf: id, scale } =
		views.querySelector<HTMLElement>('[data-scale-of][aria-pressed="true"]')?.dataset ?? {};
	const kind = scale === 'log' ? 'log' : 'linear';
	shown.hash = writeFragment({
		anchor: view || place.anchor,
		state: id === undefined ? place.state : withChosenScale(place.state, { id, kind, chosen: true })
	});
	return shown.href;
}
