/**
 * A chart, described once and as data: what each mark says and where it lies on its scale, with every text already in
 * words and no pixel yet. Each form adds its own; placing gives it pixels, and SVG, PNG and live canvas are drawn from that.
 */
import type { IntervalKind, Origin } from '#lib/domain/record/model.ts';

/** One tick of an axis, its text ready to be shown. */
export interface Tick {
	readonly value: number;
	readonly text: string;
}

/** An axis in the unit of the chart. A linear one starts at zero; a logarithmic one says so in its title. */
export interface Scale {
	readonly kind: 'linear' | 'log';
	readonly min: number;
	readonly max: number;
	readonly ticks: readonly Tick[];
	/** What the axis counts; empty where the subtitle of the chart has said it. */
	readonly title: string;
}

/** How a mark is drawn. Which origin may have which shape is said in `grammar.ts`. */
export type Shape =
	| 'dot'
	| 'ringed-dot'
	| 'ring'
	| 'diamond'
	| 'tick'
	| 'hollow-tick'
	| 'bar'
	| 'solid-part'
	| 'hatched-part'
	| 'blank-part';

/** A figure that a mark was computed from. Figures of one family are variants of one claim. */
export interface MarkInput {
	readonly figureId: string;
	readonly family: string;
}

/** A figure on the chart, never without the words that belong to it. */
export interface FigureMark {
	readonly kind: 'figure';
	/** `null` for a running total that is no figure of the record. */
	readonly figureId: string | null;
	readonly origin: Origin;
	/** The origin whose colour it has; of a derived figure that of its inputs, `derived` if they differ. */
	readonly tone: Origin;
	readonly shape: Shape;
	/** Speaker and what, without a number. */
	readonly label: string;
	/** The number with its hedge. */
	readonly valueText: string;
	/** What is counted; empty where the number has its sign. */
	readonly unitText: string;
	readonly originText: string;
	/** How far the number was checked, in a few words: stands beside the mark. */
	readonly phraseText: string;
	/** The grades in words with their code, for the note at the mark. */
	readonly gradeText: string;
	/** The same grades, and those of its inputs, as codes that a reader's own bar is held against. */
	readonly gradeMarks: string;
	/** As stated, with the language, and the words of the source in it; `null` for what nobody stated. */
	readonly stated: {
		readonly text: string;
		readonly lang: string;
		readonly quoted: readonly string[];
	} | null;
	/** Value, bounds and open sides as typed. */
	readonly readText: string;
	/** The document that it is first cited from, or what it was computed from; `null` where the page around the chart says it. */
	readonly sourceText: string | null;
	/** What must be read with it; `null` where the record names nothing. */
	readonly caveat: string | null;
	/** Address of the page of the figure, relative to the root of the site. */
	readonly href: string;
	/** As read; `null` where only bounds were stated. */
	readonly value: number | null;
	/** Bounds; `null` is an open side. */
	readonly low: number | null;
	readonly high: number | null;
	/** Of what kind the bounds are; `null` where that is not said. */
	readonly interval: IntervalKind | null;
	/** What it was computed from; a running total adds one to the total before it. Empty for a stated figure. */
	readonly inputs: readonly MarkInput[];
}

/** The place of a number that is missing, said in words. It has no position: it is not zero. */
export interface SilenceMark {
	readonly kind: 'silence';
	readonly silenceId: string;
	readonly label: string;
	/** For instance "not published". */
	readonly text: string;
}

export type Mark = FigureMark | SilenceMark;

/** What every chart says of itself, whatever its form. */
export interface SpecHead {
	/** Id of the panel; address of the chart's own files. */
	readonly id: string;
	readonly lang: string;
	/** The finding, with its speaker. */
	readonly title: string;
	/** Measure, unit and period. */
	readonly subtitle: string;
	/** The limits of the chart. */
	readonly caveat: string;
	/** What a screen reader says in place of the chart: origin and grade before each number. */
	readonly alt: string;
	/** Who the figures are from, in words. */
	readonly source: string;
}
