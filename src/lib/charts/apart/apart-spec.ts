import type { Mark, Scale, SpecHead } from '../spec/spec.ts';

/** A figure or silence with the scale that it alone stands on. */
export interface ApartRow {
	readonly mark: Mark;
	/** Linear, from zero; `null` for a silence, which has no place on one. */
	readonly scale: Scale | null;
}

/** Figures that cannot be compared: each on a scale of its own, with words between them that say so. */
export interface ApartSpec extends SpecHead {
	readonly form: 'apart';
	/** What stands between one row and the next. */
	readonly between: string;
	readonly rows: readonly ApartRow[];
}
