/** Rules on what a reader may move: names that the formula knows, bounds in order, one unit, and an answer at the start. */
import { onCondition, type Quantity } from '#lib/domain/quantity/quantity.ts';
import { asFraction, unitInFormula } from '#lib/domain/quantity/share.ts';
import type { FormulaUnit } from '#lib/domain/quantity/formula-unit.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import {
	numberIn,
	problemIn,
	rowsBy,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';
import { defineRules } from '../../read/rule.ts';
import { REFERENCE_RULES } from '../tables/check-references.ts';
import { checkUnits, compute, readFormulas, type FormulaFacts } from './written-formula.ts';

export const INPUT_RULES = defineRules({
	'input-name': {
		meaning:
			'An input that a reader may move has the name of a figure, or one that its formula does not use.',
		mend: 'Give the input a name that is in the formula and that no figure has.'
	},
	'input-start': {
		meaning:
			'An input starts nowhere or twice: it begins either at the number of a claim or at the assumption in low and high.',
		mend: 'Name a claim in claim_id, or fill low and high.'
	},
	'input-bounds': {
		meaning: 'The bounds of an input are not in rising order.',
		mend: 'Put minimum, low, high and maximum in rising order.'
	}
});

const INPUTS = 'what_if_inputs';

/** Every what-if that a reader could not move, or that has no answer before a reader moves it. */
export function checkWhatIfs(tables: RecordTables, facts: FormulaFacts): Problem[] {
	const problems: Problem[] = rowsOf(tables, INPUTS).flatMap((row) => checkInput(tables, row));
	const figures = new Set(
		(['figures', 'derived'] as const).flatMap((name) => [...tableOf(tables, name).ids])
	);
	const groups = rowsBy(rowsOf(tables, INPUTS), 'what_if_id');
	for (const written of readFormulas(tables, 'what_ifs', 'formula', problems)) {
		const inputs = new Map(
			(groups.get(textIn(written.row, 'id') ?? '') ?? []).map((row) => [textIn(row, 'name') ?? '', row])
		);
		for (const [name, row] of inputs) {
			if (name === '') continue;
			if (figures.has(name)) {
				const found = `${quoted(name)} is the id of a figure`;
				problems.push(
					problemIn(
						INPUT_RULES['input-name'],
						tables,
						INPUTS,
						row,
						'name',
						found,
						'a name that no figure has'
					)
				);
			} else if (!written.inputs.includes(name)) {
				const found = `${quoted(name)}, which the formula does not name`;
				problems.push(
					problemIn(
						INPUT_RULES['input-name'],
						tables,
						INPUTS,
						row,
						'name',
						found,
						'a name that is in the formula'
					)
				);
			}
		}
		const unknown = written.inputs.filter((name) => !inputs.has(name) && !figures.has(name));
		if (tableOf(tables, INPUTS).rowsComplete) {
			const known = [...inputs.keys(), ...figures];
			for (const name of unknown) {
				const near = nearestWord(name, known);
				const hint = near === null ? '' : `, nearest is ${quoted(near)}`;
				const expected = `names of its inputs, ids of figures.csv or derived.csv${hint}`;
				const { row } = written;
				problems.push(
					problemIn(
						REFERENCE_RULES['id-unknown'],
						tables,
						'what_ifs',
						row,
						'formula',
						`unknown name ${quoted(name)}`,
						expected
					)
				);
			}
		}
		const known = withInputs(facts, inputs);
		if (written.inputs.some((name) => !known.quantities.has(name) || !known.units.has(name))) continue;
		checkUnits(tables, written, known.units, facts.kinds, problems);
		compute(tables, written, known.quantities, problems);
	}
	return problems;
}

function checkInput(tables: RecordTables, row: ReadRow): Problem[] {
	const report = (rule: keyof typeof INPUT_RULES, column: string, found: string, expected: string) => [
		problemIn(INPUT_RULES[rule], tables, INPUTS, row, column, found, expected)
	];
	const claim = textIn(row, 'claim_id');
	const [low, high, minimum, maximum] = ['low', 'high', 'minimum', 'maximum'].map((column) =>
		numberIn(row, column)
	);
	if (claim === undefined || low === undefined || high === undefined) return [];
	if (claim !== null) {
		if (low === null && high === null) return [];
		return report(
			'input-start',
			'low+high',
			`a number beside ${quoted(claim)}`,
			'empty cells, since the figure gives the start'
		);
	}
	if (low === null || high === null) {
		return report(
			'input-start',
			'low+high',
			'an assumption without a start',
			'two numbers where claim_id is empty'
		);
	}
	if (typeof minimum !== 'number' || typeof maximum !== 'number') return [];
	if (minimum <= low && low <= high && high <= maximum) return [];
	const found = `${String(minimum)}, ${String(low)}, ${String(high)}, ${String(maximum)}`;
	return report(
		'input-bounds',
		'low+high+minimum+maximum',
		found,
		'minimum, low, high, maximum in rising order'
	);
}

/** The facts with what the inputs start at under their names. */
function withInputs({ quantities, units, kinds }: FormulaFacts, inputs: ReadonlyMap<string, ReadRow>) {
	const allQuantities = new Map<string, Quantity>(quantities);
	const allUnits = new Map<string, FormulaUnit>(units);
	for (const [name, row] of inputs) {
		const [claim, unit] = [textIn(row, 'claim_id'), textIn(row, 'unit_id') ?? ''];
		const kind = kinds.get(unit);
		const start = claim ? quantities.get(claim) : assumed(row, kind === 'share');
		const quantity = start && onCondition(start);
		if (kind === undefined || !quantity) continue;
		allQuantities.set(name, quantity);
		allUnits.set(name, unitInFormula({ id: unit, kind }));
	}
	return { quantities: allQuantities, units: allUnits };
}

function assumed(row: ReadRow, share: boolean): Quantity | undefined {
	const [low, high] = [numberIn(row, 'low'), numberIn(row, 'high')];
	if (typeof low !== 'number' || typeof high !== 'number') return undefined;
	return asFraction({ value: low === high ? low : null, low, high, rounding: 0 }, share);
}
