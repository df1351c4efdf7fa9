/** What stands for and against each stated figure within the record, from validated rows and before any grade of it. */
import { comparabilityOf } from '../comparison/check-comparability.ts';
import { answerAtNumbers, answerOf } from '../comparison/evaluate-check.ts';
import { createDefinitions, type Definitions as Relations } from '../comparison/definitions.ts';
import {
	findAgreements,
	type BorneOut,
	type Corroboration,
	type CountedClaim
} from '../evidence/agreements.ts';
import { evaluateFormula, formulaInputs, type ParsedFormula } from '../quantity/formula.ts';
import { exactly, QuantityError, readQuantity, type Quantity } from '../quantity/quantity.ts';
import { asFraction } from '../quantity/share.ts';
import { GRADES } from '../record/grade.ts';
import type { Check } from '../record/model.ts';
import type { RowOf, Rows } from '../record/schema/tables.ts';
import { describe, unusedDefinitions, type Definitions } from './definitions.ts';
import { get, mapById, pick } from './rows.ts';

/** The formulas of a record as read: its checks, and those of its derived figures by their ids. */
export interface ReadFormulas {
	readonly checks: readonly Check[];
	readonly derived: ReadonlyMap<string, ParsedFormula>;
}

/**
 * Agreements and differences of every stated figure, by its id.
 *
 * @param attributionOf the grade of attribution of a figure, by its id
 */
export function readCorroborations(
	rows: Rows,
	definitions: Definitions,
	formulas: ReadFormulas,
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
	const related = (...kinds: readonly string[]) => {
		const pairs = rows.relations.filter(({ kind }) => kinds.includes(kind));
		const named = new Set(pairs.map(({ claim_id, other_id }) => `${claim_id} ${other_id}`));
		return (one: string, other: string) => named.has(`${one} ${other}`) || named.has(`${other} ${one}`);
	};
	const relations = rows.definition_relations.map((row) =>
		pick(row, ['kind', 'one_id', 'relation', 'other_id', 'note'])
	);
	const standings = createDefinitions(relations, unusedDefinitions(rows));
	return findAgreements(
		claims,
		standings,
		related('repeat', 'variant'),
		related('conflict'),
		borneOut(rows, definitions, standings, formulas)
	);
}

/** All who publish what one authority counts are one side; everybody else speaks for themselves, or for whom a tie names. */
function sideOf({ origin, speaker_id }: RowOf<'figures'>, ties: Rows['origin_ties']): string {
	if (origin === 'official') return origin;
	return ties.find(({ party_id }) => party_id === speaker_id)?.counts_as_id ?? speaker_id;
}

/**
 * The checks that bear out what goes into them: their sides count one act and can be held against each other, and the
 * check holds, or holds at the numbers as stated where the wording leaves a side open ("nearly"). A number so small that the
 * check would hold without it is not borne out: the tolerance of a large sum says nothing of it.
 */
function borneOut(
	rows: Rows,
	definitions: Definitions,
	related: Relations,
	{ checks, derived }: ReadFormulas
): BorneOut[] {
	const { units } = definitions;
	const stated = mapById(rows.figures, (row) => row);
	const derivedRows = mapById(rows.derived, (row) => row);
	const fractions = (absent: string | null) => {
		const fraction = (id: string): Quantity => {
			if (id === absent) return exactly(0);
			const row = stated.get(id);
			if (!row) return evaluateFormula(get(derived, id).formula, fraction);
			return asFraction(readQuantity(row), get(units, row.unit_id).kind === 'share');
		};
		return fraction;
	};
	const statedInputs = ({ formula }: ParsedFormula): string[] =>
		formulaInputs(formula).flatMap((id) => {
			const inner = derived.get(id);
			return inner ? statedInputs(inner) : [id];
		});
	const labels = ({ formula }: ParsedFormula) =>
		formulaInputs(formula).map((id) => (stated.get(id) ?? get(derivedRows, id)).label);
	const counted = ({ formula }: ParsedFormula) =>
		formulaInputs(formula).map((id) => describe(definitions, stated.get(id) ?? get(derivedRows, id)));
	const areOfOneAct = (check: Check) => {
		const { blocked, accepted, unstated } = comparabilityOf(
			check,
			counted(check.left),
			counted(check.right),
			related
		);
		return blocked.length === 0 && unstated.length === 0 && !accepted.includes('measure');
	};
	const holds = ({ left, relation, right, tolerancePercent }: Check, absent: string | null = null) => {
		const side = ({ formula }: ParsedFormula) => evaluateFormula(formula, fractions(absent));
		const asked = [side(left), relation, side(right), tolerancePercent ?? 0] as const;
		const answer = answerOf(...asked);
		return answer === 'holds' || (answer === 'inconclusive' && answerAtNumbers(...asked) === 'holds');
	};
	const needs = (check: Check) => (id: string) => {
		try {
			return !holds(check, id);
		} catch (error) {
			if (error instanceof QuantityError) return true;
			throw error;
		}
	};
	return checks
		.filter((check) => check.bearsOut && areOfOneAct(check) && holds(check))
		.flatMap((check) => [
			{ claimIds: statedInputs(check.left).filter(needs(check)), against: labels(check.right) },
			{ claimIds: statedInputs(check.right).filter(needs(check)), against: labels(check.left) }
		]);
}
