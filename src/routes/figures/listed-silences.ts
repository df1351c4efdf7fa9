/** The numbers that were looked for in vain, with what the list of figures is searched and filtered by. */
import { periodSpan } from '#lib/domain/quantity/period-filter.ts';
import { topicsOf } from '#lib/domain/record/topics.ts';
import { folded } from '#lib/domain/search/folded.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { periodWords } from '#lib/format/number/period-words.ts';
import { loadModel } from '#lib/site/record.ts';

/** A silence as the list shows it. */
export type ListedSilence = ReturnType<typeof listedSilences>[number];

/** Every silence of the record, in its order. */
export function listedSilences() {
	const { silences, measures } = loadModel();
	const topics = topicsOf(measures);
	return silences.map(({ id, label, lang, kind, lookedFor, period, measure, rank, party }) => ({
		id,
		label,
		lang,
		words: silenceWords({ kind }),
		period: periodWords(period),
		span: periodSpan(period),
		choices: {
			topic: topics.find((topic) => topic.measures.some((one) => one === measure))?.id ?? '',
			rank: rank?.id ?? '',
			measure: measure?.id ?? '',
			speaker: party?.id ?? ''
		},
		found: folded([lookedFor, rank?.label, measure?.label, measure?.originalTerm, party?.name].join(' '))
	}));
}
