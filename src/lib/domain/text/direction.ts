/** The direction that a language is written in. */

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Mend',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
	'Yezi'
]);

/**
 * What the attribute `dir` must say beside a `lang`: `rtl`, or nothing, since pages run from left to right.
 *
 * @param lang a language tag; one that is none is taken for a language from left to right
 */
export function directionOf(lang: string | null | undefined): 'rtl' | undefined {
	if (!lang) return undefined;
	try {
		const { script } = new Intl.Locale(lang).maximize();
		return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : undefined;
	} catch {
		return undefined;
	}
}

const RTL_LETTER =
	/[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];

/**
 * A line of a drawing, or a name within a sentence, that has letters from right to left, set apart so that it is ordered by its own first letter and
 * not by what is drawn around it; every other line as it is.
 */
export function isolated(line: string): string {
	return RTL_LETTER.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line;
}
