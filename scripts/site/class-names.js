/**
 * The name by which the styles of a component find its own elements. Svelte's is three times as long, and stands on most
 * elements of a page: a twentieth of its size.
 */

/** Letters and digits in each place; the second makes sure that it is no word, and so no name of a class that stands in the source. */
const PLACES = [
	'abcdefghijklmnopqrstuvwxyz',
	'0123456789',
	...Array(2).fill('abcdefghijklmnopqrstuvwxyz0123456789')
];

/**
 * For `compilerOptions.cssHash` of Svelte, wherever components are compiled.
 * @param {{ readonly hash: (text: string) => string, readonly css: string, readonly filename: string }} component
 * @returns {string}
 */
export function className({ hash, css, filename }) {
	let number = Number.parseInt(hash(filename === '(unknown)' ? css : filename), 36);
	return PLACES.map((signs) => {
		const sign = signs[number % signs.length];
		number = Math.floor(number / signs.length);
		return sign;
	}).join('');
}
