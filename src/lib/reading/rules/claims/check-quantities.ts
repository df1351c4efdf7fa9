/** Rules on numbers and periods: bounds, open sides, digits, percentages, and words that go with them. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { LEVELLED_INTERVALS } from '#lib/domain/record/schema/vocabularies.ts';
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberIn,
	problemIn,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const QUANTITY_RULES = defineRules({
	'low-above-high': {
		meaning: 'The lower bound of a number is above its upper bound.',
		mend: 'Read the source again and put the smaller number into low.'
	},
	'value-outside-bounds': {
		meaning: 'The value of a number is below its lower or above its upper bound.',
		mend: 'Mend the value or the bound that was mistyped; the value is the number that was stated.'
	},
	'bound-on-open-side': {
		meaning: 'A side is said to be open, and has a bound all the same.',
		mend: 'Empty the bound, or set the open side to false.'
	},
	'side-without-end': {
		meaning:
			'A side of a number has no bound and is not said to be open, or both sides are open and there is no value: where it ends would be a guess.',
		mend: 'Write the bound, or the value, or set open_low or open_high to true.'
	},
	'qualifier-against-sides': {
		meaning:
			'The qualifier says that a side is open or closed, and the sides say otherwise: “at least 30” is open above, “exactly 30” on no side.',
		mend: 'Read the words again and mend the qualifier or the open side.'
	},
	'interval-without-bounds': {
		meaning: 'It is said of what kind the bounds of a number are, and one of them is not there.',
		mend: 'Write both bounds, or leave interval empty.'
	},
	'level-without-interval': {
		meaning:
			'A level stands beside bounds that have none: only confidence, credible and uncertainty intervals hold a number at a level.',
		mend: 'Write in interval what the source calls it, or empty the level.'
	},
	'level-out-of-range': {
		meaning: 'The level of an interval is no percentage between 1 and 100.',
		mend: 'Write it in percent: 95, not 0.95.'
	},
	'number-outside-unit': {
		meaning: 'A number is below 0 and its unit is no balance, or a share is above 100 percent.',
		mend: 'Mend the number or its unit; a fall, a loss, or a rise above 100 percent has a unit of the kind balance.'
	},
	'nothing-stated': {
		meaning: 'A figure has neither value nor bound nor an open side: it is no number.',
		mend: 'Write what was stated, or record it as a statement.'
	},
	'statement-number-incomplete': {
		meaning: 'A statement has a number without its unit or its qualifier.',
		mend: 'Fill unit_id and qualifier, or take the number out of the cells.'
	},
	'finer-than-stated': {
		meaning:
			'More significant digits are claimed than the number has. A number is never shown finer than its source gave it.',
		mend: 'Count the digits that the source gave: 2 for “41,000”, 5 for “41,200 to the head”.'
	},
	'period-backwards': {
		meaning: 'A period ends before it begins.',
		mend: 'Mend the date that was mistyped.'
	},
	'period-basis': {
		meaning: 'What the period rests on and the period contradict each other: one is there without the other.',
		mend: 'Say not-stated for a figure without a period, else stated or inferred.'
	}
});

type RuleName = keyof typeof QUANTITY_RULES;
type Report = (rule: RuleName, column: string, found: string, expected: string) => void;

/** Words that say that the number has no bound above, and words that say that it is near the number on both sides. */
const OPEN_ABOVE: ReadonlySet<string> = new Set(['more-than', 'at-least']);
/** Words that name a ceiling alone. */
const OPEN_BELOW: ReadonlySet<string> = new Set(['nearly', 'may-be-nearly', 'up-to']);
/** Words that are neither floor nor ceiling: close to a number or above it may be somewhat less as well. */
const OPEN_BOTH: ReadonlySet<string> = new Set(['close-to-or-above', 'may-be-close-to-or-above']);
const CLOSED: ReadonlySet<string> = new Set(['exact', 'rounded', 'about']);

