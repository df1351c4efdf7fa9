/** The first screen as a chart: the same figures in the same order, so that the picture to take says what the page says. */
import { compareFigures } from '#lib/domain/comparison/comparability.ts';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import type { Figure, Model, Overview, OverviewRow, Panel, PanelMark } from '#lib/domain/record/model.ts';
import { inSentences } from '#lib/format/languages/lists.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';

/** Id of the chart; no panel and no series may have it. */
export const OVERVIEW_ID = 'first-screen';

/** Each group with a scale of its own; `null` where the record has no first screen. */
export const overviewPanel = rememberByLocale((model: Model): Panel | null => {
	const { overview } = model;
	if (overview === null) return null;
	const groups = overview.rows.map((row) => ({
		label: row.label,
		unlike: hasUnlike(row, model),
		why: row.why,
		marks: row.cells.map((cell) => ({ ...markOf(cell), side: cell.side }))
	}));
	return {
		id: OVERVIEW_ID,
		form: 'groups',
		title: overview.headline,
		subtitle: overview.caption,
		finding: inSentences(overview.sentences.map(({ words }) => words)),
		caveat: overview.caveat,
		lang: overview.lang,
		series: null,
		marks: groups.flatMap(({ marks }) => marks),
		groups
	};
});

function markOf(cell: Overview['rows'][number]['cells'][number]): PanelMark {
	const { label, figure, silence } = cell;
	return figure === null
		? { label, role: 'mark', figure, silence }
		: { label, role: 'mark', figure, silence };
}

/** True where not every two figures of the group count the same thing over the same time. */
function hasUnlike({ cells }: OverviewRow, { definitionRelations, unusedDefinitions }: Model): boolean {
	const definitions = createDefinitions(definitionRelations, unusedDefinitions);
	const figures: Figure[] = cells.flatMap(({ figure }) => (figure === null ? [] : [figure]));
	return figures.some((one, index) =>
		figures.slice(index + 1).some((other) => compareFigures(one, other, definitions).verdict !== 'like')
	);
}
