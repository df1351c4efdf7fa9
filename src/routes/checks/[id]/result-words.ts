/** The result of a what-if as a sentence, and the whole what-if as lines to take along. */
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import type { Setting } from '#lib/domain/comparison/what-if.ts';
import { numberWords, percentWords } from '#lib/format/number/number-words.ts';
import { computedWords } from '#lib/format/number/quantity-words.ts';
import { m } from '#lib/paraglide/messages.js';

/** In what something is counted. */
export interface Counted {
	readonly share: boolean;
	readonly unit: string;
}

/** The result in words; `null` is no result. Less than nothing is left out: what remains is never below none. */
export function resultSentence(result: Quantity | null, label: string, { share, unit }: Counted): string {
	if (result === null) return m.whatif_no_answer();
	const { value, low, high } = result;
	if (!share && high !== null && high <= 0) return m.whatif_sentence_none();
	if (!share && (low === null || low < 0)) {
		const atMost: Quantity = { ...result, value: value !== null && value > 0 ? value : null, low: null };
		const words = high === null ? m.whatif_any_number({ unit }) : computedWords(atMost, { share, unit });
		return m.whatif_sentence_maybe_none({ words, label });
	}
	return m.whatif_sentence({ words: computedWords(result, { share, unit }), label });
}

/** Where an input stands: `13 years`, `10% to 25%`, `10 million persons or more`. */
export function settingWords({ low, high }: Setting, { share, unit }: Counted): string {
	const show = (value: number) => (share ? percentWords(value) : numberWords(value));
	const number =
		low === null && high === null
			? m.whatif_open()
			: low === null
				? m.gap_at_most({ number: show(high ?? 0) })
				: high === null
					? m.gap_at_least({ number: show(low) })
					: low === high
						? show(low)
						: m.figure_range({ low: show(low), high: show(high) });
	return share ? number : m.figure_with_unit({ number, unit });
}
