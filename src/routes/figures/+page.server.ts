import type { Figure, Scale } from '#lib/domain/record/model.ts';
import { GRADES } from '#lib/domain/record/grade.ts';
import { ORIGINS } from '#lib/domain/record/schema/vocabularies.ts';
import { originWords } from '#lib/format/figure/figure-words.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { codedGrade } from '#lib/format/figure/filter-words.ts';
import { loadModel } from '#lib/site/record.ts';
import type { ExplorerRow } from './selection.ts';

/** Every figure of the record, with what it can be chosen by. */
export function load() {
	const { figures, ranks, measures } = loadModel();
	const used = (pick: (figure: Figure) => string | undefined) => new Set(figures.map(pick));
	const usedRanks = used(({ rank }) => rank?.id);
	const usedMeasures = used(({ measure }) => measure.id);
	const usedOrigins = used(({ origin }) => origin);
	// Every grade, since a bar of a reader may accept one that no figure has.
	const gradesOf = (scale: Scale) =>
		GRADES[scale].map((grade) => ({ id: grade, words: codedGrade(scale, grade) }));
	return {
		rows: figures.map(explorerRow),
		options: {
			origin: ORIGINS.filter((origin) => usedOrigins.has(origin)).map((origin) => ({
				id: origin,
				words: originWords(origin)
			})),
			rank: ranks.filter(({ id }) => usedRanks.has(id)).map(({ id, label }) => ({ id, words: label })),
			measure: measures
				.filter(({ id }) => usedMeasures.has(id))
				.map(({ id, label }) => ({ id, words: label })),
			attribution: gradesOf('attribution'),
			reliability: gradesOf('reliability'),
			credibility: gradesOf('credibility')
		}
	};
}

function explorerRow(figure: Figure): ExplorerRow {
	return {
		figure: { ...presentFigure(figure), caveat: null },
		choices: {
			origin: figure.origin,
			rank: figure.rank?.id ?? '',
			measure: figure.measure.id,
			attribution: figure.grades.attribution.grade,
			reliability: figure.grades.reliability.grade,
			credibility: figure.grades.credibility.grade
		},
		size: figure.quantity.value ?? figure.quantity.low ?? figure.quantity.high,
		until: figure.period.end ?? ''
	};
}
