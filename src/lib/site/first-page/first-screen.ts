/** The first screen as texts: the answer, one row a group with what each side says, and where to go from there. */
import { m } from '#lib/paraglide/messages.js';
import { lanesOf } from '#lib/charts/groups/lane.ts';
import type { Figure, Model, OverviewCell, OverviewRow, Side } from '#lib/domain/record/model.ts';
import { SIDES } from '#lib/domain/record/schema/vocabularies.ts';
import { cutAtFigures, mentionedIds } from '#lib/domain/prose/figure-mentions.ts';
import { sideWords, silenceWords, unhedgedWords, valueWords } from '#lib/format/figure/figure-words.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { chartSpec, drawChart } from '../charts/draw-chart.ts';
import { overviewChart } from '../charts/site-chart.ts';
import { picturePanel } from '../charts/shared-panel.ts';
import { templates } from '../record.ts';

/** Everything the first screen shows; `null` where the record has no headline for it. */
export function firstScreen(model: Model) {
	const { overview } = model;
	const chart = overviewChart(model);
	if (overview === null || chart === null) return null;
	const spec = chartSpec(chart.panel);
	const groups = spec.form === 'groups' ? spec.groups : [];
	const shown = new Set(overview.rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? [])));
	// A side that has nothing in any group has no column.
	const sides = SIDES.filter((side) =>
		overview.rows.some(({ cells }) => cells.some((cell) => cell.side === side))
	);
	const sentencesWithIds = new Map(
		templates().overview_lines.map(({ position, words }) => [position, mentionedIds(words)])
	);
	return {
		headline: overview.headline,
		sentences: overview.sentences.map(({ position, words, lang }) => ({
			lang,
			parts: presentSentence(model, words, sentencesWithIds.get(position) ?? [], shown)
		})),
		caption: overview.caption,
		caveat: overview.caveat,
		lang: overview.lang,
		sides: sides.map(sideWords),
		rows: overview.rows.map((row, index) => presentRow(row, sides, groups[index])),
		// Groups of people have ranks or groups of their own in the record; of anything else nobody is counted.
		counted: [...shown].some(({ rank, population }) => rank !== null || population !== null)
			? m.overview_group()
			: m.overview_counted(),
		chart: drawChart(chart),
		picture: { id: spec.id, title: spec.title, alt: chartSpec(picturePanel(chart.panel)).alt },
		question: questionOf(model),
		/** True where the record says which number may be cited as what. */
		advises: model.package.about.citing !== null,
		years: model.sections.flatMap(({ panels }) => panels).find(({ series }) => series !== null)?.id ?? null
	};
}

/**
 * A sentence with the figures that it names, each leading to its page. What is not `shown` in the table under it has its origin
 * and phrase behind the number.
 */
function presentSentence(
	{ figuresById }: Model,
	sentence: string,
	ids: readonly string[],
	shown: ReadonlySet<Figure>
) {
	const parts = cutAtFigures(sentence, ids, (id) => {
		const figure = figuresById.get(id);
		return figure ? [valueWords(figure), unhedgedWords(figure)] : [];
	});
	return parts.map(({ text, id }) => {
		const figure = id === null ? undefined : figuresById.get(id);
		if (!figure) return { text, figure: null, standing: null };
		const presented = presentFigure(figure);
		const { originWords, shortPhrase } = presented;
		return {
			text,
			figure: presented,
			standing: shown.has(figure) ? null : inParts([originWords, shortPhrase])
		};
	});
}

function presentRow(
	{ id, label, why, lang, cells }: OverviewRow,
	sides: readonly Side[],
	group: Parameters<typeof lanesOf>[0] | undefined
) {
	return {
		id,
		label,
		why,
		lang,
		strip: group && {
			lanes: lanesOf(group),
			ends: group.scale.ticks.map(({ text }) => text),
			unlike: group.unlike
		},
		sides: sides.map((side) => cells.filter((cell) => cell.side === side).map(presentCell))
	};
}

function presentCell({ label, figure, silence }: OverviewCell) {
	return {
		label,
		figure: figure && presentFigure(figure),
		silence: silence && { id: silence.id, words: silenceWords(silence) }
	};
}

/** The first question of the record on two numbers that stand in the first row; `null` where none does. */
function questionOf({ comparisons, overview }: Model) {
	const first = (overview?.rows[0]?.cells ?? []).map(({ figure }) => figure);
	const found = comparisons.find(({ left, right }) => first.includes(left) && first.includes(right));
	return found ? { id: found.id, words: found.question } : null;
}
