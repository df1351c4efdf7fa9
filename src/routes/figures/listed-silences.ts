/** The numbers that were looked for in vain, with what the list of figures is searched and filtered by. */
import { periodSpan } from '#lib/domain/quantity/period-filter.ts';
import { topicIds, topicsOf } from '#lib/domain/record/topics.ts';
import { choiceOf } from '#lib/domain/search/selection.ts';
import { folded } from '#lib/domain/search/folded.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { periodWords } from '#lib/format/number/period-words.ts';
import { loadModel } from '#lib/site/record.ts';

/** A silence as the list shows it. */
export type ListedSilence = ReturnType<typeof listedSilences>[number];

/** Every silence of the record, in its order. */
export function listedSilences() {
	const model = loadModel();
	const topics = topicsOf(model);
	return model.silences.map(({ id, label, lang, kind, lookedFor, period, measure, rank, party }) => ({
		id,
		label,
		lang,
		kind,
		words: silenceWords({ kind }),
		period: periodWords(period),
		span: periodSpan(period),
		choices: {
			topic: choiceOf(topicIds(topics, { measure, rank })),
			rank: rank?.id ?? '',
			measure: measure?.id ?? '',
			speaker: party?.id ?? ''
		},
		found: folded([lookedFor, rank?.label, measure?.label, measure?.originalTerm, party?.name].join(' '))
	}));
}
