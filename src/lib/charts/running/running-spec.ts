import type { FigureMark, Scale, SilenceMark, SpecHead, Tick } from '../spec/spec.ts';

/** A figure at a moment, in decimal years: the end of 2024 is 2025. */
export interface MarkInTime {
	readonly mark: FigureMark;
	readonly at: number;
}

/** A figure that counts one period, in decimal years. */
export interface BarInTime {
	readonly mark: FigureMark;
	readonly from: number;
	readonly to: number;
}

/** Published counts per period as bars, their running total as a line, and figures they are set against. */
export interface RunningSpec extends SpecHead {
	readonly form: 'running';
	/** Decimal years. */
	readonly time: { readonly min: number; readonly max: number; readonly ticks: readonly Tick[] };
	readonly scale: Scale;
	readonly bars: readonly BarInTime[];
	/** Figures of the same series that no bar may show: bounds alone, an open side, another origin. */
	readonly counts: readonly MarkInTime[];
	readonly totals: readonly MarkInTime[];
	readonly references: readonly FigureMark[];
	readonly free: readonly MarkInTime[];
	readonly silences: readonly SilenceMark[];
}
