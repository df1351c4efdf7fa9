/** Numbers in digits in an English text, with the scale word or its sign that may follow: `5,016`, `7.2 million`, `£33bn`, `10m`, `160+`, `52%`. */

const NUMBER =
	/(?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]*((?:hundred|thousand|million|billion|trillion|quadrillion|mn|bn|tn)|(?<=\d)[km])\b)?(?![\p{L}\d]|[.,]\d)/giu;
/** What an English word multiplies a number by. */
export const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['quadrillion', 1e15]
]);
/** The same in signs, which are no words of a sentence. */
const SIGNS: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9],
	['tn', 1e12]
]);

/** What stands between the ends of a range, of which the second may say the scale of both: `3.1 to 3.9 billion`. */
const BETWEEN = /^\s*(?:to|and|or|[-–—])\s*\p{Sc}?$/u;

/** Every such number of a text, in order. Numbers in words (`five million`, `tens of thousands`) are left out. */
export function englishNumbers(text: string): number[] {
	const found = [...text.matchAll(NUMBER)];
	return found.map(([whole, digits = '', own], at) => {
		const number = Number(digits.replaceAll(',', ''));
		const next = found[at + 1];
		const between = text.slice((found[at]?.index ?? 0) + whole.length, next?.index);
		const isEnd =
			next?.[2] !== undefined && BETWEEN.test(between) && number < Number(next[1]?.replaceAll(',', ''));
		const scale = (own ?? (isEnd ? next[2] : undefined) ?? '').toLowerCase();
		const product = number * (ENGLISH_SCALES.get(scale) ?? SIGNS.get(scale) ?? 1);
		// What binary fractions leave of 7.3 times a million is taken off.
		return Number(product.toPrecision(15));
	});
}
