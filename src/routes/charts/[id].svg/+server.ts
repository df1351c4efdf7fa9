import { makeSpec } from '#lib/charts/make-spec.ts';
import { standaloneSvg } from '#lib/charts/standalone-svg.ts';
import { dateWords } from '#lib/format/period-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel, siteOrigin } from '#lib/server/record.ts';
import { CHART_WORDS } from '../../chart-words.ts';
import { panelById, panels } from '../panels.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One picture a chart. */
export function entries() {
	return panels().map(({ id }) => ({ id }));
}

/** The chart with its title, limits, sources and date inside its frame. */
export function GET({ params }: RequestEvent) {
	const { title, version, created } = loadModel().package;
	const origin = siteOrigin();
	const svg = standaloneSvg(makeSpec(panelById(params.id), CHART_WORDS), {
		record: m.chart_imprint({ title, version }),
		date: dateWords(created),
		permalink: origin === null ? null : `${origin}/#panel-${params.id}`
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
