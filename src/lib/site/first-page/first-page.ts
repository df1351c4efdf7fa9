/** The first page of a record as texts. */
import type { Model } from '#lib/domain/record/model.ts';
import { asOf } from '../as-of.ts';
import { dashboard } from './dashboard.ts';
import { firstScreen } from './first-screen.ts';

/** Everything that the first page shows: the answer where the record has one, its charts, its date and version. */
export function firstPage(model: Model) {
	return { ...dashboard(model), screen: firstScreen(model), asOf: asOf() };
}
