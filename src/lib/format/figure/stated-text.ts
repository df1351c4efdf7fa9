/** A number as stated: in words of its source, which stay as they are, or in a notation of ours, which each language has its own of. */
import { statedNumbers } from '#lib/domain/numerals/stated-numbers.ts';
import type { Figure } from '#lib/domain/record/model.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { isQuoted, numberAlone } from './figure-words.ts';

/** A text with the language that it is in. */
export interface StatedText {
	readonly text: string;
	readonly lang: string;
}

/**
 * The number of a figure as stated. Our notation in another language than that of the page is said in that of the page, by the words
 * that the number itself has, where it is a number with its hedge and nothing more.
 */
export function statedText(figure: Figure): StatedText {
	const { asStated: text, asStatedLang: lang } = figure;
	const page = getLocale();
	return !isQuoted(figure) && lang !== page && isNumberAlone(figure)
		? { text: numberAlone(figure), lang: page }
		: { text, lang };
}

/** True where the notation has one number, that of the figure, and no remark besides. */
function isNumberAlone({ asStated, asStatedLang, quantity: { value }, computation }: Figure): boolean {
	if (value === null || computation) return false;
	const numbers = statedNumbers(asStated, asStatedLang, [value]);
	return numbers.length === 1 && numbers[0] === value && !/[(;（；]/.test(asStated);
}