/** Every quantity and every period that contradicts itself. */
export function checkQuantities(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const kinds = new Map([...rowsById(tables, 'units')].map(([id, row]) => [id, textIn(row, 'kind')]));
	const reportIn =
		(name: TableName, row: ReadRow): Report =>
		(rule, column, found, expected) =>
			problems.push(problemIn(QUANTITY_RULES[rule], tables, name, row, column, found, expected));

	for (const name of ['figures', 'statements'] as const) {
		for (const row of rowsOf(tables, name)) {
			const report = reportIn(name, row);
			checkBounds(row, report);
			checkOpenSides(row, report);
			checkHedge(row, report);
			checkScale(row, kinds.get(textIn(row, 'unit_id') ?? ''), report);
			if (name === 'figures') {
				checkStated(row, report);
				checkInterval(row, report);
				checkDigits(row, report);
			} else checkNumberOfStatement(row, report);
		}
	}
	for (const [name, { table }] of tables) {
		if (!table.columns.some((column) => column.name === 'period_start')) continue;
		for (const row of rowsOf(tables, name)) checkPeriod(row, reportIn(name, row));
	}
	for (const row of tableOf(tables, 'figures').rows) checkPeriodBasis(row, reportIn('figures', row));
	return problems;
}

function quantityOf(row: ReadRow) {
	return {
		value: numberIn(row, 'value'),
		low: numberIn(row, 'low'),
		high: numberIn(row, 'high'),
		openLow: row.cells.get('open_low') === true,
		openHigh: row.cells.get('open_high') === true
	};
}

function checkBounds(row: ReadRow, report: Report): void {
	const { value, low, high } = quantityOf(row);
	const is = (number: number | null | undefined): number is number => typeof number === 'number';
	if (is(low) && is(high) && low > high) {
		report('low-above-high', 'low', `${String(low)} is above high ${String(high)}`, 'at most high');
		return;
	}
	if (is(value) && is(low) && value < low) {
		report(
			'value-outside-bounds',
			'value',
			`${String(value)} is below low ${String(low)}`,
			'from low to high'
		);
	}
	if (is(value) && is(high) && value > high) {
		report(
			'value-outside-bounds',
			'value',
			`${String(value)} is above high ${String(high)}`,
			'from low to high'
		);
	}
}

function checkOpenSides(row: ReadRow, report: Report): void {
	const { value, low, high, openLow, openHigh } = quantityOf(row);
	if (openLow && typeof low === 'number') {
		report('bound-on-open-side', 'open_low', `true beside low ${String(low)}`, 'false, or an empty low');
	}
	if (openHigh && typeof high === 'number') {
		report('bound-on-open-side', 'open_high', `true beside high ${String(high)}`, 'false, or an empty high');
	}
	if (openLow && openHigh && value === null) {
		report(
			'side-without-end',
			'open_low+open_high',
			'both sides open and no value',
			'a value, or a bound on one side'
		);
	} else if (openLow && value === null && high === null) {
		report('side-without-end', 'open_low', 'true without value or high', 'a value or a high');
	} else if (openHigh && value === null && low === null) {
		report('side-without-end', 'open_high', 'true without value or low', 'a value or a low');
	}
	// Without a value a side must be bounded or said to be open, or its end would be a guess.
	if (value !== null) return;
	if (typeof low === 'number' && high === null && row.cells.get('open_high') === false) {
		report(
			'side-without-end',
			'high',
			'an empty cell beside low alone',
			'a value, a high, or open_high true'
		);
	}
	if (typeof high === 'number' && low === null && row.cells.get('open_low') === false) {
		report('side-without-end', 'low', 'an empty cell beside high alone', 'a value, a low, or open_low true');
	}
}

function checkHedge(row: ReadRow, report: Report): void {
	const qualifier = textIn(row, 'qualifier') ?? '';
	const { low, openLow, openHigh } = quantityOf(row);
	if (OPEN_ABOVE.has(qualifier) && row.cells.get('open_high') === false) {
		report('qualifier-against-sides', 'open_high', `false beside the qualifier ${qualifier}`, 'true');
	}
	if (OPEN_BELOW.has(qualifier) && low === null && row.cells.get('open_low') === false) {
		report('qualifier-against-sides', 'open_low', `false beside the qualifier ${qualifier}`, 'true');
	}
	for (const column of ['open_low', 'open_high']) {
		if (OPEN_BOTH.has(qualifier) && row.cells.get(column) === false) {
			report(
				'qualifier-against-sides',
				column,
				`false beside the qualifier ${qualifier}`,
				'true, since it is neither floor nor ceiling'
			);
		}
	}
	if (CLOSED.has(qualifier) && (openLow || openHigh)) {
		report(
			'qualifier-against-sides',
			'qualifier',
			`${qualifier} beside an open side`,
			'a qualifier that leaves the side open'
		);
	}
}

