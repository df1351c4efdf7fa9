/** How many significant digits the words of a source carry, where they write the number in digits. */

const NUMBER = /(\d[\d,]*(?:\.\d+)?)(\s*(?:%|％|percent\b|per cent\b))?/gi;

/**
 * The digits that the words carry for `value`: those before a scale word all count ("7.20 million": 3), zeros at the end
 * of a number that is written out do not ("610,000": 2), but for percent ("50%": 2). `null` where no number in digits of the words begins as the
 * value does, as with numbers in words.
 */
export function digitsStated(words: string, value: number): number | null {
	const digitsOfValue = significant(String(value));
	// What a rate is measured by says nothing of how finely it was.
	const numbers = [...words.matchAll(NUMBER)].filter(({ index }) => !/\bper\s$/i.test(words.slice(0, index)));
	const digits = numbers.flatMap(([, text = '', percent]) => {
		const plain = text.replaceAll(',', '');
		const own = significant(plain);
		if (own.replace(/0+$/, '') !== digitsOfValue.replace(/0+$/, '')) return [];
		const isScaled = Number(plain) !== value;
		const counts = isScaled || plain.includes('.') || percent !== undefined;
		return [counts ? own.length : own.replace(/0+$/, '').length];
	});
	return digits.length === 0 ? null : Math.max(1, ...digits);
}

/** The digits of a plain decimal from the first that is not zero. */
function significant(decimal: string): string {
	return decimal.replace('.', '').replace(/^0+(?=\d)/, '');
}
