/** The unit that a formula counts in, from the units of what it names. */
import type { Formula } from './formula.ts';

/**
 * `unit`: counted in one unit. `number`: a plain number, a share or a ratio of like to like. `other`: a product or
 * quotient of units that has no name in the record.
 */
export type FormulaUnit =
	{ readonly kind: 'unit'; readonly id: string } | { readonly kind: 'number' } | { readonly kind: 'other' };

/**
 * The unit of a formula. Each sum or difference of unlike units adds a phrase to `mixed`.
 *
 * @param unitOf the unit of a figure
 */
export function unitOfFormula(
	formula: Formula,
	unitOf: (id: string) => FormulaUnit,
	mixed: string[]
): FormulaUnit {
	if (formula.kind === 'number') return { kind: 'number' };
	if (formula.kind === 'figure') return unitOf(formula.id);
	const left = unitOfFormula(formula.left, unitOf, mixed);
	const right = unitOfFormula(formula.right, unitOf, mixed);
	switch (formula.operator) {
		case '+':
		case '-':
			if (left.kind === 'other' || right.kind === 'other') return { kind: 'other' };
			if (isSame(left, right)) return left;
			mixed.push(`${unitWords(left)} ${formula.operator} ${unitWords(right)}`);
			return { kind: 'other' };
		case '*':
			if (left.kind === 'number') return right;
			return right.kind === 'number' ? left : { kind: 'other' };
		case '/':
			if (right.kind === 'number') return left;
			return left.kind === 'unit' && isSame(left, right) ? { kind: 'number' } : { kind: 'other' };
	}
}

function isSame(one: FormulaUnit, other: FormulaUnit): boolean {
	return one.kind === 'unit' ? other.kind === 'unit' && one.id === other.id : one.kind === other.kind;
}

/** A unit as a message names it. */
export function unitWords(unit: FormulaUnit): string {
	return unit.kind === 'unit' ? unit.id : 'a plain number';
}
