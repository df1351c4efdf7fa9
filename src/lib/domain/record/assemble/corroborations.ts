/** What stands for and against each stated figure within the record, from validated rows and before any grade of it. */
import { answerOf } from '../../comparison/evaluate-check.ts';
import { createDefinitions } from '../../comparison/definitions.ts';
import {
	findAgreements,
	type BorneOut,
	type Corroboration,
	type CountedClaim
} from '../../evidence/agreements.ts';
import { evaluateFormula, formulaInputs, parseFormula } from '../../quantity/formula.ts';
import { readQuantity, type Quantity } from '../../quantity/quantity.ts';
import { GRADES } from '../grade.ts';
import type { RowOf, Rows } from '../schema/tables.ts';
import { describe, type Definitions } from './definitions.ts';
import { asFraction } from './derive.ts';
import { get, mapById, pick } from './rows.ts';

/**
 * Agreements and differences of every stated figure, by its id.
 *
 * @param attributionOf the grade of attribution of a figure, by its id
 */
export function readCorroborations(
	rows: Rows,
	definitions: Definitions,
	attributionOf: (id: string) => string
): ReadonlyMap<string, Corroboration> {
	const claims = rows.figures.map((row): CountedClaim => ({
		...pick(row, ['id', 'label']),
		defined: describe(definitions, row),
		quantity: readQuantity(row),
		speakerId: row.speaker_id,
		side: sideOf(row, rows.origin_ties),
		distance: GRADES.attribution.indexOf(attributionOf(row.id))
	}));
	const repeats = new Set(
		rows.relations
			.filter(({ kind }) => kind === 'repeat' || kind === 'variant')
			.flatMap(({ claim_id: one, other_id: other }) => [`${one} ${other}`, `${other} ${one}`])
	);
	const relations = rows.definition_relations.map((row) =>
		pick(row, ['kind', 'one_id', 'relation', 'other_id', 'note'])
	);
	return findAgreements(
		claims,
		createDefinitions(relations),
		(one, other) => repeats.has(`${one} ${other}`),
		borneOut(rows, definitions)
	);
}

/** All who publish what one authority counts are one side; everybody else speaks for themselves, or for whom a tie names. */
function sideOf({ origin, speaker_id }: RowOf<'figures'>, ties: Rows['origin_ties']): string {
	if (origin === 'official') return origin;
	return ties.find(({ party_id }) => party_id === speaker_id)?.counts_as_id ?? speaker_id;
}

/** The checks that bear out what goes into them, where they hold. */
function borneOut(rows: Rows, { units }: Definitions): BorneOut[] {
	const stated = mapById(rows.figures, (row) => row);
	const derived = mapById(rows.derived, (row) => row);
	const fraction = (id: string): Quantity => {
		const row = stated.get(id);
		if (row) return asFraction({ unit: get(units, row.unit_id), quantity: readQuantity(row) });
		return evaluateFormula(parseFormula(get(derived, id).formula), fraction);
	};
	const statedInputs = (formula: string): string[] =>
		formulaInputs(parseFormula(formula)).flatMap((id) => {
			const row = derived.get(id);
			return row ? statedInputs(row.formula) : [id];
		});
	const labels = (formula: string) =>
		formulaInputs(parseFormula(formula)).map((id) => (stated.get(id) ?? get(derived, id)).label);
	const side = (formula: string) => evaluateFormula(parseFormula(formula), fraction);
	return rows.checks
		.filter(
			({ bears_out, left, relation, right, tolerance_percent }) =>
				bears_out && answerOf(side(left), relation, side(right), tolerance_percent ?? 0) === 'holds'
		)
		.flatMap(({ left, right }) => [
			{ claimIds: statedInputs(left), against: labels(right) },
			{ claimIds: statedInputs(right), against: labels(left) }
		]);
}
