/** Numbers in digits in an English text, with the scale word that may follow: `5,016`, `7.2 million`, `160+`, `52%`. */

const NUMBER =
	/(?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]*(hundred|thousand|million|billion|trillion)\b)?(?![\p{L}\d]|[.,]\d)/giu;
const SCALES = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12]
]);

/** Every such number of a text, in order. Numbers in words (`five million`, `tens of thousands`) are left out. */
export function englishNumbers(text: string): number[] {
	return [...text.matchAll(NUMBER)].map(([, digits = '', scale = '']) => {
		const product = Number(digits.replaceAll(',', '')) * (SCALES.get(scale.toLowerCase()) ?? 1);
		// What binary fractions leave of 7.3 times a million is taken off.
		return Number(product.toPrecision(15));
	});
}
