/** Derived figures: computed from other figures by a formula, never stored. */
import { evaluateFormula, formulaInputs, type ParsedFormula } from '../quantity/formula.ts';
import { asFraction, fromFraction } from '../quantity/share.ts';
import { weakest } from '../record/grade.ts';
import type { Figure, Grades, Grading } from '../record/model.ts';
import type { RowOf } from '../record/schema/tables.ts';
import type { Described } from './definitions.ts';
import type { Grader } from './gradings.ts';
import { pick, required } from './rows.ts';
import { computationOf } from '../record/stated-inputs.ts';

/**
 * The figure that a row of derived figures describes. Its grades are the weakest of its inputs, each with the reason said of that
 * input; its digits are those of the roughest. It has no speaker, even if one party issued all its inputs: nobody said the number.
 */
export function derive(
	row: RowOf<'derived'>,
	{ formula, text }: ParsedFormula,
	described: Described,
	figureById: (id: string) => Figure,
	{ takenOver }: Pick<Grader, 'takenOver'>
): Omit<Figure, 'address'> {
	const [first, ...others] = formulaInputs(formula).map(figureById);
	const inputs: [Figure, ...Figure[]] = [required(first, row.id), ...others];
	const fraction = evaluateFormula(formula, (id) => {
		const { quantity, unit } = figureById(id);
		return asFraction(quantity, unit.kind === 'share');
	});
	const weakestOf = (which: keyof Grades): Grading => {
		const [one, ...more] = inputs.map((input) => input.grades[which]);
		const grading = weakest([required(one, which), ...more]);
		const input = inputs.find(({ grades }) => grades[which] === grading);
		// The reason of an input that is itself computed names whose it is.
		if (!input || input.computation) return { ...grading, earlier: [] };
		return takenOver(grading, which === 'reliability' ? (input.speaker?.name ?? input.label) : input.label);
	};
	const computation = computationOf({
		formula,
		text,
		inWords: row.formula_in_words,
		inputs
	});
	return {
		...pick(row, ['id', 'label', 'lang', 'caveat', 'recorded_on']),
		...described,
		origin: 'derived',
		asStated: computation.inWords,
		asStatedLang: row.lang,
		asStatedBasis: 'normalised',
		hedge: null,
		qualifier: 'about',
		statedBounds: { low: null, high: null },
		interval: null,
		intervalLevel: null,
		quantity: fromFraction(fraction, described.unit.kind === 'share'),
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
		computation
	};
}
