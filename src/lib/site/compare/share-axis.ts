import { shareScale } from '#lib/charts/dots/make-dots.ts';
import { extent } from '#lib/charts/spec/make-mark.ts';
import type { Quantity } from '#lib/domain/quantity/quantity.ts';

/** True where one axis can tell figures of one unit apart: from zero, or in steps of ten. */
export function shareAxis(sides: readonly { readonly quantity: Quantity }[]): boolean {
	return shareScale(sides.flatMap(({ quantity }) => extent(quantity)));
}
