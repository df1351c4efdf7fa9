/** A chart of the catalogue as a page shows it, before any script: two drawings, and all that a reader may take along. */
import { checkGrammar } from '#lib/charts/spec/grammar.ts';
import { makeSpec } from '#lib/charts/make-spec.ts';
import { marksOf, type ChartSpec } from '#lib/charts/spec/spec.ts';
import { chartSvg } from '#lib/charts/draw/svg.ts';
import type { DrawnChart } from '#lib/components/chart/drawn-chart.ts';
import type { Panel } from '#lib/domain/record/model.ts';
import { citationSentences, citePart } from '#lib/publish/citation/citation.ts';
import { chartById } from './catalogue.ts';
import { CHART_WORDS } from './chart-words.ts';
import { embedHeight } from './embed-height.ts';
import { publication } from '../publication.ts';

/** What `Chart.svelte` and `ShareChart.svelte` show. */
export function drawChart(id: string): DrawnChart {
	const { panel, page } = chartById(id);
	const spec = chartSpec(id);
	const [apa] = citationSentences(citePart(publication(), id, spec.title, page));
	return {
		id,
		title: spec.title,
		alt: spec.alt,
		caveat: spec.caveat,
		page,
		wideSvg: chartSvg(spec, 'wide'),
		narrowSvg: chartSvg(spec, 'narrow'),
		otherScale: spec.form === 'dots' && spec.otherScale !== null ? spec.otherScale.kind : null,
		quotation: [...quotation(spec, panel), apa?.text ?? ''].join('\n'),
		embedHeight: embedHeight(spec)
	};
}

/**
 * The spec of a chart, which may be drawn.
 *
 * @throws {Error} where the chart would break the grammar; the message names the chart, its marks and what was found
 */
export function chartSpec(id: string): ChartSpec {
	const spec = specs.get(id) ?? checkedSpec(id);
	specs.set(id, spec);
	return spec;
}

const specs = new Map<string, ChartSpec>();

function checkedSpec(id: string): ChartSpec {
	const spec = makeSpec(chartById(id).panel, CHART_WORDS);
	const violations = checkGrammar(spec);
	if (violations.length > 0) {
		const lines = violations.map(({ rule, mark, found }) => `  ${rule}: ${mark}, ${found}`);
		throw new Error([`the chart "${id}" breaks the grammar of charts:`, ...lines].join('\n'));
	}
	return spec;
}

/** What the chart says, as sentences: the finding, and every mark but the bars, origin and grade before the number. */
function quotation(spec: ChartSpec, panel: Panel): string[] {
	const bars = new Set(spec.form === 'running' ? spec.bars.map(({ mark }) => mark) : []);
	const totals = new Set(spec.form === 'running' ? spec.totals.slice(0, -1).map(({ mark }) => mark) : []);
	const sentences = marksOf(spec).flatMap((mark) => {
		if (mark.kind === 'silence') return [CHART_WORDS.silenceSentence(mark.label, mark.text)];
		if (bars.has(mark) || totals.has(mark)) return [];
		const { label, valueText: value, originText: origin, gradeText: grade } = mark;
		return [CHART_WORDS.sentence({ label, value, origin, grade })];
	});
	return [panel.finding || spec.title, ...sentences, spec.caveat].filter((words) => words !== '');
}
