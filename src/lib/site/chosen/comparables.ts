import type { DefinitionRelation } from '#lib/domain/record/model.ts';
import type { ComparableFigure } from '#lib/format/figure/comparable-figure.ts';

/** What `compare/figures.json` holds: all that a browser needs to compare any two figures. */
export interface Comparables {
	readonly figures: readonly ComparableFigure[];
	readonly relations: readonly DefinitionRelation[];
	/** The kinds of definition that no figure of the record gives. */
	readonly unused: readonly DefinitionRelation['kind'][];
}
