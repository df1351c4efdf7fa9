import type { FigureMark, SilenceMark, SpecHead } from '../spec/spec.ts';

/** A stretch of the whole, in the unit of the whole. */
export interface Part {
	readonly mark: FigureMark;
	readonly from: number;
	readonly to: number;
}

/** A claimed whole, the parts that the claim names, and the part that it does not describe. */
export interface PartsSpec extends SpecHead {
	readonly form: 'parts';
	/** End of the strip: the whole as read. */
	readonly length: number;
	readonly whole: FigureMark;
	readonly parts: readonly Part[];
	readonly silences: readonly SilenceMark[];
}
