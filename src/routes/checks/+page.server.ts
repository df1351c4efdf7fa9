import { loadModel } from '#lib/site/record.ts';
import { requirePage } from '#lib/site/reader-pages.ts';
import { checksPage } from '#lib/site/checks/checks-page.ts';

/** Every check with its working and its answer, and the questions that a reader may move. */
export function load() {
	const model = loadModel();
	requirePage('checks/', model);
	return checksPage(model);
}
