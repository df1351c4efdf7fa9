/**
 * What would have to be true for a claim to be so: a formula whose inputs a reader may move. Each input is an interval
 * that starts at a figure of the record or at an assumption of the reader; the result is an interval. Nothing is asserted.
 */
import { evaluateFormula, type Formula } from '../quantity/formula.ts';
import type { Figure, WhatIfInput } from '../record/model.ts';
import { onCondition, QuantityError, type Bound, type Quantity } from '../quantity/quantity.ts';
import { shownNumbers } from '../quantity/shown.ts';
import { asFraction, fromFraction } from '../quantity/share.ts';

/** Where an input stands, in its unit; `null` is an open side. */
export interface Setting {
	readonly low: Bound;
	readonly high: Bound;
}

/** Where every input stands, by name. */
export type Settings = Readonly<Record<string, Setting>>;

/**
 * Where an input starts: at its figure, no finer than that was stated and with its open side, or at the assumption. A
 * figure whose wording bounds neither side starts at its number, on the condition that it is exactly that.
 */
export function startOf({
	figure,
	low,
	high
}: Pick<WhatIfInput, 'low' | 'high'> & { readonly figure: Pick<Figure, 'quantity'> | null }): Setting {
	if (figure === null) return { low, high };
	const { low: from, high: to } = shownNumbers(onCondition(figure.quantity));
	return { low: from, high: to };
}

/** An input as the formula takes it. */
export interface InputUse {
	readonly name: string;
	/** True where the unit is a share, which enters a formula as a fraction. */
	readonly share: boolean;
	readonly start: Setting;
	/** The quantity of the figure it starts at; used as it is until the reader moves the input. */
	readonly stated: Quantity | null;
}

/**
 * The result on the given settings; `null` where a divisor may be zero. A share comes out in percent where
 * `share` is true.
 *
 * @param stated quantities of the figures that the formula names itself, a share as a fraction
 */
export function evaluateWhatIf(
	formula: Formula,
	inputs: readonly InputUse[],
	settings: Settings,
	stated: ReadonlyMap<string, Quantity>,
	share: boolean
): Quantity | null {
	const quantities = new Map(stated);
	for (const input of inputs)
		quantities.set(input.name, quantityOf(input, settings[input.name] ?? input.start));
	try {
		const result = evaluateFormula(formula, (name) => {
			const quantity = quantities.get(name);
			if (!quantity) throw new Error(`the formula names "${name}", which is neither an input nor a figure`);
			return quantity;
		});
		return fromFraction(result, share);
	} catch (error) {
		if (error instanceof QuantityError) return null;
		throw error;
	}
}

/** The figures that a formula may name besides its inputs, as it takes them. */
export function statedQuantities(figures: readonly Figure[]): Map<string, Quantity> {
	return new Map(figures.map(({ id, quantity, unit }) => [id, asFraction(quantity, unit.kind === 'share')]));
}

function quantityOf({ share, start, stated }: InputUse, { low, high }: Setting): Quantity {
	const moved = low !== start.low || high !== start.high;
	const quantity: Quantity =
		stated !== null && !moved
			? onCondition(stated)
			: { value: low === high ? low : null, low, high, rounding: 0 };
	return asFraction(quantity, share);
}
