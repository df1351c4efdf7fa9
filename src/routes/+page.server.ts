import { asOf } from '#lib/site/as-of.ts';
import { loadModel } from '#lib/site/record.ts';
import { dashboard } from '#lib/site/first-page/dashboard.ts';
import { firstScreen } from '#lib/site/first-page/first-screen.ts';

/** The first page of the record. */
export function load() {
	const model = loadModel();
	return { ...dashboard(model), screen: firstScreen(model), asOf: asOf() };
}
