/** Derived figures: computed from other figures by a formula, never stored. */
import { evaluateFormula, formulaInputs, parseFormula } from '../quantity/formula.ts';
import { weakest } from './grade.ts';
import type { Figure, Grades, Grading, Row } from './model.ts';
import { scale, type Quantity } from '../quantity/quantity.ts';
import { pick, required } from './rows.ts';
import { derivationOf } from './stated-inputs.ts';

/** What a figure is of, stated or derived. */
export type Described = Pick<Figure, 'unit' | 'measure' | 'rank' | 'population' | 'period'>;

/**
 * The figure that a row of derived figures describes. Its grades are the weakest of its inputs, its digits those of the
 * roughest. It has no speaker, even if one party issued all its inputs: nobody said the number.
 */
export function derive(
	row: Row,
	described: (row: Row) => Described,
	figureById: (id: string) => Figure
): Figure {
	const text = String(row['formula']);
	const formula = parseFormula(text);
	const [first, ...others] = formulaInputs(formula).map(figureById);
	const inputs: [Figure, ...Figure[]] = [required(first, String(row['id'])), ...others];
	const parts = described(row);
	const fraction = evaluateFormula(formula, (id) => asFraction(figureById(id)));
	const weakestOf = (which: keyof Grades): Grading => {
		const [one, ...more] = inputs.map((input) => input.grades[which]);
		// What an input was graded before is told with the input.
		return { ...weakest([required(one, which), ...more]), earlier: [] };
	};
	const derivation = derivationOf({ formula, text, inWords: String(row['formula_in_words']), inputs });
	return {
		...pick<Pick<Figure, 'id' | 'label' | 'lang' | 'caveat' | 'recordedOn'>>(row, [
			'id',
			'label',
			'lang',
			'caveat',
			'recorded_on'
		]),
		...parts,
		origin: 'derived',
		asStated: derivation.inWords,
		asStatedLang: String(row['lang']),
		asStatedBasis: 'normalised',
		hedge: null,
		qualifier: 'about',
		statedBounds: { low: null, high: null },
		quantity: parts.unit.kind === 'share' ? scale(fraction, 100) : fraction,
		periodBasis: 'inferred',
		speaker: null,
		chain: [],
		citations: [],
		grades: {
			attribution: weakestOf('attribution'),
			reliability: weakestOf('reliability'),
			credibility: weakestOf('credibility')
		},
		variantOf: null,
		obsStatus: 'E',
		doubts: [...new Set(inputs.flatMap((input) => input.doubts))],
		derivation
	};
}

/** A share enters a formula as a fraction of one. */
export function asFraction(figure: Pick<Figure, 'unit' | 'quantity'>): Quantity {
	return figure.unit.kind === 'share' ? scale(figure.quantity, 1 / 100) : figure.quantity;
}
