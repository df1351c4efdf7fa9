import type { FigureMark, Mark, Scale, SpecHead } from '../spec/spec.ts';

/** Rows on one common scale. */
export interface DotsSpec extends SpecHead {
	readonly form: 'dots';
	readonly scale: Scale;
	/** The scale that the chart may have instead; `null` where there is but one that tells its figures apart. */
	readonly otherScale: Scale | null;
	readonly rows: readonly Mark[];
	/** Lines across all rows. */
	readonly references: readonly FigureMark[];
}
