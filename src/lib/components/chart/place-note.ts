/** Where a note stands beside its mark. */

/** From the mark to the note, and from the note to the edge of the window, in pixels. */
const GAP = 14;
const EDGE = 8;

/** A length along one direction: a chart's window begins at `from` and ends at `to`, seen from the chart. */
interface Span {
	readonly from: number;
	readonly to: number;
}

/** After the mark where there is room, else before it, else where it leaves the window least; never beyond its beginning. */
export function noteStart(mark: number, size: number, { from, to }: Span): number {
	const after = Math.max(from, mark + GAP);
	if (after + size <= to) return after;
	const before = Math.min(to, mark - GAP) - size;
	if (before >= from) return before;
	return Math.max(from, to - size);
}

/**
 * Moves a note beside a mark, inside the window.
 *
 * @param at the mark, in pixels from the top left of the element that holds the note
 */
export function placeNote(note: HTMLElement, at: { readonly x: number; readonly y: number }): void {
	const holder = note.parentElement?.getBoundingClientRect();
	if (!holder) return;
	const { clientWidth, clientHeight } = document.documentElement;
	const x = noteStart(at.x, note.offsetWidth, {
		from: EDGE - holder.left,
		to: clientWidth - EDGE - holder.left
	});
	const y = noteStart(at.y, note.offsetHeight, {
		from: EDGE - holder.top,
		to: clientHeight - EDGE - holder.top
	});
	note.style.transform = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`;
}
