/** A claimed whole as a strip of the parts that the claim names. */
import { share } from '#lib/domain/quantity/quantity.ts';
import { computedWords } from '#lib/format/number/quantity-words.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ChartForm } from '../layout/chart-form.ts';
import { makeParts, PARTS_SHAPES } from './make-parts.ts';
import type { PartsSpec } from './parts-spec.ts';
import { placeHorizontalStrip } from './place-horizontal-strip.ts';
import { placeVerticalStrip } from './place-vertical-strip.ts';

export const PARTS: ChartForm<'parts', PartsSpec> = {
	shapes: PARTS_SHAPES,
	make: makeParts,
	place: (spec, layout) =>
		layout === 'wide' ? placeHorizontalStrip(spec) : placeVerticalStrip(spec, layout),
	marks: allMarks,
	worded: allMarks,
	quoted: allMarks,
	// A part too small to be seen is drawn at a least thickness, and its words say how large it is.
	scales: () => [],
	totals: () => [],
	onOtherScale: () => null,
	column: {
		heading: m.panel_share_column,
		cell({ marks }, figure) {
			const whole = marks.find(({ role }) => role === 'whole')?.figure;
			if (!whole || whole === figure) return null;
			return computedWords(share(figure.quantity, whole.quantity), { share: true });
		}
	}
};

function allMarks({ whole, parts, silences }: PartsSpec) {
	return [whole, ...parts.map(({ mark }) => mark), ...silences];
}
