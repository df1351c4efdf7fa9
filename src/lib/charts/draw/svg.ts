/** Draws a chart as SVG in Node, for the prerendered page: text stays text, colours are the page's own. */
import { chartConfig } from './chart-config.ts';
import { BasicPlatform, Chart } from './chart-parts.ts';
import type { Typeface } from './mark-plugin.ts';
import { placeChart } from '../forms.ts';
import type { LayoutName, PlacedChart } from '../layout/placed.ts';
import type { ChartSpec } from '../forms.ts';
import { escapeXml, SvgContext } from './svg-context.ts';
import { SMALL } from '../layout/text-styles.ts';
import { PAGE_THEME, type Theme } from '../layout/theme.ts';

/** Names that the context maps to what a drawing inherits. */
const NAMES: Typeface = { sans: 'sans', serif: 'serif' };

/** The size of most text of a drawing, as its elements have it. */
const MOST_TEXT = ` font-size="${String(SMALL.size)}"`;

/** The elements of a placed chart, without their root. */
export function drawElements(
	placed: PlacedChart,
	theme: Theme,
	families: Readonly<Record<string, string>> = {}
): string {
	const context = new SvgContext(placed.width, placed.height, families);
	const config = chartConfig(placed, theme, NAMES);
	// In a browser Chart.js would take the context for one of an element of the page.
	const chart = new Chart(context as unknown as CanvasRenderingContext2D, {
		...config,
		platform: BasicPlatform
	});
	const elements = context.serialize();
	chart.destroy();
	return elements;
}

/**
 * One layout of a chart for the page. It takes its colours from the custom properties of the page and its font from
 * around it. `role="img"` with name and text, so that it says the same without script; `decorative` hides it from
 * assistive technology where the page says all that beside it.
 */
export function chartSvg(spec: ChartSpec, layout: LayoutName, { decorative = false } = {}): string {
	const placed = placeChart(spec, layout);
	const id = `chart-${escapeXml(spec.id)}-${layout}`;
	const named = decorative
		? ' aria-hidden="true"'
		: ` role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text"`;
	// Most of its text has one size, which stands once for all.
	const elements = drawElements(placed, PAGE_THEME).replaceAll(MOST_TEXT, '');
	const words = decorative
		? ''
		: `<title id="${id}-title">${escapeXml(spec.title)}</title><desc id="${id}-text">${escapeXml(spec.alt)}</desc>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${placed.width} ${placed.height}"` +
		` lang="${escapeXml(spec.lang)}" fill="none"${MOST_TEXT}${named}>${words}` +
		// The text says it all; numbers of an axis and of marks, read one after the other, say nothing.
		`${decorative ? elements : `<g aria-hidden="true">${elements}</g>`}</svg>`
	);
}
