/** Rules on what claims are to one another: a repeat is the same number, and a part is not more than its whole. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { numberIn, problemIn, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const RELATION_RULES = defineRules({
	'repeat-of-another-number': {
		meaning:
			'A figure is said to repeat another, so that both are counted as one number, and the two cannot be one number: their units or their bounds are apart.',
		mend: 'Name the figure that is repeated, mend the number, or use the kind conflict or variant.'
	},
	'part-above-whole': {
		severity: 'warning',
		meaning: 'A figure is said to be part of another, and is above it.',
		mend: 'Turn the two round, mend the number, or take the relation away.'
	}
});

/** Every relation that the numbers of its two figures rule out. */
export function checkRelations(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	return rowsOf(tables, 'relations').flatMap((row) => {
		const [id, other] = [textIn(row, 'claim_id') ?? '', textIn(row, 'other_id') ?? ''];
		const [one, two] = [figures.get(id), figures.get(other)];
		const ends = [one && endsOf(one), two && endsOf(two)] as const;
		if (!one || !two || !ends[0] || !ends[1]) return [];
		const report = (rule: keyof typeof RELATION_RULES, found: string, expected: string) => [
			problemIn(RELATION_RULES[rule], tables, 'relations', row, 'kind', found, expected)
		];
		const [unit, otherUnit] = [textIn(one, 'unit_id') ?? '', textIn(two, 'unit_id') ?? ''];
		const kind = textIn(row, 'kind');
		const numbers = `${quoted(id)} is ${ends[0].words}, ${quoted(other)} is ${ends[1].words}`;
		if (kind === 'repeat') {
			if (unit !== otherUnit)
				return report('repeat-of-another-number', `${quoted(unit)} and ${quoted(otherUnit)}`, 'one unit');
			const apart = ends[0].low > ends[1].high || ends[1].low > ends[0].high;
			return apart ? report('repeat-of-another-number', numbers, 'a figure that may be the same number') : [];
		}
		if (kind === 'part' && unit === otherUnit && ends[0].low > ends[1].high)
			return report('part-above-whole', numbers, 'a part that is at most its whole');
		return [];
	});
}

/** Between what a number lies, its rounding included; `null` where one of its cells had a problem. */
export function endsOf(row: ReadRow<'figures'>): { low: number; high: number; words: string } | null {
	const [value, low, high] = [numberIn(row, 'value'), numberIn(row, 'low'), numberIn(row, 'high')];
	const digits = numberIn(row, 'significant_digits');
	if (value === undefined || low === undefined || high === undefined || typeof digits !== 'number')
		return null;
	const slack = (number: number) =>
		textIn(row, 'qualifier') === 'exact' || number === 0
			? 0
			: 10 ** (Math.floor(Math.log10(Math.abs(number))) + 1 - digits);
	const lowest = low ?? value;
	const highest = high ?? value;
	return {
		low: row.cells.get('open_low') === true || lowest === null ? -Infinity : lowest - slack(lowest),
		high: row.cells.get('open_high') === true || highest === null ? Infinity : highest + slack(highest),
		words: String(value ?? low ?? high)
	};
}
