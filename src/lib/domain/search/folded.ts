/** Text as search sees it, so that a reader need not know how a word is written in the record. */
import { inSimplifiedForms } from './han-forms.ts';

/** Ends what a figure counts in the text that it is searched by; no folded word has it. */
export const AFTER_COUNTED = '|';

/** Begins what is only noted of a figure there; no folded word has it either. */
export const BEFORE_NOTES = '¦';

/**
 * Lower case, without accents, Han characters in their simplified forms, full-width signs as plain ones, numbers without marks
 * between thousands, and one space for whatever is neither a letter nor a digit.
 */
export function folded(text: string): string {
	// Some signs hold a Han character, as ㊝ does, so they are taken apart first.
	return inSimplifiedForms(text.normalize('NFKD'))
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
		.replace(/[^\p{L}\p{N}.%]|\.(?!\d)|(?<!\d)\./gu, ' ')
		.replace(/ +/g, ' ')
		.trim();
}
