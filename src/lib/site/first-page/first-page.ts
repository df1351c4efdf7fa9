/** The first page of a record as texts. */
import type { Model } from '#lib/domain/record/model.ts';
import { m } from '#lib/paraglide/messages.js';
import { asOf } from '../as-of.ts';
import { dashboard } from './dashboard.ts';
import { firstScreen } from './first-screen.ts';

/** Everything that the first page shows: the answer where the record has one, its charts, its date and version. */
export function firstPage(model: Model) {
	// A link to who is behind the site would promise what a record without a publisher does not say.
	const behind = model.package.about.publisher === null ? m.footer_about_unnamed() : m.footer_about();
	return { ...dashboard(model), screen: firstScreen(model), asOf: asOf(), behind };
}
