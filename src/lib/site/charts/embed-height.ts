/** How high a frame must be for a chart and its words where the host lets no script tell it: in a wide column and in a narrow one. */
import { placeChart, type ChartSpec } from '#lib/charts/forms.ts';
import { LAYOUT_WIDTHS, type LayoutName } from '#lib/charts/layout/placed.ts';
import { wrapText, type Face } from '#lib/charts/layout/text-metrics.ts';
import { m } from '#lib/paraglide/messages.js';

/**
 * Room for a line of words, and the heading, as the style sheet gives them at 320 pixels, the narrowest window that a page must
 * serve, and at 733, where charts begin to be wide.
 */
const ROOM: Readonly<Record<LayoutName, { readonly line: number; readonly heading: Face }>> = {
	narrow: { line: 285, heading: { size: 18.4, weight: 600 } },
	wide: { line: 698, heading: { size: 24, weight: 600 } }
};
const SMALL: Face = { size: 14.4, weight: 400 };
const TEXT: Face = { size: 16, weight: 400 };
const LEADING = 1.5;
/** Padding of the page and the gaps between its parts. */
const AROUND = 90;
/** A drawing grows with its column: a wide one up to a page of 760 pixels, a narrow one to the most that it may have. */
const GROWN: Readonly<Record<LayoutName, number>> = {
	narrow: 384 / LAYOUT_WIDTHS.narrow,
	wide: 732 / LAYOUT_WIDTHS.wide
};

/** Pixels, rounded up to tens; `title` is the name of the record, which the link back to the site says. */
export function embedHeights(spec: ChartSpec, title: string): Record<LayoutName, number> {
	return { wide: height(spec, title, 'wide'), narrow: height(spec, title, 'narrow') };
}

function height(spec: ChartSpec, title: string, layout: LayoutName): number {
	const { line, heading } = ROOM[layout];
	const words: readonly (readonly [string, Face])[] = [
		[spec.title, heading],
		[spec.subtitle, SMALL],
		[`${spec.caveat} ${spec.source}`, SMALL],
		[m.footer_attribution(), SMALL],
		[m.embed_back({ title }), TEXT]
	];
	const heights = words.map(([text, face]) => wrapText(text, line, face).length * face.size * LEADING);
	const drawing = placeChart(spec, layout).height * GROWN[layout];
	const whole = heights.reduce((sum, one) => sum + one, drawing + AROUND);
	return Math.ceil(whole / 10) * 10;
}
