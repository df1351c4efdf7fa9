/** Rules on ratios: both sides count one time, unless the record says that they do not, and a share is no more than its whole. */
import { formulaInputs, type Formula } from '#lib/domain/quantity/formula.ts';
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { parseTemplate } from '#lib/domain/prose/template.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';
import { parsedFormula } from './written-formula.ts';

export const RATIO_RULES = defineRules({
	'ratio-of-times': {
		severity: 'warning',
		meaning:
			'A formula divides by something that begins or ends at another time, so that the ratio is too high or too low: a sum to one year over a sum to the year before, as after a bulletin of one series alone.',
		mend: 'Take figures of one time on both sides. If the times must differ, say in the caveat of the derived figure, or in the note of the check, when each side begins or ends: {from:ID} or {to:ID} of both.'
	}
});

/** Where a formula may divide, and the words in which the record may say that the times differ. */
const FORMULAS = [
	['derived', 'formula', 'caveat'],
	['checks', 'left', 'note'],
	['checks', 'right', 'note']
] as const;

/** Every ratio whose sides count different times without a word of it. */
export function checkRatios(tables: RecordTables): Problem[] {
	const facts = factsOf(tables);
	return FORMULAS.flatMap(([table, column, words]) =>
		rowsOf(tables, table).flatMap((row) => {
			const formula = parsedFormula(textIn(row, column as 'id'));
			if (formula === null) return [];
			const accepted = row.cells.get('accepted_differences');
			if (Array.isArray(accepted) && accepted.includes('period')) return [];
			const said = datesSaid(textIn(row, words as 'id') ?? '');
			const apart = ratios(formula).flatMap((sides) => differing(sides, facts, said));
			const [found] = apart;
			if (found === undefined) return [];
			const expected = `numbers of one time on both sides of the division, or a ${words} that names both times: {to:ID} of each`;
			return [problemIn(RATIO_RULES['ratio-of-times'], tables, table, row, column as 'id', found, expected)];
		})
	);
}

/** What a formula needs to know of a number that it names. */
interface Facts {
	readonly start: string | null;
	readonly end: string | null;
	/** What it counts, of whom and in which rank. */
	readonly counts: string;
	/** It stands at a moment, or is a rate or a share: it has no time that a count must share. */
	readonly isTimeless: boolean;
}

function factsOf(tables: RecordTables): ReadonlyMap<string, Facts> {
	const accruals = new Map(
		[...rowsById(tables, 'measures')].map(([id, row]) => [id, textIn(row, 'accrual')])
	);
	const kinds = new Map([...rowsById(tables, 'units')].map(([id, row]) => [id, textIn(row, 'kind')]));
	const factsIn = (row: ReadRow<'figures'> | ReadRow<'derived'>): Facts => {
		const measure = textIn(row, 'measure_id') ?? '';
		const counts = (['unit_id', 'rank_id', 'population_id'] as const).map((column) => textIn(row, column));
		return {
			start: textIn(row, 'period_start') ?? null,
			end: textIn(row, 'period_end') ?? null,
			counts: [measure, ...counts].join(' '),
			isTimeless: accruals.get(measure) !== 'flow' || kinds.get(textIn(row, 'unit_id') ?? '') !== 'count'
		};
	};
	return new Map([
		...[...rowsById(tables, 'figures')].map(([id, row]) => [id, factsIn(row)] as const),
		...[...rowsById(tables, 'derived')].map(([id, row]) => [id, factsIn(row)] as const)
	]);
}

interface Sides {
	readonly over: readonly string[];
	readonly under: readonly string[];
}

/** What is divided by what, in every place of a formula. */
function ratios(formula: Formula): Sides[] {
	if (formula.kind !== 'operation') return [];
	const inner = [...ratios(formula.left), ...ratios(formula.right)];
	if (formula.operator !== '/') return inner;
	return [{ over: formulaInputs(formula.left), under: formulaInputs(formula.right) }, ...inner];
}

/** Kinds of placeholders that say when something begins, and when it ends. */
const SAYS = { start: ['from', 'period', 'years'], end: ['to', 'period', 'years'] } as const;

/** How many rows a text tells the beginning of, and the end. */
function datesSaid(text: string): Readonly<Record<'start' | 'end', number>> {
	const { parts } = parseTemplate(text);
	const told = (kinds: readonly string[]) =>
		new Set(
			parts.flatMap((part) =>
				typeof part !== 'string' && 'id' in part && kinds.includes(part.kind) ? [part.id] : []
			)
		).size;
	return { start: told(SAYS.start), end: told(SAYS.end) };
}

/** How the two sides of a ratio part in time, in words; none where they do not, or where nothing else could be meant. */
function differing(
	{ over, under }: Sides,
	facts: ReadonlyMap<string, Facts>,
	said: Readonly<Record<'start' | 'end', number>>
): string[] {
	const [above, below] = [over, under].map((ids) =>
		ids.flatMap((id) => facts.get(id) ?? []).filter(({ isTimeless }) => !isTimeless)
	);
	if (!above || !below || above.length === 0 || below.length === 0) return [];
	// One measure and group at two times is a change, which is what such a ratio is for.
	const counts = (side: readonly Facts[]) => [...new Set(side.map((one) => one.counts))].sort().join('|');
	if (counts(above) === counts(below)) return [];
	return (['end', 'start'] as const).flatMap((bound) => {
		const [one, other] = [outermost(above, bound), outermost(below, bound)];
		if (one === null || other === null || said[bound] > 1) return [];
		const isApart = lastDay(one) < firstDay(other) || lastDay(other) < firstDay(one);
		const verb = bound === 'end' ? 'ends' : 'begins';
		return isApart
			? [`${named(over)} ${verb} in ${one} and is divided by ${named(under)}, which ${verb} in ${other}`]
			: [];
	});
}

/** The first day or the last that any of the numbers counts; `null` where one does not say. */
function outermost(side: readonly Facts[], bound: 'start' | 'end'): string | null {
	const dates = side.map((one) => one[bound]);
	if (dates.includes(null)) return null;
	const days = dates
		.flatMap((date) => date ?? [])
		.sort((one, other) =>
			bound === 'end'
				? lastDay(other).localeCompare(lastDay(one))
				: firstDay(one).localeCompare(firstDay(other))
		);
	return days[0] ?? null;
}

/** The ids of a side; of many the first and the last. */
function named(ids: readonly string[]): string {
	const [first = '', ...others] = ids;
	const last = others.at(-1);
	if (last === undefined) return quoted(first);
	return others.length === 1 ? `${quoted(first)} and ${quoted(last)}` : `${quoted(first)} to ${quoted(last)}`;
}
