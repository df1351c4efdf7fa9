import type { FigureMark, Scale, SilenceMark, SpecHead, Tick } from '../spec/spec.ts';

/** A figure of a series, as one of many that stand beside each other. */
export interface SeriesMark extends FigureMark {
	/** The number without its bounds. */
	readonly numberText: string;
	/** Of what kind its bounds are, in words; `null` where that is not said. */
	readonly intervalText: string | null;
}

/** A figure of a series at a moment. */
export interface CountInTime extends MarkInTime {
	readonly mark: SeriesMark;
}

/** A figure at a moment, in decimal years: the end of 2024 is 2025. */
export interface MarkInTime {
	readonly mark: FigureMark;
	readonly at: number;
}

/** A figure that counts one period, in decimal years. */
export interface BarInTime {
	readonly mark: SeriesMark;
	readonly from: number;
	readonly to: number;
}

/** A time between two figures of a series for which there is none: a silence that the record names, or words alone. */
export interface GapInTime {
	readonly from: number;
	readonly to: number;
	/** The time in words. */
	readonly label: string;
	/** For instance "not found". */
	readonly text: string;
	readonly silence: SilenceMark | null;
}

/** Where a series does not go on as before, in words. */
export interface BreakInTime {
	readonly at: number;
	readonly text: string;
}

/** What must be read with several figures of a series: one of them stands for all. */
export interface Standing {
	readonly mark: SeriesMark;
	/** The periods that they count. */
	readonly periods: string;
}

/** One of two views of a series: its figures period by period, or their running total with what it is set against. */
export interface RunningSpec extends SpecHead {
	readonly form: 'running';
	readonly view: 'periods' | 'totals';
	/** Decimal years. */
	readonly time: { readonly min: number; readonly max: number; readonly ticks: readonly Tick[] };
	readonly scale: Scale;
	readonly bars: readonly BarInTime[];
	/** Figures of the same series that no bar may show: bounds alone, an open side, another origin. */
	readonly counts: readonly CountInTime[];
	readonly totals: readonly MarkInTime[];
	readonly references: readonly FigureMark[];
	readonly free: readonly MarkInTime[];
	/** Silences that lie in no gap. */
	readonly silences: readonly SilenceMark[];
	readonly gaps: readonly GapInTime[];
	readonly breaks: readonly BreakInTime[];
	/** Origin and phrase of every bar and sign, each once. */
	readonly standings: readonly Standing[];
}
