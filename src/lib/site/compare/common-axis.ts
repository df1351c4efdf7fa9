/** The one axis that figures of one unit may share: from zero, or in steps of ten where that would hide the smaller ones. */
import { commonScale } from '#lib/charts/dots/make-dots.ts';
import { extent } from '#lib/charts/spec/make-mark.ts';
import type { Scale } from '#lib/charts/spec/spec.ts';
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import { m } from '#lib/paraglide/messages.js';

/** The kind of axis that tells these quantities apart; `null` where none does, and they have no chart. */
export function commonAxis(sides: readonly { readonly quantity: Quantity }[]): Scale['kind'] | null {
	return commonScale(sides.flatMap(({ quantity }) => extent(quantity)));
}

/** What the axis is, in words: the subtitle of the chart. */
export function axisSentence(kind: Scale['kind'], unit: string): string {
	return kind === 'log' ? m.compare_axis_log({ unit }) : m.compare_axis({ unit });
}
