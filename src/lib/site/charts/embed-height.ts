/**
 * How high a frame must be for a chart and its words where the host lets no script tell it: a height that follows the width of the
 * frame, as CSS.
 */
import { placeChart, type ChartSpec } from '#lib/charts/forms.ts';
import { LAYOUT_WIDTHS, type LayoutName } from '#lib/charts/layout/placed.ts';
import { wrapText, type Face } from '#lib/charts/layout/text-metrics.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a frame is given: `height` for the style of one in a size container, `pixels` for hosts that keep no style. */
export interface EmbedHeight {
	readonly height: string;
	readonly pixels: number;
}

/** Below this width of its frame a chart is drawn narrow: 42rem, as `Drawing.svelte` has it, and the padding of the page. */
const WIDE_FROM = 701;
const PADDING = 29;
/**
 * The frames that each drawing is in, a wide one up to where the page grows no further, and the widest that it grows with:
 * `Drawing.svelte` lets it be no wider.
 */
const WIDTHS: Readonly<
	Record<LayoutName, { readonly from: number; readonly to: number; readonly most: number }>
> = {
	narrow: { from: 320, to: WIDE_FROM, most: 480 + PADDING },
	wide: { from: WIDE_FROM, to: 928, most: 928 }
};
/** In so many steps is it tried how words break. */
const STEP = 20;
const SMALL: Face = { size: 14.4, weight: 400 };
const TEXT: Face = { size: 16, weight: 400 };
const LEADING = 1.5;
/** Padding of the page and the gaps between its parts. */
const AROUND = 90;
/** A frame whose width nobody knows stands in a column of a telephone. */
const TELEPHONE = 375;

/** The height of a frame; `title` is the name of the record, which the link back to the site says. */
export function embedHeight(spec: ChartSpec, title: string): EmbedHeight {
	const [wide, narrow] = (['wide', 'narrow'] as const).map((layout) => heightOf(spec, title, layout));
	if (!wide || !narrow) throw new Error('a chart has two drawings');
	return {
		height: `clamp(${wide.css},(${String(WIDE_FROM)}px - 100cqw)*9999,${narrow.css})`,
		pixels: upTo(100, narrow.at(TELEPHONE))
	};
}

/** Words that take less height the wider the frame is, along a line that no width is above, and a drawing that takes more. */
function heightOf(spec: ChartSpec, title: string, layout: LayoutName) {
	const { from, to, most } = WIDTHS[layout];
	const words = (width: number) => wordsHeight(spec, title, width);
	// In a wide frame few lines are left to save, and each page carries this for every chart.
	const slope =
		layout === 'wide' ? 0 : Math.max(0, Math.floor(((words(from) - words(to)) / (to - from)) * 10) / 10);
	const ratio = upTo(1, (placeChart(spec, layout).height / LAYOUT_WIDTHS[layout]) * 10) / 10;
	const tried = Array.from({ length: (to - from) / STEP }, (_, index) => from + index * STEP);
	const highest = Math.max(...[...tried, to].map((width) => words(width) + slope * width));
	const fixed = upTo(10, highest - PADDING * ratio);
	return {
		css: `${String(fixed)}px${slope === 0 ? '' : ` - 100cqw*${String(slope)}`} + min(100cqw,${String(most)}px)*${String(ratio)}`,
		at: (width: number) => fixed - width * slope + Math.min(width, most) * ratio
	};
}

function upTo(step: number, number: number): number {
	return Math.ceil(number / step) * step;
}

function wordsHeight(spec: ChartSpec, title: string, width: number): number {
	// As the style sheet of the page has it, and a little less room than there is, since other machines have other fonts.
	const heading: Face = { size: Math.min(24, Math.max(18.4, width * 0.045)), weight: 600 };
	const line = Math.min(width, WIDTHS.wide.most) - PADDING - 6;
	const words: readonly (readonly [string, Face])[] = [
		[spec.title, heading],
		[spec.subtitle, SMALL],
		[`${spec.caveat} ${spec.source}`, SMALL],
		[m.footer_attribution(), SMALL],
		[m.embed_back({ title }), TEXT]
	];
	return words.reduce(
		(sum, [text, face]) => sum + wrapText(text, line, face).length * face.size * LEADING,
		AROUND
	);
}