function checkInterval(row: ReadRow, report: Report): void {
	const kind = textIn(row, 'interval') ?? null;
	const { low, high } = quantityOf(row);
	for (const [column, bound] of [
		['low', low],
		['high', high]
	] as const)
		if (kind !== null && bound === null)
			report(
				'interval-without-bounds',
				column,
				`an empty cell beside the interval ${kind}`,
				'low and high, or no interval'
			);
	const level = numberIn(row, 'interval_level');
	if (typeof level !== 'number') return;
	if (!LEVELLED_INTERVALS.some((one) => one === kind))
		report(
			'level-without-interval',
			'interval_level',
			`${String(level)} beside ${kind === null ? 'no interval' : `the interval ${kind}`}`,
			`an empty cell, or the interval ${LEVELLED_INTERVALS.join(', ')}`
		);
	if (level < 1 || level >= 100)
		report('level-out-of-range', 'interval_level', String(level), 'percent, from 1 to below 100');
}

function checkScale(row: ReadRow, kind: string | null | undefined, report: Report): void {
	for (const column of ['value', 'low', 'high']) {
		const number = numberIn(row, column);
		if (number === null || number === undefined) continue;
		if (kind === 'share' && (number < 0 || number > 100)) {
			report(
				'number-outside-unit',
				column,
				String(number),
				'percent from 0 to 100, since the unit is a share'
			);
		} else if (number < 0 && kind !== 'balance')
			report('number-outside-unit', column, String(number), '0 or more');
	}
}

function checkStated(row: ReadRow, report: Report): void {
	const { value, low, high, openLow, openHigh } = quantityOf(row);
	if (value === null && low === null && high === null && !openLow && !openHigh) {
		report('nothing-stated', 'value', 'no value, no low and no high', 'at least one of them');
	}
}

function checkNumberOfStatement(row: ReadRow, report: Report): void {
	const { value, low, high } = quantityOf(row);
	if (![value, low, high].some((number) => typeof number === 'number')) return;
	for (const column of ['unit_id', 'qualifier']) {
		if (textIn(row, column) === null)
			report(
				'statement-number-incomplete',
				column,
				'an empty cell beside a number',
				`the ${column} of the number`
			);
	}
}

function checkDigits(row: ReadRow, report: Report): void {
	const digits = numberIn(row, 'significant_digits');
	const numbers = ['value', 'low', 'high']
		.filter((column) => typeof numberIn(row, column) === 'number')
		.map((column) => row.texts.get(column) ?? '');
	const [value] = typeof numberIn(row, 'value') === 'number' ? numbers : [];
	const judged = value === undefined ? numbers : [value];
	if (typeof digits !== 'number' || judged.length === 0) return;
	const most = Math.max(...judged.map(digitsWritten));
	if (digits > most) {
		report(
			'finer-than-stated',
			'significant_digits',
			`${String(digits)}, more than ${judged.join(' and ')} can carry`,
			`at most ${String(most)}`
		);
	}
}

/** Digits of a decimal without its leading zeros: 4 of `1200`, 2 of `0.50`, 1 of `0`. */
function digitsWritten(text: string): number {
	return text.replace(/[-.]/g, '').replace(/^0+(?=\d)/, '').length;
}

function checkPeriod(row: ReadRow, report: Report): void {
	const [start, end] = [textIn(row, 'period_start'), textIn(row, 'period_end')];
	if (start && end && firstDay(start) > lastDay(end)) {
		report('period-backwards', 'period_start', `${start} is after period_end ${end}`, 'at most period_end');
	}
}

function checkPeriodBasis(row: ReadRow, report: Report): void {
	const basis = textIn(row, 'period_basis');
	const [start, end] = [textIn(row, 'period_start'), textIn(row, 'period_end')];
	if (!basis || start === undefined || end === undefined) return;
	if (basis === 'not-stated' && (start !== null || end !== null)) {
		report(
			'period-basis',
			'period_basis',
			'not-stated beside a period',
			'stated or inferred, or an empty period'
		);
	}
	if (basis !== 'not-stated' && start === null && end === null) {
		report(
			'period-basis',
			'period_basis',
			`${basis} without a period`,
			'not-stated, or a period_start or period_end'
		);
	}
}
