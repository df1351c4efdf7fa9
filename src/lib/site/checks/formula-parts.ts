/** A formula as a page shows it: signs of typography between ids that lead to their figures. */
import type { Formula, Operator } from '#lib/domain/quantity/formula.ts';

/** A stretch of a formula; `figureId` where it names a figure. */
export interface FormulaPart {
	readonly text: string;
	readonly figureId: string | null;
}

const SIGNS: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };
const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** The parts in order, with the brackets that the formula needs and no others. */
export function formulaParts(formula: Formula): FormulaPart[] {
	const plain = (text: string): FormulaPart => ({ text, figureId: null });
	const write = (part: Formula, outer: number, isRight: boolean): FormulaPart[] => {
		if (part.kind === 'number') return [plain(String(part.value))];
		if (part.kind === 'figure') return [{ text: part.id, figureId: part.id }];
		const strength = STRENGTH[part.operator];
		const inner = [
			...write(part.left, strength, false),
			plain(SIGNS[part.operator]),
			...write(part.right, strength, true)
		];
		return strength < outer || (strength === outer && isRight) ? [plain('('), ...inner, plain(')')] : inner;
	};
	return write(formula, 0, false);
}
