/** Rules on what the dashboard draws: series, panels and their marks. */
import { panelFormRules, type PanelFormRules } from '#lib/domain/panels/panel-forms.ts';
import { firstDay } from '#lib/domain/quantity/period.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	type ColumnIn,
	problemIn,
	rowsBy,
	numberById,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	numberIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const PANEL_RULES = defineRules({
	'series-empty': {
		meaning: 'A series has no figure.',
		mend: 'Add its figures in series_figures.csv, or take the series away.'
	},
	'series-mixed': {
		meaning:
			'The figures of a series count different things or in different units, so that a line through them would mean nothing.',
		mend: 'Keep one measure and one unit for a series.'
	},
	'series-order': {
		meaning: 'The figures of a series are not in the order of their periods.',
		mend: 'Number them by their periods.'
	},
	'mark-claim-or-silence': {
		meaning: 'A mark of a panel shows both a claim and a silence, or neither.',
		mend: 'Fill exactly one of claim_id and silence_id.'
	},
	'panel-series': {
		meaning: 'A panel of a form that draws a series has none, or one of another form has one.',
		mend: 'Name a series for the forms that draw one, and none for others; the codebook lists the forms.'
	},
	'panel-not-added-up': {
		meaning:
			'A panel sets a figure beside a running total, and the figures of its series do not add up: it would be drawn nowhere.',
		mend: 'Take the mark away, or set adds_up to true in series.csv if the figures do add up.'
	},
	'panel-total-words': {
		meaning:
			'A panel has words for a running total and no running total, or some of these words and not the others.',
		mend: 'Fill total_title, total_subtitle, total_finding and total_caveat, or none of them; a series whose figures do not add up has no running total.'
	},
	'panel-empty': {
		meaning: 'A panel has no mark, so that nothing would be drawn.',
		mend: 'Add its marks in panel_marks.csv, or take the panel away.'
	},
	'mark-role': {
		meaning: 'A mark has a role that the form of its panel does not know.',
		mend: 'Use a role that the message names.'
	},
	'parts-whole': {
		meaning:
			'A panel of parts has no whole, more than one, or one without a number above 0: shares of it could not be drawn.',
		mend: 'Give exactly one mark the role whole, with a figure that has a value.'
	},
	'parts-of-other-kind': {
		meaning: 'A panel of parts has a silence, or a part in another unit than its whole.',
		mend: 'Use figures in the unit of the whole.'
	}
});

/** Every series and panel that could not be drawn as its form says. */
export function checkPanels(tables: RecordTables): Problem[] {
	return [...checkSeries(tables), ...checkMarks(tables), ...checkForms(tables)];
}

function checkSeries(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const members = tableOf(tables, 'series_figures');
	const figures = rowsById(tables, 'figures');
	const groups = rowsBy(members.rows, 'series_id');
	for (const [id, row] of rowsById(tables, 'series')) {
		if (
			!groups.has(id) &&
			members.rowsComplete &&
			!members.rows.some((member) => isSlip(tables, member, 'series'))
		) {
			problems.push(
				problemIn(
					PANEL_RULES['series-empty'],
					tables,
					'series',
					row,
					'id',
					`${quoted(id)} has no figure`,
					'a row in series_figures.csv'
				)
			);
		}
	}
	for (const group of groups.values()) {
		const ordered = inOrder(group).flatMap((member) => {
			const figure = figures.get(textIn(member, 'figure_id') ?? '');
			return figure ? [{ member, figure }] : [];
		});
		problems.push(...mixedMembers(tables, ordered));
		for (const [index, { member, figure }] of ordered.entries()) {
			const before = ordered[index - 1]?.figure;
			if (before) problems.push(...checkStep(tables, member, before, figure));
		}
	}
	return problems;
}

