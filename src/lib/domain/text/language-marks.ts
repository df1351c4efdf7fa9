/**
 * Words that are not in the language of the page are set between marks, wherever they go from there: into sentences, lists and
 * drawings. Once the page is made each mark becomes an element that names the language. The marks are signs for private use, which
 * no text has.
 */

/** Stand around words in the original language, and within these around what is filled in, which is in that of the page. */
const [ORIGINAL, ORIGINAL_END, FILLED_IN, FILLED_IN_END] = ['\ue000', '\ue001', '\ue002', '\ue003'];

/** What a mark says: that words in the original language begin or end, or what is filled into them. */
export type Mark = 'original' | 'original-end' | 'filled-in' | 'filled-in-end';

const MARKS: Readonly<Partial<Record<string, Mark>>> = {
	[ORIGINAL]: 'original',
	[ORIGINAL_END]: 'original-end',
	[FILLED_IN]: 'filled-in',
	[FILLED_IN_END]: 'filled-in-end'
};

/** A mark as it stands in a text, or in an address, where it is escaped. */
const ANY = /[\ue000-\ue003]|%EE%80%8[0-3]/g;

/** Words in the original language, between marks. */
export function inOriginal(words: string): string {
	return words === '' ? words : ORIGINAL + words + ORIGINAL_END;
}

/**
 * What is filled into words in the original language: itself in that language, or between marks where it has words or a number with
 * marks of its own, since 100.000 is a hundred thousand in one language and a hundred in another.
 */
export function filledIn(words: string): string {
	if (isAllOriginal(words)) return withoutMarks(words);
	return /\p{L}|\p{N}\P{N}\p{N}/u.test(words) ? FILLED_IN + words + FILLED_IN_END : words;
}

/** True where a text says nothing but what is filled in. */
export function isAllFilledIn(text: string): boolean {
	return !/\p{L}/u.test(outside(text, FILLED_IN, FILLED_IN_END));
}

/** True where a text says nothing but words in the original language, with what is filled into them. */
export function isOriginal(text: string): boolean {
	return hasMarks(text) && !/\p{L}/u.test(outside(text, ORIGINAL, ORIGINAL_END));
}

/** What of a text stands between no such marks, which may lie in each other. */
function outside(text: string, open: string, close: string): string {
	let depth = 0;
	let left = '';
	for (const sign of text) {
		if (sign === open) depth += 1;
		else if (sign === close) depth -= 1;
		else if (depth === 0) left += sign;
	}
	return left;
}

export function hasMarks(text: string): boolean {
	return text.search(ANY) >= 0;
}

export function withoutMarks(text: string): string {
	return text.replace(ANY, '');
}

/** A text in pieces: its marks, and the words between them. */
export function markedPieces(text: string): (Mark | { readonly words: string })[] {
	return text.split(/([\ue000-\ue003])/).map((piece) => MARKS[piece] ?? { words: piece });
}

/** True where every word of a text is in the original language, what is filled in too, so that it can be said of the whole. */
export function isAllOriginal(text: string): boolean {
	return isOriginal(text) && !text.includes(FILLED_IN);
}
