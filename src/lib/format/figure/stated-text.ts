/** A number as stated: in words of its source, which stay as they are, or in a notation of ours, which each language has its own of. */
import { statedNumbers } from '#lib/domain/numerals/stated-numbers.ts';
import type { Figure } from '#lib/domain/record/model.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { isBareNumber, isQuoted, numberAlone } from './figure-words.ts';

/** A text with the language that it is in. */
export interface StatedText {
	readonly text: string;
	readonly lang: string;
}

/**
 * The number of a figure as stated. Our notation in bare digits, or in another language than that of the page, is said in that of the page,
 * by the words that the number itself has, where it is a number with its hedge and nothing more.
 */
export function statedText(figure: Figure): StatedText {
	const { asStated: text, asStatedLang: lang } = figure;
	const page = getLocale();
	return !isQuoted(figure) && (lang !== page || isBareNumber(text)) && isNumberAlone(figure)
		? { text: numberAlone(figure), lang: page }
		: { text, lang };
}

/** True where the notation has the number of the figure, or its two bounds, and no other number and no remark besides. */
function isNumberAlone({ asStated, asStatedLang, quantity, computation }: Figure): boolean {
	if (computation) return false;
	const { value, low, high } = quantity;
	const own = (value === null ? [low, high] : [value]).filter((one) => one !== null);
	const numbers = statedNumbers(asStated, asStatedLang, own);
	return numbers.length > 0 && String(numbers) === String(own) && !/[(;（；]/.test(asStated);
}
