/**
 * The words that a chart is made with. They are handed in, so that goldens change with a drawing and never with a wording,
 * and so that a chart in another language is made by the same code.
 */
import type { Figure, Series, Side, Silence } from '#lib/domain/record/model.ts';
import type { Break } from '#lib/domain/series/series-breaks.ts';
import type { Period } from '#lib/domain/quantity/period.ts';
import type { Scale } from './spec.ts';

/** Everything that is said of one mark. */
export interface MarkWords {
	readonly label: string;
	readonly value: string;
	readonly origin: string;
	readonly phrase: string;
	/** What is counted; empty where the subtitle of the chart says it, or the number has its sign. */
	readonly unit: string;
}

/** What the words of an axis depend on. */
export interface AxisKind {
	readonly kind: Scale['kind'];
	/** True where it counts shares in percent. */
	readonly percent: boolean;
}

/** What a reader who sees no drawing is told that it is. */
export type Drawing = 'bars' | 'dots' | 'line' | 'strip';

export interface ChartWords {
	/** The hedged number. */
	value(figure: Figure): string;
	/** The number with its hedge, without its bounds; those where there is no other number. */
	number(figure: Figure): string;
	/** Of what kind its bounds are; `null` where that is not said. */
	interval(figure: Figure): string | null;
	/** How far the number was checked, in a few words. */
	phrase(figure: Figure): string;
	/** Both grades, in words first. */
	grade(figure: Figure): string;
	/** The word for the origin of a figure. */
	origin(figure: Figure): string;
	/** The same for a sum that is no figure of the record. */
	sumOrigin(added: readonly Figure[]): string;
	/** Value, bounds and open sides as typed. */
	reading(figure: Figure): string;
	/** The document that a figure is first cited from, or what it was computed from. */
	document(figure: Figure): string;
	/** That a number is the sum of these. */
	sum(figures: readonly Figure[]): string;
	/** "not published" or "not found". */
	silence(silence: Silence): string;
	/** The ticks of one axis together, so that a linear one can name its unit once: 0, 2, 4 million. */
	axis(values: readonly number[], axis: AxisKind): readonly string[];
	/** What a logarithmic axis is, in words. */
	logarithmic(): string;
	period(period: Period): string;
	/** What one bar counts. */
	bar(series: Series, figure: Figure): string;
	/** What a running total adds up, up to the period of `last`. */
	total(series: Series, last: Figure): string;
	/** What changes in a series, in a few words. */
	breaks(kinds: readonly Break[]): string;
	/** The heading of a side. */
	side(side: Side): string;
	/** What stands where a side has no entry. */
	noEntry(): string;
	/** That the numbers of a group cannot be compared. */
	notComparable(): string;
	/** What a chart shows, after the kind of drawing that it is. */
	drawn(drawing: Drawing, what: string): string;
	/** A mark as a sentence, origin and phrase before the number. */
	sentence(mark: MarkWords): string;
	silenceSentence(label: string, silence: string): string;
	/** Where the figures are from, in one line. */
	source(figures: readonly Figure[]): string;
	/** Address of the page of a figure, relative to the root of the site. */
	href(figure: Figure): string;
}
