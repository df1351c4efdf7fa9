/** From a chart in words and values to a chart with pixels. Pure: no font is measured, no screen asked. */
import { placeDots } from './dots/place-dots.ts';
import { placeLyingStrip } from './parts/place-horizontal-strip.ts';
import { placeRunning } from './running/place-running.ts';
import { placeStandingStrip } from './parts/place-vertical-strip.ts';
import type { LayoutName, PlacedChart } from './layout/placed.ts';
import type { ChartSpec } from './spec/spec.ts';

/** Places every mark and every text of a chart for one layout. */
export function placeChart(spec: ChartSpec, layout: LayoutName): PlacedChart {
	switch (spec.form) {
		case 'dots':
			return placeDots(spec, layout);
		case 'running':
			return placeRunning(spec, layout);
		case 'parts':
			return layout === 'wide' ? placeLyingStrip(spec) : placeStandingStrip(spec);
	}
}
