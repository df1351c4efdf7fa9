import type { Figure } from '#lib/domain/model.ts';
import { CREDIBILITY_GRADES, ORIGINS } from '#lib/domain/schema.ts';
import { gradeWords, originWords } from '#lib/format/figure-words.ts';
import { presentFigure } from '#lib/format/presented-figure.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '#lib/server/record.ts';
import type { ExplorerRow } from './selection.ts';

/** Every figure of the record, with what it can be chosen by. */
export function load() {
	const { figures, ranks, measures } = loadModel();
	const used = (pick: (figure: Figure) => string | undefined) => new Set(figures.map(pick));
	const usedRanks = used(({ rank }) => rank?.id);
	const usedMeasures = used(({ measure }) => measure.id);
	const usedOrigins = used(({ origin }) => origin);
	const usedGrades = used(({ grades }) => grades.credibility.grade);
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
			credibility: CREDIBILITY_GRADES.filter((grade) => usedGrades.has(grade)).map((grade) => ({
				id: grade,
				words: m.grade_code({ word: gradeWords('credibility', grade), code: grade })
			}))
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
			credibility: figure.grades.credibility.grade
		},
		size: figure.quantity.value ?? figure.quantity.low ?? figure.quantity.high,
		until: figure.period.end ?? ''
	};
}
