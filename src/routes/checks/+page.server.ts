import { doubtWords } from '#lib/format/record-words.ts';
import { loadModel } from '#lib/site/record.ts';
import { requirePage } from '#lib/site/reader-pages.ts';
import { checksPage } from '#lib/site/checks/checks-page.ts';

/** The weak spots of a number that texts give or word in several ways. */
const CONFLICTS = ['number-conflict', 'wording-conflict'] as const;

/** Every check with its working and its answer, the numbers whose texts disagree, and the questions that a reader may move. */
export function load() {
	const model = loadModel();
	requirePage('checks/', model);
	const conflicts = CONFLICTS.map((id) => ({
		id,
		words: doubtWords(id),
		count: model.figures.filter(({ doubts }) => doubts.includes(id)).length
	}));
	return { ...checksPage(model), conflicts: conflicts.filter(({ count }) => count > 0) };
}
