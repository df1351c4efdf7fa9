/** Charts in the hands of their reader: marks that answer, and the scale that the reader chose. */
import { onOtherScale, type ChartSpec } from '#lib/charts/forms.ts';
import { chartSvg } from '#lib/charts/draw/svg.ts';
import { builtHtml } from '#lib/components/reader/built-html.ts';
import { fetchFile } from '#lib/components/reader/fetch-file.ts';
import LiveMarks from '#lib/components/chart/LiveMarks.svelte';
import { m } from '#lib/paraglide/messages.js';
import { readerState, setReaderState } from '#lib/components/reader/reader-address.ts';
import { requireWholeStyles } from '#lib/components/reader/whole-styles.ts';
import { mount } from 'svelte';
import { chosenScales, withChosenScale } from './chosen-scales.ts';
import { LiveChartState } from './live-chart-state.svelte.ts';
import { pageRoot } from './site-root.ts';

requireWholeStyles();

const held = new Map<string, Promise<LiveChartState | null>>();

/** Brings the marks of a chart to life, at the mark that a pointer reached. */
export async function activateChart(stage: HTMLElement, reached: PointerEvent | null): Promise<void> {
	const chart = await keepChart(stage);
	if (!chart || chart.awake) return;
	chart.awake = true;
	const place = reached && { x: reached.clientX, y: reached.clientY };
	mount(LiveMarks, {
		target: stage,
		props: { chart, stage, root: pageRoot(), reached: place }
	});
	stage.classList.add('awake');
}

/** Draws the chart of a button on its other scale, and writes the choice into the address. */
export async function switchScale(button: HTMLElement): Promise<void> {
	const id = button.dataset['scaleOf'] ?? '';
	const chosen = button.getAttribute('aria-pressed') !== 'true';
	const kind = await showScale(id, chosen);
	if (kind !== null) setReaderState(withChosenScale(readerState(), { id, kind, chosen }), 'replace');
}

/** Draws the charts that the address names on the scales it names; what it names in vain is said. */
export async function restoreScales(): Promise<void> {
	for (const { id, kind } of chosenScales(readerState())) {
		const offered = buttonOf(id)?.dataset['scale'] === kind;
		if (offered) await showScale(id, true);
		else complain(m.chart_scale_unknown({ parameter: kind, id }));
	}
}

/** Shows the scale that was chosen, or the first one again; returns the kind of the other scale. */
async function showScale(id: string, chosen: boolean): Promise<'linear' | 'log' | null> {
	const button = buttonOf(id);
	const stage = document.querySelector<HTMLElement>(`[data-chart="${CSS.escape(id)}"]`);
	const chart = button && stage ? await keepChart(stage) : null;
	const spec = chart && onOtherScale(chart.spec);
	if (!button || !stage || !spec) return null;
	const now = button.getAttribute('aria-pressed') === 'true';
	if (now !== chosen) {
		chart.spec = spec;
		button.setAttribute('aria-pressed', String(chosen));
		drawAgain(stage, spec);
	}
	return button.dataset['scale'] === 'log' ? 'log' : 'linear';
}

/** Both drawings, so that print and small windows show what was chosen too. */
function drawAgain(stage: HTMLElement, spec: ChartSpec): void {
	for (const layout of ['wide', 'narrow'] as const) {
		const drawing = stage.querySelector<HTMLElement>(`:scope > .${layout}`);
		// Written by chartSvg, which escapes every text.
		if (drawing) drawing.innerHTML = builtHtml(chartSvg(spec, layout));
	}
}

/** Fetches the spec of a chart once; where that fails the drawing stays, and the next reach tries again. */
function keepChart(stage: HTMLElement): Promise<LiveChartState | null> {
	const id = stage.dataset['chart'] ?? '';
	const holding =
		held.get(id) ??
		fetchSpec(id).then(
			(spec) => new LiveChartState(spec),
			() => {
				held.delete(id);
				statusOf(stage).textContent = m.chart_unreachable();
				return null;
			}
		);
	held.set(id, holding);
	return holding;
}

function fetchSpec(id: string): Promise<ChartSpec> {
	const address = `${pageRoot()}charts/${encodeURIComponent(id)}.spec.json`;
	return fetchFile(address, async (response) => (await response.json()) as ChartSpec);
}

function buttonOf(id: string): HTMLElement | null {
	return document.querySelector(`[data-scale-of="${CSS.escape(id)}"]`);
}

/** Where it is said that a chart stays a drawing. */
function statusOf(stage: HTMLElement): HTMLElement {
	const status = stage.parentElement?.querySelector<HTMLElement>(':scope > [aria-live]');
	if (!status) throw new Error('a chart without its status line');
	return status;
}

/** Says at the top of the page what of its address could not be followed. */
function complain(words: string): void {
	const line = document.createElement('p');
	line.className = 'misfit';
	line.setAttribute('role', 'alert');
	line.textContent = words;
	document.querySelector('main')?.prepend(line);
}
