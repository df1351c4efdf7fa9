/** Rules on what a sum says of itself: it has the period, measure, rank and group of what it adds up, and leaves no time out. */
import {
	firstDay,
	lastDay,
	periodMonths,
	timesBetween,
	type WholePeriod
} from '#lib/domain/quantity/period.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberById,
	problemIn,
	rowsById,
	rowsOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';
import { plainAddends } from './plain-addends.ts';
import { FORMULAS } from './write-out-sums.ts';

export const SUM_CELL_RULES = defineRules({
	'sum-of-another-time': {
		severity: 'warning',
		meaning:
			'A sum names a period that does not begin with the first and end with the last of what it adds up: a reader would take it for a count of other years.',
		mend: 'Mend the period, or the formula. A sum over sum(SERIES) may leave its period empty and has that of the series.'
	},
	'sum-of-another-kind': {
		severity: 'warning',
		meaning: 'All figures that a sum adds up have one measure, rank or group, and the sum says another.',
		mend: 'Mend the cell of the sum, or its formula.'
	},
	'sum-leaves-out': {
		severity: 'warning',
		meaning:
			'A sum adds up figures of one measure, rank, group and unit, and leaves out a time between them of which the record has such a figure too, by a speaker of theirs.',
		mend: 'Add the figure that is named to the formula. If it is left out on purpose, say so in the caveat and leave it.'
	}
});

/** Every sum that says another time or kind of itself than its figures have, or that leaves one of them out. */
export function checkSumCells(tables: RecordTables): Problem[] {
	return [
		...rowsOf(tables, 'derived').flatMap((row) => {
			const ids = plainAddends(textIn(row, 'formula'));
			const added = ids.flatMap((id) => numberById(tables, id) ?? []);
			if (added.length < 2 || added.length < ids.length) return [];
			return [...otherTime(tables, row, added), ...otherKinds(tables, row, added)];
		}),
		...leftOut(tables)
	];
}

/** A row that counts something over a time. */
type Counted = ReadRow<'figures'> | ReadRow<'derived'>;

function periodOf(row: Counted): WholePeriod | null {
	const [start, end] = [textIn(row, 'period_start'), textIn(row, 'period_end')];
	// One that ends before it begins is an error of its own.
	return start && end && firstDay(start) <= lastDay(end) ? { start, end } : null;
}

function otherTime(tables: RecordTables, row: ReadRow<'derived'>, added: readonly Counted[]): Problem[] {
	const own = periodOf(row);
	const periods = added.flatMap((one) => periodOf(one) ?? []);
	if (!own || periods.length < added.length) return [];
	const first = earliest(periods.map(({ start }) => start));
	const last = latest(periods.map(({ end }) => end));
	const report = (column: 'period_start' | 'period_end', verb: string, is: string, expected: string) => {
		const found = `${is}, while what it adds up ${verb} with ${expected}`;
		return [
			problemIn(SUM_CELL_RULES['sum-of-another-time'], tables, 'derived', row, column, found, expected)
		];
	};
	return [
		...(firstDay(own.start) === firstDay(first) ? [] : report('period_start', 'begins', own.start, first)),
		...(lastDay(own.end) === lastDay(last) ? [] : report('period_end', 'ends', own.end, last))
	];
}

const earliest = (dates: readonly string[]) =>
	dates.reduce((one, other) => (firstDay(other) < firstDay(one) ? other : one));
const latest = (dates: readonly string[]) =>
	dates.reduce((one, other) => (lastDay(other) > lastDay(one) ? other : one));

/** What a sum shares with its figures where they share it; another unit is an error. */
const SHARED = ['measure_id', 'rank_id', 'population_id'] as const;

function otherKinds(tables: RecordTables, row: ReadRow<'derived'>, added: readonly Counted[]): Problem[] {
	return SHARED.flatMap((column) => {
		const own = textIn(row, column);
		const [cell, ...others] = new Set(added.map((one) => textIn(one, column)));
		if (own === undefined || cell === undefined || others.length > 0 || own === cell) return [];
		const words = (text: string | null) => (text === null ? 'nothing' : quoted(text));
		const found = `${words(own)}, while all ${String(added.length)} that it adds up say ${words(cell)}`;
		const rule = SUM_CELL_RULES['sum-of-another-kind'];
		return [
			problemIn(rule, tables, 'derived', row, column, found, cell === null ? 'an empty cell' : quoted(cell))
		];
	});
}

const KIND = [...SHARED, 'unit_id'] as const;

/** What a figure counts; `null` where one of the cells had a problem. */
function kindOf(row: ReadRow<'figures'>): string | null {
	const cells = KIND.map((column) => textIn(row, column));
	return cells.includes(undefined) ? null : cells.map((cell) => cell ?? '').join(' ');
}

/** Sums in which a figure of the record is missing between those of its kind. */
function leftOut(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const ofKind = grouped(figures.values(), kindOf);
	return FORMULAS.flatMap(([table, column]) =>
		rowsOf(tables, table).flatMap((row) => {
			const added = plainAddends(textIn(row, column)).flatMap((id) => figures.get(id) ?? []);
			return [...grouped(added, kindOf)].flatMap(([kind, those]) => {
				const periods = those.flatMap((one) => periodOf(one) ?? []);
				const between = timesBetween(periods);
				const lengths = new Set(periods.map(periodMonths));
				// One body may have taken over from another within the sum.
				const speakers = new Set(those.map((one) => textIn(one, 'speaker_id')));
				const missing = (ofKind.get(kind) ?? []).find((one) => {
					const period = periodOf(one);
					if (!period || !speakers.has(textIn(one, 'speaker_id'))) return false;
					// Nine months of a year do not stand for the year among years.
					return isWithin(period, between) && lengths.has(periodMonths(period));
				});
				if (!missing) return [];
				const id = quoted(textIn(missing, 'id') ?? '');
				const found = `${String(those.length)} figures of one kind without ${id}, whose time is between theirs`;
				const rule = SUM_CELL_RULES['sum-leaves-out'];
				return [problemIn(rule, tables, table, row, column, found, `${id} among them`)];
			});
		})
	);
}

function isWithin(period: WholePeriod, times: readonly WholePeriod[]): boolean {
	return times.some(({ start, end }) => firstDay(period.start) >= start && lastDay(period.end) <= end);
}
