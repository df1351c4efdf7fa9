import { firstPage } from '#lib/site/first-page/first-page.ts';
import { loadModel } from '#lib/site/record.ts';

/** The first page of the record. */
export function load() {
	return firstPage(loadModel());
}
