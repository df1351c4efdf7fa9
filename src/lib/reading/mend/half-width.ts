/** Digits and signs as keyboards of languages with wide characters write them, each as wide as a character. */

const FULL_WIDTH = /[０-９．，－＋／]/gu;
/** How far a full-width sign stands from the plain one. */
const APART = 0xff01 - 0x21;

/** The text with plain digits and signs: `１２３` is `123`. */
export function halfWidth(text: string): string {
	return text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - APART));
}
