/** The live canvas of a chart: the same configuration as the SVG under it, so the same marks in the same places. */
import { COLOURS_CHANGED } from './colours-changed.ts';
import { chartConfig } from './chart-config.ts';
import { Chart } from './chart-parts.ts';
import type { Typeface } from './mark-plugin.ts';
import { nearestMark } from './nearest-mark.ts';
import { placeChart } from '../forms.ts';
import type { LayoutName, PlacedMark, Point } from '../layout/placed.ts';
import type { ChartSpec } from '../forms.ts';
import type { Mark } from '../spec/spec.ts';
import { themeFrom, type Theme } from '../layout/theme.ts';

export interface LiveChart {
	/** Marks in reading order, with their places in logical pixels. */
	readonly marks: readonly PlacedMark[];
	/** Logical pixels of the layout. */
	readonly size: { readonly width: number; readonly height: number };
	/** Rings a mark, or none. */
	focusMark(index: number | null): void;
	/** The mark that a place on the screen means, in pixels of the window. */
	markAt(clientX: number, clientY: number): number | null;
	destroy(): void;
}

export interface LiveChartOptions {
	/** Called when a pointer comes to another mark. */
	readonly onFocus?: (index: number | null) => void;
	/** Whether the reader's own bar sets a mark back. */
	readonly isSetBack?: (mark: Mark) => boolean;
}

/** What the page may change while a chart is live. */
const COLOUR_QUERIES = [
	'(prefers-color-scheme: dark)',
	'(forced-colors: active)',
	'(prefers-contrast: more)'
];

/**
 * Draws on the canvas, which CSS sizes: its bitmap follows that size and the screen, its coordinates stay those of the
 * layout. A canvas that is not shown is drawn when it is.
 */
export function mountLiveChart(
	canvas: HTMLCanvasElement,
	spec: ChartSpec,
	layout: LayoutName,
	{ onFocus, isSetBack }: LiveChartOptions = {}
): LiveChart {
	const placed = placeChart(spec, layout);
	let chart: Chart<'bar' | 'scatter', { x: number; y: number }[]> | null = null;
	let focus: number | null = null;
	let drawnWidth = 0;
	let density: MediaQueryList | null = null;

	function redraw(): void {
		chart?.destroy();
		chart = null;
		watchDensity();
		drawnWidth = canvas.clientWidth;
		if (drawnWidth === 0) return;
		canvas.width = placed.width;
		canvas.height = placed.height;
		const config = chartConfig(placed, pageTheme(canvas), pageTypeface(canvas), () => focus, isSetBack);
		const ratio = (drawnWidth / placed.width) * window.devicePixelRatio;
		chart = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: ratio } });
	}

	/** A reader who zooms, or moves the window to another screen, has more or fewer pixels for the same width. */
	function watchDensity(): void {
		density?.removeEventListener('change', redraw);
		density = window.matchMedia(`(resolution: ${String(window.devicePixelRatio)}dppx)`);
		density.addEventListener('change', redraw);
	}

	function inLayout(clientX: number, clientY: number): Point {
		const { left, top, width, height } = canvas.getBoundingClientRect();
		return { x: ((clientX - left) / width) * placed.width, y: ((clientY - top) / height) * placed.height };
	}

	const markAt = (clientX: number, clientY: number) => nearestMark(placed.marks, inLayout(clientX, clientY));
	const onPointer = ({ clientX, clientY }: PointerEvent) => onFocus?.(markAt(clientX, clientY));

	// A style of its own keeps Chart.js from setting one, and forced colours from taking the ground away.
	Object.assign(canvas.style, { width: '100%', height: '100%', forcedColorAdjust: 'none' });
	const watched = COLOUR_QUERIES.map((query) => window.matchMedia(query));
	const sizes = new ResizeObserver(() => {
		if (canvas.clientWidth !== drawnWidth) redraw();
	});
	sizes.observe(canvas);
	watched.forEach((query) => query.addEventListener('change', redraw));
	document.addEventListener(COLOURS_CHANGED, redraw);
	canvas.addEventListener('pointermove', onPointer);
	canvas.addEventListener('pointerdown', onPointer);
	redraw();

	return {
		marks: placed.marks,
		size: { width: placed.width, height: placed.height },
		focusMark(index) {
			focus = index;
			chart?.draw();
		},
		markAt,
		destroy() {
			sizes.disconnect();
			density?.removeEventListener('change', redraw);
			watched.forEach((query) => query.removeEventListener('change', redraw));
			document.removeEventListener(COLOURS_CHANGED, redraw);
			canvas.removeEventListener('pointermove', onPointer);
			canvas.removeEventListener('pointerdown', onPointer);
			chart?.destroy();
			chart = null;
		}
	};
}

/** The colours as the page has them now. A custom property may hold `light-dark()`, which only a real property resolves. */
function pageTheme(canvas: HTMLCanvasElement): Theme {
	const before = canvas.style.color;
	const theme = themeFrom((paint) => {
		canvas.style.color = `var(--${paint})`;
		return getComputedStyle(canvas).color;
	});
	canvas.style.color = before;
	return theme;
}

function pageTypeface(canvas: HTMLCanvasElement): Typeface {
	const style = getComputedStyle(canvas);
	return { sans: style.fontFamily, serif: style.getPropertyValue('--serif') || style.fontFamily };
}
