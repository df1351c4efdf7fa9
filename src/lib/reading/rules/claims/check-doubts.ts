/** Rules on the doubts about a period, which its basis and the doubts of a figure say alike. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const DOUBT_RULES = defineRules({
	'doubt-against-basis': {
		severity: 'warning',
		meaning:
			'The doubts of a figure say that its period was inferred or not stated, and period_basis says otherwise.',
		mend: 'Mend period_basis, or take the doubt out of doubts.'
	},
	'basis-without-doubt': {
		severity: 'warning',
		meaning:
			'The period of one figure alone was inferred or not stated without a doubt that says so, while all others like it have one.',
		mend: 'Write period-inferred or period-not-stated into doubts, or mend period_basis.'
	}
});

/** The doubt that goes with a basis. */
const DOUBT_OF: Readonly<Record<string, string>> = {
	inferred: 'period-inferred',
	'not-stated': 'period-not-stated'
};
/** So many figures with a doubt show that a record writes it. */
const ENOUGH = 5;

/** Every period whose basis and doubts contradict each other. */
export function checkDoubts(tables: RecordTables): Problem[] {
	const figures = rowsOf(tables, 'figures').flatMap((row) => {
		const [doubts, basis] = [row.cells.get('doubts'), textIn(row, 'period_basis')];
		// What could not be read is a problem of its own, and contradicts nothing.
		return Array.isArray(doubts) && typeof basis === 'string'
			? [{ row, doubts: doubts.map(String), basis }]
			: [];
	});
	return Object.entries(DOUBT_OF).flatMap(([basis, doubt]) => {
		const report = (
			rule: keyof typeof DOUBT_RULES,
			row: ReadRow<'figures'>,
			found: string,
			expected: string
		) => problemIn(DOUBT_RULES[rule], tables, 'figures', row, 'period_basis+doubts', found, expected);
		const against = figures.filter((one) => one.doubts.includes(doubt) && one.basis !== basis);
		const borne = figures.filter((one) => one.doubts.includes(doubt) && one.basis === basis);
		const [odd, ...others] = figures.filter((one) => !one.doubts.includes(doubt) && one.basis === basis);
		const left = odd && others.length === 0 && borne.length >= ENOUGH ? [odd] : [];
		return [
			...against.map(({ row, basis: said }) =>
				report('doubt-against-basis', row, `${quoted(said)} beside the doubt ${doubt}`, quoted(basis))
			),
			...left.map(({ row }) =>
				report(
					'basis-without-doubt',
					row,
					`${quoted(basis)} without the doubt ${doubt}`,
					`${doubt} in doubts`
				)
			)
		];
	});
}