/** Every member of a series that counts something else than most of it, or in another unit. */
function mixedMembers(
	tables: RecordTables,
	members: readonly { readonly member: ReadRow; readonly figure: ReadRow }[]
): Problem[] {
	const odd = new Map<ReadRow, Problem>();
	for (const [column, table] of [
		['unit_id', 'units'],
		['measure_id', 'measures']
	] as const) {
		const { ids } = tableOf(tables, table);
		const counts = new Map<string, number>();
		const defined = members.flatMap(({ member, figure }) => {
			const id = textIn(figure, column);
			// An id that is none is told where it stands.
			if (!id || !ids.has(id)) return [];
			counts.set(id, (counts.get(id) ?? 0) + 1);
			return [{ member, id }];
		});
		const [common] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
		for (const { member, id } of defined) {
			if (common === undefined || id === common || odd.has(member)) continue;
			const found = `a figure with ${column} ${quoted(id)} among those with ${quoted(common)}`;
			const expected = `one ${column} for a whole series`;
			const rule = PANEL_RULES['series-mixed'];
			odd.set(member, problemIn(rule, tables, 'series_figures', member, 'figure_id', found, expected));
		}
	}
	return [...odd.values()];
}

/** Members of a series follow in time. */
function checkStep(tables: RecordTables, member: ReadRow, before: ReadRow, figure: ReadRow): Problem[] {
	const [earlier, later] = [textIn(before, 'period_start'), textIn(figure, 'period_start')];
	if (earlier && later && firstDay(later) < firstDay(earlier)) {
		const found = `a period from ${later} after one from ${earlier}`;
		return [
			problemIn(
				PANEL_RULES['series-order'],
				tables,
				'series_figures',
				member,
				'position',
				found,
				'the order of the periods'
			)
		];
	}
	return [];
}

function checkMarks(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'panel_marks').flatMap((row) => {
		const [claim, silence] = [textIn(row, 'claim_id'), textIn(row, 'silence_id')];
		const report = (found: string) => [
			problemIn(
				PANEL_RULES['mark-claim-or-silence'],
				tables,
				'panel_marks',
				row,
				'claim_id+silence_id',
				found,
				'exactly one of them'
			)
		];
		if (claim === null && silence === null) return report('both empty');
		return claim && silence ? report(`${quoted(claim)} and ${quoted(silence)}`) : [];
	});
}

function checkForms(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const table = tableOf(tables, 'panel_marks');
	const marks = rowsBy(table.rows, 'panel_id');
	const marksKnown = table.rowsComplete && !table.rows.some((mark) => isSlip(tables, mark, 'panels'));
	const allSeries = rowsById(tables, 'series');
	for (const [id, panel] of rowsById(tables, 'panels')) {
		const form = textIn(panel, 'form');
		const own = marks.get(id) ?? [];
		const series = textIn(panel, 'series_id');
		const report = (
			rule: keyof typeof PANEL_RULES,
			column: ColumnIn<'panels'>,
			found: string,
			expected: string
		) => problems.push(problemIn(PANEL_RULES[rule], tables, 'panels', panel, column, found, expected));
		const rules = form ? panelFormRules(form) : null;
		if (!form || !rules) continue;
		if (rules.series && series === null)
			report('panel-series', 'series_id', `an empty cell beside the form ${form}`, 'an id of series.csv');
		if (!rules.series && series)
			report('panel-series', 'series_id', `${quoted(series)} beside the form ${form}`, 'an empty cell');
		problems.push(...checkTotalWords(tables, panel, rules));
		if (!marksKnown) continue;
		if (!rules.series && own.length === 0)
			report('panel-empty', 'id', `${quoted(id)} has no mark`, 'a row in panel_marks.csv');
		const added = allSeries.get(series ?? '');
		const addsUp = added ? textIn(added, 'adds_up') : undefined;
		problems.push(...own.flatMap((mark) => checkMark(tables, mark, form, rules)));
		if (addsUp === 'false') problems.push(...own.flatMap((mark) => checkBeside(tables, mark, series)));
		if (rules.roles.includes('whole')) problems.push(...checkWhole(tables, panel, form, own));
	}
	return problems;
}

/** The words of a running total stand together, in a panel that has one. */
function checkTotalWords(
	tables: RecordTables,
	panel: ReadRow<'panels'>,
	{ series }: PanelFormRules
): Problem[] {
	const columns = ['total_title', 'total_subtitle', 'total_finding', 'total_caveat'] as const;
	const given = columns.filter((column) => textIn(panel, column));
	const [first] = given;
	const empty = columns.find((column) => textIn(panel, column) === null);
	if (first === undefined) return [];
	const report = (column: ColumnIn<'panels'>, found: string, expected: string) => [
		problemIn(PANEL_RULES['panel-total-words'], tables, 'panels', panel, column, found, expected)
	];
	const added = rowsById(tables, 'series').get(textIn(panel, 'series_id') ?? '');
	if (!series || (added && textIn(added, 'adds_up') === 'false'))
		return report(first, 'words for a running total, which the panel does not have', 'an empty cell');
	return empty ? report(empty, `an empty cell beside ${first}`, 'words for the running total') : [];
}

