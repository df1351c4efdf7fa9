/** The charts of a record that a reader handed in, as pictures to take along. */
import type { Model } from '#lib/domain/record/model.ts';
import { standaloneSvg } from '#lib/charts/draw/standalone-svg.ts';
import { chartSpec } from '../charts/draw-chart.ts';
import { imprint } from '../charts/imprint.ts';
import { everyChart } from '../charts/site-chart.ts';

/**
 * Every chart by the name of its file, framed with title, source and date. They stand at no address, and name none.
 *
 * @throws {Error} where a chart would break the grammar
 */
export function chartPictures(model: Model): Map<string, Uint8Array> {
	const encoder = new TextEncoder();
	return new Map(
		everyChart(model).map((chart) => [
			`${chart.panel.id}.svg`,
			encoder.encode(standaloneSvg(chartSpec(chart.panel), { ...imprint(chart), permalink: null }))
		])
	);
}
