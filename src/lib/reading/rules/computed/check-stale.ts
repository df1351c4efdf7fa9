/** Rules on what a new figure of a series makes stale: a silence that it fills, and a sum that ends before it. */
import { formulaInputs, parseFormula } from '#lib/domain/quantity/formula.ts';
import { lastDay } from '#lib/domain/quantity/period.ts';
import { endsSilence } from '#lib/domain/series/ended-silence.ts';
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
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';
import { plainAddends } from './plain-addends.ts';

export const STALE_RULES = defineRules({
	'silence-filled': {
		severity: 'warning',
		meaning:
			'A figure of a series counts what a silence says was not published or not found: the same measure, rank and party over the same time.',
		mend: 'Take the silence away, or give it the period that is still missing.'
	},
	'sum-incomplete': {
		severity: 'warning',
		meaning:
			'A sum that is shown adds up the first figures of a series, each by its id, and leaves out the latest, so that it went stale when they were added. A sum that is set against a figure of its own time is one on purpose.',
		mend: 'Write sum(SERIES) in the formula, which takes in every figure of the series, or show another sum.'
	},
	'sums-of-one-series': {
		severity: 'warning',
		meaning:
			'A check adds up the first figures of a series, and another formula of the record all of them, so that the record holds two sums of one series. A check whose sides end at one time does so on purpose.',
		mend: 'Write sum(SERIES) in the check, or set it against a figure of its own time.'
	}
});

/** Where a reader is shown a figure as the latest there is; a check may ask about an earlier sum on purpose. */
const SHOWN = [
	['panel_marks', 'claim_id'],
	['comparisons', 'left_id'],
	['comparisons', 'right_id'],
	['what_if_inputs', 'claim_id']
] as const;

/** Every silence that a figure fills, and every use of a sum that leaves out the latest figures of its series. */
export function checkStale(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const series = [...rowsBy(rowsOf(tables, 'series_figures'), 'series_id')].map(([id, members]) => ({
		id,
		members: members
			.toSorted((one, other) => (numberIn(one, 'position') ?? 0) - (numberIn(other, 'position') ?? 0))
			.map((member) => textIn(member, 'figure_id') ?? '')
	}));
	const inSeries = series
		.flatMap(({ members }) => members)
		.map((id) => figures.get(id))
		.filter((figure) => figure !== undefined);
	return [
		...filledSilences(tables, inSeries),
		...incompleteSums(tables, series),
		...sumsBesideOthers(tables, series)
	];
}

function filledSilences(tables: RecordTables, figures: readonly ReadRow[]): Problem[] {
	return rowsOf(tables, 'silences').flatMap((silence) => {
		const filling = figures.find(
			(figure) => endsSilence(timed(figure, 'speaker_id'), timed(silence, 'party_id')) === 'whole'
		);
		if (!filling) return [];
		const found = `the figure ${quoted(textIn(filling, 'id') ?? '')} counts what the silence says is missing`;
		const expected = 'a silence that no figure fills';
		return [problemIn(STALE_RULES['silence-filled'], tables, 'silences', silence, 'id', found, expected)];
	});
}

/** The cells that decide whether a figure ends a silence. */
function timed(row: ReadRow, party: 'speaker_id' | 'party_id') {
	const columns = ['measure_id', 'rank_id', 'period_start', 'period_end', party] as const;
	return Object.fromEntries(columns.map((column) => [column, textIn(row, column)]));
}

interface Members {
	readonly id: string;
	readonly members: readonly string[];
}

/** The series of which a formula adds up the first figures, with those that it leaves out. */
function begunSum(inputs: readonly string[], series: readonly Members[]) {
	// One figure of a series beside others is no sum over it.
	const begun = series
		.map((one) => ({ ...one, added: one.members.filter((member) => inputs.includes(member)).length }))
		.find(
			({ members, added }) =>
				added > 1 &&
				added < members.length &&
				members.slice(0, added).every((member) => inputs.includes(member))
		);
	return begun ? { series: begun.id, figures: begun.members.slice(begun.added) } : null;
}

/** The derived figures that are sums over the first figures of a series. */
function begunSums(tables: RecordTables, series: readonly Members[]) {
	return new Map(
		rowsOf(tables, 'derived').flatMap((row) => {
			const begun = begunSum(plainAddends(textIn(row, 'formula')), series);
			const id = textIn(row, 'id');
			return begun && id ? [[id, begun] as const] : [];
		})
	);
}

/** Every side of a check that adds up a series in part, where the record adds it up whole elsewhere. */
function sumsBesideOthers(tables: RecordTables, series: readonly Members[]): Problem[] {
	const begun = begunSums(tables, series);
	const sums = [
		...rowsOf(tables, 'derived').map((row) => plainAddends(textIn(row, 'formula'))),
		...rowsOf(tables, 'checks').flatMap((row) => SIDES.map((side) => plainAddends(textIn(row, side))))
	];
	const whole = new Set(
		series
			.filter(({ members }) => sums.some((inputs) => members.every((member) => inputs.includes(member))))
			.map(({ id }) => id)
	);
	return rowsOf(tables, 'checks').flatMap((row) => {
		const [left, right] = SIDES.map((side) => endOf(tables, inputsOf(textIn(row, side))));
		if (left !== null && left === right) return [];
		return SIDES.flatMap((side) => {
			const text = textIn(row, side);
			const used = inputsOf(text).flatMap((id) => begun.get(id) ?? []);
			const found = begunSum(plainAddends(text), series) ?? used[0];
			if (!found || !whole.has(found.series)) return [];
			const words = `a sum of ${found.series} without ${found.figures.join(', ')}, beside one of all its figures`;
			const expected = 'one sum of a series, or sides that end at one time';
			return [problemIn(STALE_RULES['sums-of-one-series'], tables, 'checks', row, side, words, expected)];
		});
	});
}

const SIDES = ['left', 'right'] as const;

/** The last day that any of the figures counts; `null` where one does not say. */
function endOf(tables: RecordTables, ids: readonly string[]): string | null {
	const ends = ids.map((id) => {
		const figure = numberById(tables, id);
		const end = figure && textIn(figure, 'period_end');
		return end ? lastDay(end) : null;
	});
	return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
}

function incompleteSums(tables: RecordTables, series: readonly Members[]): Problem[] {
	const leftOut = begunSums(tables, series);
	return SHOWN.flatMap(([table, column]) =>
		rowsOf(tables, table).flatMap((row) => {
			const id = textIn(row, column) ?? '';
			const missing = leftOut.get(id);
			if (!missing || isOfOneTime(tables, row)) return [];
			const found = `${quoted(id)} leaves out the latest of the series ${missing.series}: ${missing.figures.join(', ')}`;
			const expected = 'a sum up to the latest figure of the series';
			return [problemIn(STALE_RULES['sum-incomplete'], tables, table, row, column, found, expected)];
		})
	);
}

/** True for a comparison of two that end at one time: a sum up to then is the one to compare. */
function isOfOneTime(tables: RecordTables, row: ReadRow): boolean {
	const ends = (['left_id', 'right_id'] as const).map((column) => endOf(tables, [textIn(row, column) ?? '']));
	return ends[0] !== null && ends[0] === ends[1];
}

/** The figures that a formula is computed from; none where it cannot be read. */
function inputsOf(text: string | null | undefined): string[] {
	try {
		return formulaInputs(parseFormula(text ?? ''));
	} catch {
		return [];
	}
}