/** A mark has a role of its form, and is a silence only where the form can show one. */
function checkMark(tables: RecordTables, mark: ReadRow, form: string, rules: PanelFormRules): Problem[] {
	const problems: Problem[] = [];
	const report = (rule: keyof typeof PANEL_RULES, column: string, found: string, expected: string) =>
		problems.push(problemIn(PANEL_RULES[rule], tables, 'panel_marks', mark, column, found, expected));
	const role = textIn(mark, 'role');
	if (role && !rules.roles.some((one) => one === role)) {
		report('mark-role', 'role', `${role} in a panel of the form ${form}`, listed(rules.roles));
	}
	if (!rules.silences && textIn(mark, 'claim_id') === null && textIn(mark, 'silence_id')) {
		report(
			'parts-of-other-kind',
			'silence_id',
			`a silence in a panel of the form ${form}`,
			'a figure or a derived figure in claim_id'
		);
	}
	return problems;
}

/** Only a running total has figures beside it. */
function checkBeside(tables: RecordTables, mark: ReadRow, series: string | null | undefined): Problem[] {
	const claim = textIn(mark, 'claim_id');
	return claim
		? [
				problemIn(
					PANEL_RULES['panel-not-added-up'],
					tables,
					'panel_marks',
					mark,
					'claim_id',
					`${quoted(claim)} beside the series ${quoted(series ?? '')}, which does not add up`,
					'no figure'
				)
			]
		: [];
}

/** A form with a whole has one, with a number, and parts in its unit. */
function checkWhole(
	tables: RecordTables,
	panel: ReadRow,
	form: string,
	marks: readonly ReadRow[]
): Problem[] {
	const problems: Problem[] = [];
	const claimOf = (mark: ReadRow) => numberById(tables, textIn(mark, 'claim_id'));
	const report = (rule: keyof typeof PANEL_RULES, mark: ReadRow, found: string, expected: string) =>
		problems.push(problemIn(PANEL_RULES[rule], tables, 'panel_marks', mark, 'claim_id', found, expected));
	const wholes = marks.filter((mark) => textIn(mark, 'role') === 'whole');
	if (wholes.length !== 1 && marks.length > 0 && marks.every((mark) => textIn(mark, 'role') !== undefined)) {
		const found = `${String(wholes.length)} marks with the role whole in a panel of the form ${form}`;
		problems.push(
			problemIn(PANEL_RULES['parts-whole'], tables, 'panels', panel, 'form', found, 'exactly one')
		);
	}
	const whole = wholes[0] && claimOf(wholes[0]);
	for (const mark of marks) {
		const claim = claimOf(mark);
		const [unit, wholeUnit] = [claim && textIn(claim, 'unit_id'), whole && textIn(whole, 'unit_id')];
		if (unit && wholeUnit && unit !== wholeUnit) {
			report(
				'parts-of-other-kind',
				mark,
				`a part in ${quoted(unit)} of a whole in ${quoted(wholeUnit)}`,
				'the unit of the whole'
			);
		}
	}
	if (wholes[0] && whole?.cells.get('value') === null) {
		report('parts-whole', wholes[0], 'a whole without a value', 'a figure with a value');
	}
	if (wholes[0] && whole && numberIn(whole, 'value') === 0) {
		report('parts-whole', wholes[0], 'a whole of 0', 'a figure above 0');
	}
	return problems;
}

/** `a, b or c`. */
function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function inOrder(rows: readonly ReadRow[]): ReadRow[] {
	return [...rows].sort(
		(one, other) => Number(numberIn(one, 'position')) - Number(numberIn(other, 'position'))
	);
}

/** True where a row names no row of the table it points into: it may have meant any. */
function isSlip(tables: RecordTables, row: ReadRow, target: 'series' | 'panels'): boolean {
	const id = textIn(row, target === 'series' ? 'series_id' : 'panel_id');
	return id === undefined || id === null || !tableOf(tables, target).ids.has(id);
}
