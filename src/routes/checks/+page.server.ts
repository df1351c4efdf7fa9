import { ORIGINS } from '#lib/domain/record/schema/vocabularies.ts';
import { originWords } from '#lib/format/figure/figure-words.ts';
import { doubtWords } from '#lib/format/record-words.ts';
import { loadModel } from '#lib/site/record.ts';
import { requirePage } from '#lib/site/reader-pages.ts';
import { officialPairs } from '#lib/site/checks/official-pairs.ts';
import { checksPage } from '#lib/site/checks/checks-page.ts';

/** The weak spots of a number that texts give or word in several ways. */
const CONFLICTS = ['number-conflict', 'wording-conflict'] as const;

/** Every check with its working and its answer, the numbers whose texts disagree, and the questions that a reader may move. */
export function load() {
	const model = loadModel();
	requirePage('checks/', model);
	const conflicts = CONFLICTS.map((id) => {
		const figures = model.figures.filter(({ doubts }) => doubts.includes(id));
		const origins = ORIGINS.map((origin) => ({
			origin,
			words: originWords(origin),
			count: figures.filter((figure) => figure.origin === origin).length
		}));
		return { id, words: doubtWords(id), origins: origins.filter(({ count }) => count > 0) };
	});
	return {
		...checksPage(model),
		conflicts: conflicts.filter(({ origins }) => origins.length > 0),
		official: officialPairs(model)
	};
}
