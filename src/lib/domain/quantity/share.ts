/** Shares: stated in percent, and in formulas a fraction of one. */
import type { FormulaUnit } from './formula-unit.ts';
import { scale, type Quantity } from './quantity.ts';

/** A unit as far as formulas ask. */
export interface CountingUnit {
	readonly id: string;
	readonly kind: string;
}

/** A quantity as it enters a formula: that of a share is in percent and becomes a fraction of one. */
export function asFraction(quantity: Quantity, share: boolean): Quantity {
	return share ? scale(quantity, 1 / 100) : quantity;
}

/** The result of a formula as it is stated: that of a share is a fraction of one and becomes percent. */
export function fromFraction(result: Quantity, share: boolean): Quantity {
	return share ? scale(result, 100) : result;
}

/** The unit of a figure as it enters a formula: a share counts as a plain number. */
export function unitInFormula({ id, kind }: CountingUnit): FormulaUnit {
	return kind === 'share' ? { kind: 'number' } : { kind: 'unit', id };
}
