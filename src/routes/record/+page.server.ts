import { periodWords } from '#lib/format/number/period-words.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { drawChart } from '#lib/site/charts/draw-chart.ts';
import { overviewChart } from '#lib/site/charts/site-chart.ts';
import { loadModel } from '#lib/site/record.ts';
import { matrices } from './matrices.ts';

/** The official series, and where nothing was published or found. */
export function load() {
	const model = loadModel();
	const byRank = overviewChart(model);
	return {
		byRank: byRank && drawChart(byRank),
		series: model.series.map(({ id, label, caveat, figures }) => ({
			id,
			label,
			caveat,
			count: figures.length,
			period: periodWords({
				start: figures[0]?.period.start ?? null,
				end: figures.at(-1)?.period.end ?? null
			})
		})),
		matrices: matrices(model),
		silences: model.silences.map((silence) => ({
			id: silence.id,
			label: silence.label,
			lang: silence.lang,
			words: silenceWords(silence),
			lookedFor: silence.lookedFor,
			period: periodWords(silence.period),
			party: silence.party && { id: silence.party.id, name: silence.party.name, lang: silence.party.lang }
		}))
	};
}
