/** A chart as a page shows it, before any script: two drawings, and all that a reader may share. */
import { groupOf, makeSpec, quotedMarks, scalesOf, type ChartSpec } from '#lib/charts/forms.ts';
import { chartSvg } from '#lib/charts/draw/svg.ts';
import type { DrawnChart } from '#lib/components/chart/drawn-chart.ts';
import type { Panel } from '#lib/domain/record/model.ts';
import { m } from '#lib/paraglide/messages.js';
import { citedSentence } from '../citations.ts';
import { hasFiles, publication } from '../record.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { allowedSpec } from './allowed-spec.ts';
import { citeChart } from './cite-chart.ts';
import { chartSources } from './chart-sources.ts';
import { embedHeight } from './embed-height.ts';
import { licenceWords } from './imprint.ts';
import { framedRows, sharedPanel, sharedRows } from './shared-panel.ts';
import type { SiteChart } from './site-chart.ts';
import { CHART_WORDS } from './words-from-messages.ts';

/** What `Chart.svelte` and `ShareChart.svelte` show. */
export function drawChart(chart: SiteChart): DrawnChart {
	const { panel, page } = chart;
	const spec = chartSpec(panel);
	const { finding } = panel;
	const citation = citedSentence(() => citeChart(chart));
	return {
		id: panel.id,
		hasFiles: hasFiles(),
		title: spec.title,
		alt: spec.alt,
		caveat: spec.caveat,
		page,
		licence: licenceWords(),
		sources: chartSources(panel),
		wideSvg: chartSvg(spec, 'wide'),
		narrowSvg: chartSvg(spec, 'narrow'),
		otherScale: scalesOf(spec)[1]?.kind ?? null,
		finding,
		quotation: quotation(spec, finding).join('\n'),
		citation,
		embedHeight: embedHeight(
			(layout) => ({ spec: chartSpec(sharedPanel(panel, layout)), rows: sharedRows(panel, layout) }),
			publication().model.package.title
		),
		rowsShown: { picture: sharedRows(panel, 'picture'), frame: framedRows(panel) }
	};
}

/** The spec of a panel, which may be drawn; throws as {@link allowedSpec} does. */
export const chartSpec: (panel: Panel) => ChartSpec = rememberByLocale((panel) =>
	allowedSpec(makeSpec(panel, CHART_WORDS))
);

/** What the chart says, as sentences: the finding, and the marks that its form names with their group, origin and phrase before the number. */
function quotation(spec: ChartSpec, finding: string): string[] {
	const sentences = quotedMarks(spec).map((mark) => {
		const group = groupOf(spec, mark);
		const label = group === null ? mark.label : m.record_group_row({ group, label: mark.label });
		if (mark.kind === 'silence') return CHART_WORDS.silenceSentence(label, mark.text);
		const { valueText: value, originText: origin, phraseText: phrase, unitText: unit } = mark;
		return CHART_WORDS.sentence({ label, value, origin, phrase, unit });
	});
	return [finding || spec.title, ...sentences, spec.caveat].filter((words) => words !== '');
}
