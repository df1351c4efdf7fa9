/** What a picture of a chart says of itself. */
import type { Imprint } from '#lib/charts/draw/frame.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { asOf } from '../as-of.ts';
import { loadModel } from '../record.ts';
import type { SiteChart } from './site-chart.ts';

/** Name of the record, its date and version, and the address of the page that shows the chart. */
export function imprint({ page }: SiteChart): Imprint {
	const origin = siteOrigin();
	return {
		record: loadModel().package.title,
		asOf: asOf(),
		permalink: origin === null ? null : `${origin}/${page}`
	};
}
