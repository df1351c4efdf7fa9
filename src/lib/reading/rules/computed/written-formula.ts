/** Formulas as they stand in a record: read with their place, and judged for units and for an answer. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import {
	evaluateFormula,
	FormulaError,
	formulaInputs,
	parseFormula,
	type Formula
} from '#lib/domain/quantity/formula.ts';
import { QuantityError, type Quantity } from '#lib/domain/quantity/quantity.ts';
import { unitOfFormula, type FormulaUnit } from '#lib/domain/quantity/formula-unit.ts';
import { excerpt, quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const FORMULA_RULES = defineRules({
	'formula-syntax': {
		meaning: 'A formula cannot be read: it takes ids and numbers, + - * / between spaces, and brackets.',
		mend: 'Mend the formula at the character that the message names.'
	},
	'formula-units-mixed': {
		meaning: 'A formula adds or compares what is counted in unlike units, such as persons and cases.',
		mend: 'Use figures in one unit, or divide by one that turns the unit into the other.'
	},
	'formula-unit-of-result': {
		meaning: 'The unit of a computed number is another than the one that its formula gives.',
		mend: 'Write the unit that the message expects into unit_id.'
	},
	'formula-without-answer': {
		meaning:
			'A formula has no answer: it divides by something that may be zero, or no side of its result has a bound.',
		mend: 'Use a divisor that cannot be zero, or inputs with bounds.'
	}
});

export interface WrittenFormula {
	readonly table: TableName;
	readonly column: string;
	readonly row: ReadRow;
	readonly formula: Formula;
	/** The ids that the formula names, each once. */
	readonly inputs: readonly string[];
}

/** What is known of the figures that formulas name: quantities, units, and the kind of each unit. */
export interface FormulaFacts {
	/** Of the figures that are free of problems; a share as a fraction of one. */
	readonly quantities: ReadonlyMap<string, Quantity>;
	readonly units: ReadonlyMap<string, FormulaUnit>;
	readonly kinds: ReadonlyMap<string, string>;
}

/** The formulas in one column; what is none goes to `problems`. */
export function readFormulas(
	tables: RecordTables,
	table: TableName,
	column: string,
	problems: Problem[]
): WrittenFormula[] {
	return rowsOf(tables, table).flatMap((row) => {
		const text = textIn(row, column);
		if (text === null || text === undefined) return [];
		try {
			const formula = parseFormula(text);
			return [{ table, column, row, formula, inputs: formulaInputs(formula) }];
		} catch (error) {
			if (!(error instanceof FormulaError)) throw error;
			const place = `character ${String(error.index + 1)}`;
			const expected = 'ids and numbers with + - * / between spaces, and brackets';
			problems.push(
				problemIn(
					FORMULA_RULES['formula-syntax'],
					tables,
					table,
					row,
					column,
					`${excerpt(error.message)} (${place})`,
					expected
				)
			);
			return [];
		}
	});
}

/** Sums of unlike units, and a result whose unit is not the one that the row gives. */
export function checkUnits(
	tables: RecordTables,
	{ table, column, row, formula, inputs }: WrittenFormula,
	units: ReadonlyMap<string, FormulaUnit>,
	kinds: ReadonlyMap<string, string>,
	problems: Problem[]
): void {
	const mixed: string[] = [];
	const result = unitOfFormula(formula, (id) => units.get(id) ?? { kind: 'other' }, mixed);
	for (const found of mixed) {
		problems.push(
			problemIn(
				FORMULA_RULES['formula-units-mixed'],
				tables,
				table,
				row,
				column,
				found,
				'one unit on both sides of + and -'
			)
		);
	}
	const unit = textIn(row, 'unit_id');
	if (table === 'checks' || mixed.length > 0 || !unit || !kinds.has(unit)) return;
	if (result.kind === 'unit' && result.id !== unit) {
		const found = `${quoted(unit)}, but the formula counts ${quoted(result.id)}`;
		problems.push(
			problemIn(
				FORMULA_RULES['formula-unit-of-result'],
				tables,
				table,
				row,
				'unit_id',
				found,
				quoted(result.id)
			)
		);
	}
	const inputUnits = inputs.map((id) => units.get(id));
	if (result.kind === 'number' && inputUnits.some((input) => input?.kind === 'unit' && input.id === unit)) {
		const found = `${quoted(unit)}, but the formula divides it away`;
		problems.push(
			problemIn(
				FORMULA_RULES['formula-unit-of-result'],
				tables,
				table,
				row,
				'unit_id',
				found,
				'a unit of kind share, or one that counts times'
			)
		);
	}
}

/** The result of a formula; `null` where it has none, which goes to `problems`. */
export function compute(
	tables: RecordTables,
	{ table, column, row, formula }: WrittenFormula,
	quantities: ReadonlyMap<string, Quantity>,
	problems: Problem[]
): Quantity | null {
	const report = (found: string, expected: string) => {
		problems.push(
			problemIn(FORMULA_RULES['formula-without-answer'], tables, table, row, column, found, expected)
		);
		return null;
	};
	try {
		const quantity = evaluateFormula(formula, (id) => {
			const input = quantities.get(id);
			if (!input) throw new Error(`no quantity of "${id}"`);
			return input;
		});
		const numbers = [quantity.value, quantity.low, quantity.high].filter((number) => number !== null);
		if (numbers.some((number) => !Number.isFinite(number))) {
			return report('a result too large for a number', 'a formula with an answer');
		}
		return numbers.length > 0
			? quantity
			: report('a result without value or bound', 'a formula with an answer');
	} catch (error) {
		if (!(error instanceof QuantityError)) throw error;
		return report(error.message, 'a divisor that cannot be zero');
	}
}

/** A formula as it is read; `null` where there is none, or where it cannot be read, which another rule tells. */
export function parsedFormula(text: string | null | undefined): Formula | null {
	if (!text) return null;
	try {
		return parseFormula(text);
	} catch (error) {
		if (error instanceof FormulaError) return null;
		throw error;
	}
}
