/** What a picture of a chart says of itself. */
import type { Imprint } from '#lib/charts/draw/frame.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '../record.ts';
import type { SiteChart } from './site-chart.ts';

/** Name and version of the record, its date, and the address of the page that shows the chart. */
export function imprint({ page }: SiteChart): Imprint {
	const { title, version, created } = loadModel().package;
	const origin = siteOrigin();
	return {
		record: m.chart_imprint({ title, version }),
		date: dateWords(created),
		permalink: origin === null ? null : `${origin}/${page}`
	};
}
