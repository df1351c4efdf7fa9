import type { ChartSpec } from '#lib/charts/forms.ts';

/** A chart of the page with its spec as it is shown now. */
export class LiveChartState {
	spec: ChartSpec;
	awake = false;

	constructor(spec: ChartSpec) {
		this.spec = $state.raw(spec);
	}
}
