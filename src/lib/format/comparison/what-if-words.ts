/** The result of a what-if as a sentence, and what its page carries so that a reader may move it. */
import type { Formula } from '#lib/domain/quantity/formula.ts';
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import {
	evaluateWhatIf,
	type InputUse,
	type Setting,
	type Settings
} from '#lib/domain/comparison/what-if.ts';
import type { Movable } from '#lib/domain/comparison/what-if-settings.ts';
import { beforeUnit, numberWords, percentWords } from '../number/number-words.ts';
import { computedWords } from '../number/quantity-words.ts';
import { m } from '#lib/paraglide/messages.js';

/** In what something is counted. */
export interface Counted {
	readonly share: boolean;
	readonly unit: string;
}

/** An input as its page carries it. */
export interface MovableInput extends Movable, InputUse, Counted {
	readonly name: string;
	readonly label: string;
	/** Where it starts, in words: its figure with origin and grades, or that it is an assumption. */
	readonly origin: string;
	/** Said beside the result where the wording of its figure bounds neither side; else `null`. */
	readonly condition: string | null;
}

/** A what-if as its page carries it for the script that moves it. */
export interface MovableWhatIf {
	readonly id: string;
	readonly question: string;
	/** The claim with its origin and grades, in lines. */
	readonly claim: readonly string[];
	readonly resultLabel: string;
	readonly formula: Formula;
	readonly formulaInWords: string;
	readonly reading: string;
	readonly unit: Counted;
	readonly inputs: readonly MovableInput[];
	/** Quantities of the figures that the formula names itself. */
	readonly stated: readonly (readonly [string, Quantity])[];
}

/** The result on the given settings, and the conditions under which it is so. */
export function whatIfWords(
	{ formula, inputs, stated, unit, resultLabel }: Omit<MovableWhatIf, 'question' | 'claim'>,
	settings: Settings
): { readonly result: string; readonly conditions: readonly string[] } {
	const quantity = evaluateWhatIf(formula, inputs, settings, new Map(stated), unit.share);
	return {
		result: resultSentence(quantity, resultLabel, unit),
		conditions: inputs.flatMap((input) =>
			// A start that rests on a condition says so until the reader moves it.
			input.condition !== null && !isMoved(input, settings)
				? [m.whatif_condition({ condition: input.condition })]
				: []
		)
	};
}

/** True where an input is no longer where it started. */
export function isMoved({ name, start }: Movable, settings: Settings): boolean {
	const { low, high } = settings[name] ?? start;
	return low !== start.low || high !== start.high;
}

/** Where an input stands, and that it was moved where it was. */
export function standingWords(input: MovableInput, settings: Settings): string {
	const words = settingWords(settings[input.name] ?? input.start, input);
	return isMoved(input, settings) ? m.whatif_standing_moved({ words }) : words;
}

/** What an input may be set to: `0% to 50%`. */
export function allowedWords(input: MovableInput): string {
	return settingWords({ low: input.minimum, high: input.maximum }, input);
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
	return share ? number : m.figure_with_unit({ number: beforeUnit(number), unit });
}
