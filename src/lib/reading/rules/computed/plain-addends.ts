/** What a plain sum adds up. */
import { formulaInputs, isPlainSum, parseFormula } from '#lib/domain/quantity/formula.ts';

/** The ids that a plain sum adds up, each once; none of any other formula, or of one that cannot be read. */
export function plainAddends(text: string | null | undefined): string[] {
	try {
		const formula = parseFormula(text ?? '');
		return isPlainSum(formula) ? formulaInputs(formula) : [];
	} catch {
		return [];
	}
}
