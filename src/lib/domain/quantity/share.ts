/** Shares: stated in percent, and in formulas a fraction of one. */
import type { FormulaUnit } from './formula-unit.ts';
import { scale, type Quantity } from './quantity.ts';

/** A unit as far as formulas ask. */
export interface CountingUnit {
	readonly id: string;
	readonly kind: string;
}

/** Names of units that are written with a percent sign. */
const PERCENT = /^(?:percent|per[ -]cent|%)$/i;

/** True for a unit by the name of percent. */
export function isPercentName(name: string): boolean {
	return PERCENT.test(name);
}

/** True for a unit whose numbers are written with a percent sign: a share, or a balance in percent, such as a rise. */
export function isInPercent({ id, kind, label }: CountingUnit & { readonly label: string }): boolean {
	return kind === 'share' || (kind === 'balance' && (isPercentName(label) || isPercentName(id)));
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
