/** Rules on what a series adds up: a running total counts what happened, and each bar stands for as long a time. */
import { firstDay, lastDay, timesBetween } from '#lib/domain/quantity/period.ts';
import { periodLengths } from '#lib/domain/series/period-lengths.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberIn,
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const SERIES_RULES = defineRules({
	'running-total-of-stock': {
		meaning:
			'A series is said to add up, and its measure stands at a moment or is a rate, or its figures are shares: a running total of them would mean nothing.',
		mend: 'Set adds_up to false in series.csv: the figures are then shown one by one. Or mend the accrual of the measure.'
	},
	'series-periods-overlap': {
		meaning:
			'A figure of a series begins before the one before it ended, so that a running total counts the same time twice.',
		mend: 'Keep the shorter or the longer of the two in the series; the other stays a figure of the record.'
	},
	'series-with-a-gap': {
		severity: 'warning',
		meaning:
			'A series is said to add up, and a time between its first and last figure is missing: its running total is too low from there on.',
		mend: 'Add the figure of that time, or set adds_up to false in series.csv.'
	},
	'series-lengths-mixed': {
		severity: 'warning',
		meaning:
			'A figure of a series counts another length of time than the others, a half-year among years: it is added to the total, and drawn as a mark, since a bar would say that less was counted in as long a time.',
		mend: 'Replace it by the whole period when that is published. A part that is in the middle of a series belongs in another one.'
	}
});

/** Every series with a member that does not add up with the others, or is no whole one. */
export function checkSeries(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const measures = rowsById(tables, 'measures');
	const units = rowsById(tables, 'units');
	const adding = new Set(
		rowsOf(tables, 'series').flatMap((row) => (row.cells.get('adds_up') === true ? [textIn(row, 'id')] : []))
	);
	return [...rowsBy(rowsOf(tables, 'series_figures'), 'series_id').values()].flatMap((group) => {
		const members = group
			.toSorted((one, other) => (numberIn(one, 'position') ?? 0) - (numberIn(other, 'position') ?? 0))
			.flatMap((member) => {
				const figure = figures.get(textIn(member, 'figure_id') ?? '');
				return figure ? [{ member, figure }] : [];
			});
		const [first] = members;
		if (!first) return [];
		const measure = measures.get(textIn(first.figure, 'measure_id') ?? '');
		const unit = units.get(textIn(first.figure, 'unit_id') ?? '');
		const accrual = measure ? textIn(measure, 'accrual') : null;
		const stock = accrual === 'stock' || accrual === 'rate';
		const share = unit && textIn(unit, 'kind') === 'share';
		if ((stock || share) && adding.has(textIn(first.member, 'series_id'))) {
			const found = stock
				? `the measure ${quoted(textIn(first.figure, 'measure_id') ?? '')} ${accrual === 'rate' ? 'is a rate' : 'stands at a moment'}`
				: 'figures that are shares';
			return [
				report(tables, 'running-total-of-stock', first.member, 'figure_id', found, 'a measure that adds up')
			];
		}
		return [
			...overlaps(tables, members),
			...otherLengths(tables, members),
			...(adding.has(textIn(first.member, 'series_id')) ? gaps(tables, members) : [])
		];
	});
}

interface Member {
	readonly member: ReadRow<'series_figures'>;
	readonly figure: ReadRow<'figures'>;
}

function overlaps(tables: RecordTables, members: readonly Member[]): Problem[] {
	return members.flatMap(({ member, figure }, index) => {
		const before = members[index - 1]?.figure;
		const [start, end] = [textIn(figure, 'period_start'), before && textIn(before, 'period_end')];
		const begun = before && textIn(before, 'period_start');
		// Members in the wrong order are told by another rule.
		if (!start || !end || !begun || firstDay(start) > lastDay(end) || firstDay(start) < firstDay(begun))
			return [];
		const found = `a period from ${start} after one to ${end}`;
		return [report(tables, 'series-periods-overlap', member, 'figure_id', found, `a period after ${end}`)];
	});
}

/** The members before which a time is missing that none of the series counts. */
function gaps(tables: RecordTables, members: readonly Member[]): Problem[] {
	const timed = members.flatMap(({ member, figure }) => {
		const [start, end] = [textIn(figure, 'period_start'), textIn(figure, 'period_end')];
		return start && end ? [{ member, start, end }] : [];
	});
	return timesBetween(timed).flatMap(({ start, end }) => {
		const next = timed.find((one) => firstDay(one.start) > end);
		if (!next) return [];
		const found = `no figure of ${start} to ${end} before it, in a series that adds up`;
		return [
			report(tables, 'series-with-a-gap', next.member, 'figure_id', found, 'a figure of that time before it')
		];
	});
}

/** The members that are not as long as most of their series, by more than a month. */
function otherLengths(tables: RecordTables, members: readonly Member[]): Problem[] {
	const { common, unlike } = periodLengths(
		members.map(({ figure }) => ({
			start: textIn(figure, 'period_start') ?? null,
			end: textIn(figure, 'period_end') ?? null
		}))
	);
	const words = (months: number) => `${String(months)} ${months === 1 ? 'month' : 'months'}`;
	return [...unlike].flatMap(([index, months]) => {
		const one = members[index];
		if (!one || common === null) return [];
		const found = `${quoted(textIn(one.figure, 'id') ?? '')} counts ${words(months)}`;
		const expected = `${words(common)}, as most of the series`;
		return [report(tables, 'series-lengths-mixed', one.member, 'figure_id', found, expected)];
	});
}

function report(
	tables: RecordTables,
	rule: keyof typeof SERIES_RULES,
	member: ReadRow<'series_figures'>,
	column: 'figure_id',
	found: string,
	expected: string
): Problem {
	return problemIn(SERIES_RULES[rule], tables, 'series_figures', member, column, found, expected);
}
