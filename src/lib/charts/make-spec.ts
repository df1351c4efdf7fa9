/** From a panel of the record to the chart that shows it. */
import type { Panel } from '#lib/domain/record/model.ts';
import type { ChartWords } from './spec/chart-words.ts';
import { makeDots } from './dots/make-dots.ts';
import { makeParts } from './parts/make-parts.ts';
import { makeRunning } from './running/make-running.ts';
import type { ChartSpec } from './spec/spec.ts';

/** The spec of a panel: plain data, frozen through and through. */
export function makeSpec(panel: Panel, words: ChartWords): ChartSpec {
	switch (panel.form) {
		case 'dots':
			return frozen(makeDots(panel, words));
		case 'running':
			return frozen(makeRunning(panel, words));
		case 'parts':
			return frozen(makeParts(panel, words));
	}
}

/** Freezes a value and all within it: Chart.js patches arrays that it can extend. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}
