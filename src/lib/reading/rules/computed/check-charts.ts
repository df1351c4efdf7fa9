/** Rules on charts as a reader meets them: one address each, one unit on an axis, each mark once, parts within their whole. */
import { panelFormRules } from '#lib/domain/panels/panel-forms.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberIn,
	problemIn,
	rowsBy,
	numberById,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const CHART_RULES = defineRules({
	'chart-id-shared': {
		meaning:
			'Two charts have one address: a panel has the id of a series, or “compare-” and the id of a comparison; or one id is that of another chart with “-2400”, where its large picture stands, or with “-added-up”, where its running total does.',
		mend: 'Give one of the two another id.'
	},
	'panel-units-mixed': {
		meaning:
			'The marks of a panel count in different units, and would stand on one axis: a length on it would mean two things.',
		mend: 'Make a panel for each unit.'
	},
	'mark-repeated': {
		meaning: 'A panel has one claim or one silence twice: a reader would take it for two.',
		mend: 'Take one of the two marks away, or name the claim that was meant.'
	},
	'mark-label-repeated': {
		severity: 'warning',
		meaning: 'Two marks of a panel have one label, so that a reader cannot tell them apart.',
		mend: 'Say in each label who speaks and of what.'
	},
	'parts-above-whole': {
		meaning: 'The parts of a panel add up to more than its whole: they could not be drawn as shares of it.',
		mend: 'Mend the number that was mistyped, leave out parts that overlap, or use the form dots.'
	}
});

/** Every panel that would mislead, and every chart without an address of its own. */
export function checkCharts(tables: RecordTables): Problem[] {
	const marks = rowsBy(rowsOf(tables, 'panel_marks'), 'panel_id');
	return [
		...sharedIds(tables),
		...[...rowsById(tables, 'panels')].flatMap(([id, panel]) => {
			const own = marks.get(id) ?? [];
			return [
				...repeatedMarks(tables, own),
				...repeatedLabels(tables, own),
				...mixedUnits(tables, panel, own),
				...partsAbove(tables, panel, own)
			];
		})
	];
}

/** The names under which charts of a table have their address, by the id of the row. */
const CHART_IDS = [
	['series', ''],
	['panels', ''],
	['comparisons', 'compare-']
] as const;
/** What is made of a chart stands beside it, under its id with such an ending. */
const MADE_BESIDE = ['-2400', '-added-up', '-added-up-2400'] as const;
/** The chart that every record with a first screen has. */
const FIRST_SCREEN = 'first-screen';

function sharedIds(tables: RecordTables): Problem[] {
	const charts = CHART_IDS.flatMap(([name, prefix]) =>
		rowsOf(tables, name).flatMap((row) => {
			const id = textIn(row, 'id');
			return id ? [{ name, row, chart: (prefix + id).toLowerCase() }] : [];
		})
	);
	// Of two in one table that are one, the rule on keys tells.
	const owners = new Map(charts.toReversed().map((one) => [one.chart, one]));
	return charts.flatMap(({ name, row, chart }) => {
		const same = owners.get(chart);
		const beside = MADE_BESIDE.flatMap((ending) =>
			chart.endsWith(ending) ? (owners.get(chart.slice(0, -ending.length)) ?? []) : []
		);
		const owner = same && same.name !== name ? same : beside[0];
		if (!owner && chart !== FIRST_SCREEN) return [];
		const found = owner
			? `the chart ${quoted(chart)} is that of ${owner.name}.csv, row ${String(owner.row.row)}, already`
			: `the chart ${quoted(chart)} is that of the first screen`;
		const expected = 'an id that no other chart has';
		return [problemIn(CHART_RULES['chart-id-shared'], tables, name, row, 'id', found, expected)];
	});
}

function repeatedMarks(tables: RecordTables, marks: readonly ReadRow<'panel_marks'>[]): Problem[] {
	const seen = new Map<string, number>();
	return marks.flatMap((mark) =>
		(['claim_id', 'silence_id'] as const).flatMap((column) => {
			const id = textIn(mark, column);
			if (!id) return [];
			const first = seen.get(`${column} ${id}`);
			if (first === undefined) seen.set(`${column} ${id}`, mark.row);
			if (first === undefined) return [];
			const found = `${quoted(id)} is in row ${String(first)} already`;
			const rule = CHART_RULES['mark-repeated'];
			return [problemIn(rule, tables, 'panel_marks', mark, column, found, 'each claim once in a panel')];
		})
	);
}

function repeatedLabels(tables: RecordTables, marks: readonly ReadRow<'panel_marks'>[]): Problem[] {
	const rule = CHART_RULES['mark-label-repeated'];
	return [...rowsBy(marks, 'label')].flatMap(([label, [first, ...others]]) =>
		others.map((mark) => {
			const found = `${quoted(label)} is the label of row ${String(first?.row)} already`;
			return problemIn(rule, tables, 'panel_marks', mark, 'label', found, 'a label for each mark');
		})
	);
}

/** Marks on one axis, the bars of a series among them, count in one unit; shares of a whole have a rule of their own. */
function mixedUnits(
	tables: RecordTables,
	panel: ReadRow<'panels'>,
	marks: readonly ReadRow<'panel_marks'>[]
): Problem[] {
	const form = panelFormRules(textIn(panel, 'form') ?? '');
	if (!form || form.roles.some((role) => role === 'whole')) return [];
	const member = rowsOf(tables, 'series_figures').find(
		(row) => textIn(row, 'series_id') === textIn(panel, 'series_id')
	);
	const bars = member && numberById(tables, textIn(member, 'figure_id') ?? '');
	let unit = bars && textIn(bars, 'unit_id');
	return marks.flatMap((mark) => {
		const claim = numberById(tables, textIn(mark, 'claim_id') ?? '');
		const own = claim && textIn(claim, 'unit_id');
		if (!own) return [];
		unit ??= own;
		if (own === unit) return [];
		const found = `a mark in ${quoted(own)} beside marks in ${quoted(unit)}`;
		const rule = CHART_RULES['panel-units-mixed'];
		return [problemIn(rule, tables, 'panel_marks', mark, 'claim_id', found, 'one unit for a panel')];
	});
}

/** Parts whose least sum is above the most that the whole can be. */
function partsAbove(
	tables: RecordTables,
	panel: ReadRow<'panels'>,
	marks: readonly ReadRow<'panel_marks'>[]
): Problem[] {
	if (!tableOf(tables, 'panel_marks').rowsComplete) return [];
	const stated = (mark: ReadRow<'panel_marks'>) =>
		rowsById(tables, 'figures').get(textIn(mark, 'claim_id') ?? '');
	const whole = marks.find((mark) => textIn(mark, 'role') === 'whole');
	const figure = whole && stated(whole);
	const most = figure && (numberIn(figure, 'value') ?? numberIn(figure, 'high'));
	if (typeof most !== 'number') return [];
	const parts = marks.filter((mark) => textIn(mark, 'role') === 'part').map(stated);
	const least = parts.reduce(
		(sum, part) => sum + ((part && (numberIn(part, 'low') ?? numberIn(part, 'value'))) ?? 0),
		0
	);
	if (least <= most) return [];
	const found = `parts of ${String(least)} in a whole of ${String(most)}`;
	const rule = CHART_RULES['parts-above-whole'];
	return [problemIn(rule, tables, 'panels', panel, 'id', found, 'parts that add up to at most the whole')];
}
