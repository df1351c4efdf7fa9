/**
 * How high a frame must be for a chart and its words where the host lets no script tell it: a height that follows the width of the
 * frame, as CSS.
 */
import { placeChart, type ChartSpec } from '#lib/charts/forms.ts';
import { LAYOUT_WIDTHS, type LayoutName } from '#lib/charts/layout/placed.ts';
import { wrapText, type Face } from '#lib/charts/layout/text-metrics.ts';
import { asSentence, inSentences } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { asOf } from '../as-of.ts';
import { licenceWords } from './imprint.ts';

/** What a frame is given: `height` for the style of one in a size container, `pixels` for hosts that keep no style. */
export interface EmbedHeight {
	readonly height: string;
	readonly pixels: number;
}

/** The padding of the page at both sides. */
const PADDING = 29;
/** The frames that each drawing is in: from 30rem and 42rem of room, as `FramedDrawings.svelte` has it, up to where the page grows no further. */
const WIDTHS: Readonly<Record<LayoutName, { readonly from: number; readonly to: number }>> = {
	narrow: { from: 320, to: 480 + PADDING },
	middle: { from: 480 + PADDING, to: 672 + PADDING },
	wide: { from: 672 + PADDING, to: 1120 }
};
/** In so many steps is it tried how words break. */
const STEP = 20;
const SMALL: Face = { size: 14.4, weight: 400 };
const TEXT: Face = { size: 16, weight: 400 };
const LEADING = 1.5;
const HEADING_LEADING = 1.2;
/** Padding of the page, the gaps between its parts, and a line that breaks otherwise. */
const AROUND = 92;
/** A frame whose width nobody knows stands in a column of a telephone. */
const TELEPHONE = 375;

/** A drawing in a frame, and how many rows it leaves out; `null` where none. */
interface Framed {
	readonly spec: ChartSpec;
	readonly rows: { readonly shown: string; readonly count: string } | null;
}

/** The height of a frame that has each of the drawings at its width; `title` is the name of the record, which the link back to the site says. */
export function embedHeight(framed: (layout: LayoutName) => Framed, title: string): EmbedHeight {
	const of = (layout: LayoutName) => heightOf(framed(layout), title, layout);
	const narrow = of('narrow');
	const below = (layout: LayoutName, narrower: string) =>
		`clamp(${of(layout).css},(${String(WIDTHS[layout].from)}px - 100cqw)*9999,${narrower})`;
	return { height: below('wide', below('middle', narrow.css)), pixels: upTo(100, narrow.at(TELEPHONE)) };
}

/** Words that take less height the wider the frame is, along a line that no width is above, and a drawing that takes more. */
function heightOf({ spec, rows }: Framed, title: string, layout: LayoutName) {
	const { from, to } = WIDTHS[layout];
	// In a narrow frame, whose paragraphs have many lines, one more may break otherwise than is reckoned.
	const spare = layout === 'narrow' ? SMALL.size * LEADING : 0;
	const words = (width: number) => wordsHeight({ spec, rows }, title, width) + spare;
	const slope = Math.max(0, Math.floor(((words(from) - words(to)) / (to - from)) * 100) / 100);
	const ratio = upTo(1, (placeChart(spec, layout).height / LAYOUT_WIDTHS[layout]) * 100) / 100;
	const tried = Array.from({ length: (to - from) / STEP }, (_, index) => from + index * STEP);
	const highest = Math.max(...[...tried, to].map((width) => words(width) + slope * width));
	const fixed = upTo(10, highest - PADDING * ratio);
	return {
		css: `${String(fixed)}px + ${layout === 'wide' ? `min(100cqw,${String(to)}px)` : '100cqw'}*${String(Math.round((ratio - slope) * 100) / 100)}`,
		at: (width: number) => fixed + Math.min(width, to) * (ratio - slope)
	};
}

function upTo(step: number, number: number): number {
	return Math.ceil(number / step) * step;
}

function wordsHeight({ spec, rows }: Framed, title: string, width: number): number {
	// As the style sheet of the page has it, and a little less room than there is, since other machines have other fonts.
	const heading: Face = { size: Math.min(24, Math.max(18.4, width * 0.045)), weight: 600 };
	const line = Math.min(width, WIDTHS.wide.to) - PADDING - 6;
	const words: readonly (readonly [string, Face])[] = [
		[spec.title, heading],
		[spec.subtitle, SMALL],
		...(rows === null ? [] : [[m.embed_rows(rows), SMALL] as const]),
		[inSentences([spec.caveat, spec.source]), SMALL],
		[inSentences([m.footer_attribution(), asSentence(asOf()), licenceWords()]), SMALL],
		[rows === null ? m.embed_back({ title }) : m.embed_back_rows({ title, count: rows.count }), TEXT]
	];
	return words.reduce((sum, [text, face]) => {
		const leading = face === heading ? HEADING_LEADING : LEADING;
		return sum + wrapText(text, line, face).length * face.size * leading;
	}, AROUND);
}
