/** Official numbers that stand against each other, side by side in words: what each is, who said it, where it was read, and how far apart they lie. */
import { maySetAgainst } from '#lib/domain/comparison/compare-pair.ts';
import { conflictingPairs, type ConflictingPair } from '#lib/domain/comparison/conflicting-pairs.ts';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import { readIn } from '#lib/domain/provenance/reliance.ts';
import type { Figure, Model } from '#lib/domain/record/model.ts';
import { createComparable } from '#lib/format/figure/comparable-figure.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { citedSpeaker } from '#lib/format/provenance/cited-words.ts';
import { presentSource } from '#lib/format/provenance/source-words.ts';
import { setAgainst } from '../compare/set-against.ts';

/** The pairs, then the figures whose other number is in their own note alone. */
export function officialPairs(model: Model) {
	const comparable = createComparable(model.series);
	const definitions = createDefinitions(model.definitionRelations, model.unusedDefinitions);
	const { pairs, alone } = conflictingPairs(model);
	const present = ({ one, other, note }: ConflictingPair) => {
		const { pair } = setAgainst(comparable(one), comparable(other), definitions);
		return {
			sides: [side(one), side(other)],
			// What counts different things is not subtracted.
			difference: pair.gap && maySetAgainst(pair.compared) ? pair.gap.difference : pair.sentence,
			note,
			lang: one.lang
		};
	};
	return {
		pairs: pairs.map(present),
		alone: alone.map((figure) => ({ ...side(figure), note: figure.caveat }))
	};
}

function side(figure: Figure) {
	const [read] = readIn(figure);
	return {
		figure: presentFigure(figure),
		speaker: citedSpeaker(figure),
		source: read ? presentSource(read.source, read.access) : null
	};
}
