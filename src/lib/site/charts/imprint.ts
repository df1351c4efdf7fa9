/** What a picture of a chart says of itself. */
import type { Imprint } from '#lib/charts/draw/frame.ts';
import { inClauses, inRow } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { asOf } from '../as-of.ts';
import { pageOrigin, pagePath } from '../language-addresses.ts';
import { publication } from '../record.ts';
import type { SiteChart } from './site-chart.ts';

/**
 * Name of the record, its date and version, the page that shows the chart, and the licence. Where it is not known at which
 * address the site is, the page is given as its path there.
 */
export function imprint({ page }: SiteChart): Imprint {
	const { model } = publication();
	const origin = pageOrigin();
	const { title, scope } = model.package;
	return {
		record: title,
		scope,
		asOf: asOf(),
		permalink: origin === null ? m.picture_path({ path: `/${pagePath(page)}` }) : `${origin}/${page}`,
		licence: licenceWords()
	};
}

/**
 * Whose a chart is and under which licence. Whose it is goes with what is granted: where no licence is named nobody is known to grant one. A record
 * that names no publisher has nobody to hold a right: its name stands without the sign of one.
 */
export function licenceWords(): string {
	const { title, about, licences } = publication().model.package;
	const licence = inRow(licences.map((one) => (one.path === '' ? one.title : one.name)));
	if (about.publisher !== null) return m.picture_licence({ holder: about.publisher, licence });
	return licences.every(({ path }) => path === '') ? licence : inClauses([title, licence]);
}
