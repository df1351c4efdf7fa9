/** Marks of footnotes behind a number, which are no part of what it says: `400*`, `12,000 [1]`, `400¹`. */

const MARK =
	/(?<=[\d\p{L}%)+][.,]?)\s?(?:[*†‡§¶#]+|\[\s?(?:\d{1,3}|\p{Ll}|(?:note|nb|n|fn|ref|citation)\.?[^\]\d]*\d{0,2})\s?\]|(?<!\b10)[⁰¹²³⁴-⁹ᵃ-ᶻ]+(?![\p{L}\d]))(?=$|[\s,;.)\]*†‡[])/gu;

/** Words without such marks, and the marks, in order. */
export function withoutMarks(words: string): { readonly words: string; readonly marks: readonly string[] } {
	const isUnit = (at: number) => /(?:^|[^\p{L}])(?:[kcdm]?m|ft|in|yd|mi)$/iu.test(words.slice(0, at));
	const marks: string[] = [];
	const rest = words.replace(MARK, (mark, at: number) => {
		if (/^[²³]$/u.test(mark) && isUnit(at)) return mark;
		marks.push(mark.trim());
		return '';
	});
	return marks.length === 0 ? { words, marks } : { words: rest.trim(), marks };
}
