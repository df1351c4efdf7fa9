/** Rules on sums: nothing is counted twice by the record's own relations, and one series has one sum in use. */
import type { Definitions } from '#lib/domain/comparison/definitions.ts';
import { parseFormula, type Formula } from '#lib/domain/quantity/formula.ts';
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';
import { writtenDefinitions } from '../tables/written-definitions.ts';

export const SUM_RULES = defineRules({
	'sum-counts-twice': {
		severity: 'warning',
		meaning:
			'A sum adds up two figures of which the record itself says that they count the same: one is part, variant or repeat of the other, or both count one measure and group over the same time.',
		mend: 'Take one of the two out of the sum. If they do not count the same, mend the relation that says so.'
	},
	'minus-among-pluses': {
		severity: 'warning',
		meaning:
			'A formula adds up figures of one measure and group and takes one of them away: the sign was probably mistyped.',
		mend: 'Write a plus. If the figure is to be taken away, leave it.'
	}
});

/** Every sum in which two figures count the same, by the relations of the record or by what they are figures of. */
export function checkSums(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const related = new Map(
		rowsOf(tables, 'relations').flatMap((row) => {
			const [one, other, kind] = [textIn(row, 'claim_id'), textIn(row, 'other_id'), textIn(row, 'kind')];
			if (!one || !other || !kind || !['part', 'variant', 'repeat'].includes(kind)) return [];
			const words = `relations.csv, row ${String(row.row)}, says ${kind}`;
			return [[`${one} ${other}`, words] as const, [`${other} ${one}`, words] as const];
		})
	);
	const definitions = writtenDefinitions(tables);
	const same = (one: string, other: string): string | null => {
		const [first, second] = [figures.get(one), figures.get(other)];
		return related.get(`${one} ${other}`) ?? (first && second ? sameCount(definitions, first, second) : null);
	};
	return (
		[
			['derived', 'formula'],
			['checks', 'left'],
			['checks', 'right']
		] as const
	).flatMap(([name, column]) =>
		rowsOf(tables, name).flatMap((row) => {
			const ids = addends(textIn(row, column as 'id'));
			const pairs = ids.flatMap((one, index) =>
				ids.slice(index + 1).flatMap((other) => {
					const why = one === other ? 'it stands there twice' : same(one, other);
					return why === null ? [] : [{ one, other, why }];
				})
			);
			const [pair] = pairs;
			if (!pair) return takenAway(tables, figures, name, row, column);
			const found = `${quoted(pair.one)} and ${quoted(pair.other)} count the same: ${pair.why}`;
			const expected = 'figures that count apart from each other';
			return [problemIn(SUM_RULES['sum-counts-twice'], tables, name, row, column as 'id', found, expected)];
		})
	);
}

/** Why two figures count the same, in words; `null` where the record does not say that they do. */
function sameCount(
	definitions: Definitions,
	one: ReadRow<'figures'>,
	other: ReadRow<'figures'>
): string | null {
	const inside = (
		kind: 'measure' | 'population' | 'rank',
		column: 'measure_id' | 'population_id' | 'rank_id'
	) => {
		const [first, second] = [textIn(one, column), textIn(other, column)];
		if (!first || !second) return first === second;
		return ['same', 'includes', 'within'].includes(definitions(kind, first, second));
	};
	const [start, end] = [textIn(one, 'period_start'), textIn(one, 'period_end')];
	const [from, to] = [textIn(other, 'period_start'), textIn(other, 'period_end')];
	if (!start || !end || !from || !to || textIn(one, 'unit_id') !== textIn(other, 'unit_id')) return null;
	if (
		!inside('measure', 'measure_id') ||
		!inside('population', 'population_id') ||
		!inside('rank', 'rank_id')
	)
		return null;
	if (firstDay(start) > lastDay(to) || firstDay(from) > lastDay(end)) return null;
	return `one measure and group, ${start} to ${end} and ${from} to ${to}`;
}

/** So many figures must be added before one that is taken away stands out. */
const ENOUGH_ADDED = 3;

/** The one figure that a sum of such figures takes away. */
function takenAway(
	tables: RecordTables,
	figures: ReadonlyMap<string, ReadRow<'figures'>>,
	name: 'derived' | 'checks',
	row: ReadRow<'derived'> | ReadRow<'checks'>,
	column: 'formula' | 'left' | 'right'
): Problem[] {
	const { added, taken } = signedTerms(textIn(row, column as 'id'));
	const [id, second] = taken;
	if (id === undefined || second !== undefined || added.length < ENOUGH_ADDED) return [];
	const kindOf = (figure: string) => {
		const of = figures.get(figure);
		const columns = ['speaker_id', 'unit_id', 'measure_id', 'rank_id', 'population_id'] as const;
		return of && columns.map((one) => textIn(of, one) ?? '').join(' ');
	};
	const kind = kindOf(id);
	if (kind === undefined || !added.every((one) => kindOf(one) === kind)) return [];
	const found = `${quoted(id)} is taken away from ${String(added.length)} figures of its measure and group`;
	const rule = SUM_RULES['minus-among-pluses'];
	return [problemIn(rule, tables, name, row, column as 'id', found, 'a plus')];
}

/** The figures that a formula adds up and takes away on its highest level; none where it does anything else there. */
function signedTerms(text: string | null | undefined): { added: string[]; taken: string[] } {
	const visit = (formula: Formula, sign: boolean): { added: string[]; taken: string[] } => {
		if (formula.kind === 'figure')
			return sign ? { added: [formula.id], taken: [] } : { added: [], taken: [formula.id] };
		if (formula.kind !== 'operation' || (formula.operator !== '+' && formula.operator !== '-'))
			return { added: [], taken: [] };
		const [left, right] = [
			visit(formula.left, sign),
			visit(formula.right, (formula.operator === '+') === sign)
		];
		return { added: [...left.added, ...right.added], taken: [...left.taken, ...right.taken] };
	};
	try {
		return visit(parseFormula(text ?? ''), true);
	} catch {
		// A formula that cannot be read is told by another rule.
		return { added: [], taken: [] };
	}
}

/** The figures that a formula adds up on its highest level; those that are multiplied, divided or taken away are none. */
function addends(text: string | null | undefined): string[] {
	const visit = (formula: Formula): string[] => {
		if (formula.kind === 'figure') return [formula.id];
		if (formula.kind !== 'operation' || formula.operator !== '+') return [];
		return [...visit(formula.left), ...visit(formula.right)];
	};
	try {
		return visit(parseFormula(text ?? ''));
	} catch {
		// A formula that cannot be read is told by another rule.
		return [];
	}
}
