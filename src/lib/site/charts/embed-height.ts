/** How high a frame must be for a chart and its words, in a window as narrow as a telephone's. */
import { placeChart, type ChartSpec } from '#lib/charts/forms.ts';
import { wrapText, type Face } from '#lib/charts/layout/text-metrics.ts';
import { m } from '#lib/paraglide/messages.js';

/** Room for a line of words at 320 pixels, the narrowest window that a page must serve. */
const LINE_WIDTH = 285;
/** TextStyles and leading of the page, as its style sheet gives them at that width, in pixels. */
const HEADING: Face = { size: 18.4, weight: 600 };
const SMALL: Face = { size: 14.4, weight: 400 };
const TEXT: Face = { size: 16, weight: 400 };
const LEADING = 1.5;
/** Padding of the page and the gaps between its parts. */
const AROUND = 90;

/** Pixels, rounded up to tens; `title` is the name of the record, which the link back to the site says. */
export function embedHeight(spec: ChartSpec, title: string): number {
	const words: readonly (readonly [string, Face])[] = [
		[spec.title, HEADING],
		[spec.subtitle, SMALL],
		[`${spec.caveat} ${spec.source}`, SMALL],
		[m.footer_attribution(), SMALL],
		[m.embed_back({ title }), TEXT]
	];
	const heights = words.map(([text, face]) => wrapText(text, LINE_WIDTH, face).length * face.size * LEADING);
	const whole = heights.reduce((sum, height) => sum + height, placeChart(spec, 'narrow').height + AROUND);
	return Math.ceil(whole / 10) * 10;
}
