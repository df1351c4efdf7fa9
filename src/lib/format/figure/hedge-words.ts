/** Hedges in words, without a number beside them. */
import { QUALIFIERS } from '#lib/domain/record/schema/vocabularies.ts';
import { m } from '#lib/paraglide/messages.js';
import { inQuotes } from '../languages/in-quotes.ts';

/** Stands for the number in the words of a hedge. */
const NUMBER = '…';

/** The hedge of a figure as {@link hedgeWords} says it, with quotation marks where it is words around a number. */
export function quotedHedge(cell: string): string {
	const words = hedgeWords(cell);
	return words.includes(NUMBER) ? inQuotes(words) : words;
}

/** The hedge of a figure by its word of the schema; any other word, or none, as it is. */
export function hedgeWords(cell: string): string {
	const qualifier = QUALIFIERS.find((one) => one === cell);
	if (!qualifier) return cell;
	const number = NUMBER;
	const words: Readonly<Record<typeof qualifier, () => string>> = {
		exact: m.changes_hedge_exact,
		rounded: m.changes_hedge_rounded,
		about: () => m.figure_about({ number }),
		nearly: () => m.figure_nearly({ number }),
		'may-be-nearly': () => m.figure_may_be_nearly({ number }),
		'close-to-or-above': () => m.figure_close_to_or_above({ number }),
		'may-be-close-to-or-above': () => m.figure_may_be_close_to_or_above({ number }),
		'more-than': () => m.figure_over({ number }),
		'at-least': () => m.figure_or_more({ number }),
		'up-to': () => m.figure_up_to({ number }),
		range: m.changes_hedge_range,
		'order-of-magnitude': m.changes_hedge_magnitude
	};
	return words[qualifier]();
}
