/** What is computed from claims for a reader, from validated rows: comparisons, checks, what would have to be true. */
import { readFormula } from '../quantity/formula.ts';
import type { Check, Comparison, Unit, WhatIf, WhatIfInput } from '../record/model.ts';
import type { Rows } from '../record/schema/tables.ts';
import type { FigureById } from './claims.ts';
import { get, groupBy, inOrder, pick } from './rows.ts';

/** Every comparison of two figures. */
export function readComparisons(rows: Rows, figureById: FigureById): Comparison[] {
	return rows.comparisons.map((row) => ({
		...pick(row, ['id', 'question', 'answer', 'finding', 'reading', 'lang']),
		left: figureById(row.left_id),
		right: figureById(row.right_id)
	}));
}

/** Every check. */
export function readChecks(rows: Rows): Check[] {
	return rows.checks.map((row) => ({
		...pick(row, [
			'id',
			'question',
			'group_question',
			'left_words',
			'right_words',
			'relation',
			'tolerance_percent',
			'accepted_differences',
			'bears_out',
			'note',
			'lang'
		]),
		left: readFormula(row.left),
		right: readFormula(row.right)
	}));
}

/** What would have to be true, each with its inputs in order. */
export function readWhatIfs(
	rows: Pick<Rows, 'what_ifs' | 'what_if_inputs'>,
	figureById: FigureById,
	units: ReadonlyMap<string, Unit>
): WhatIf[] {
	const inputs = groupBy(inOrder(rows.what_if_inputs), 'what_if_id', (row): WhatIfInput => ({
		...pick(row, ['name', 'label', 'low', 'high', 'minimum', 'maximum', 'note']),
		figure: row.claim_id === null ? null : figureById(row.claim_id),
		unit: get(units, row.unit_id)
	}));
	return rows.what_ifs.map((row) => ({
		...pick(row, ['id', 'question', 'result_label', 'formula_in_words', 'reading', 'lang']),
		...readFormula(row.formula),
		claim: figureById(row.claim_id),
		unit: get(units, row.unit_id),
		inputs: inputs.of(row.id)
	}));
}
