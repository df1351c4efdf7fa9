/** The direction that a language is written in. */

/** Scripts that are written from right to left: those of living use that the CLDR calls so (scriptMetadata.txt, column RTL?). */
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
 * What the attribute `dir` must say beside a `lang`: `rtl`, or nothing, since most pages run from left to right; of a page that does not
 * `site/name-directions.ts` says the rest.
 *
 * @param lang a language tag; one that is none is taken for a language from left to right
 */
export function directionOf(lang: string | null | undefined): 'rtl' | undefined {
	if (!lang) return undefined;
	const known = directions.get(lang);
	if (known) return known.direction;
	const direction = RIGHT_TO_LEFT.has(scriptOf(lang)) ? 'rtl' : undefined;
	directions.set(lang, { direction });
	return direction;
}

/** Those that were asked for: pages ask for the same few thousands of times. */
const directions = new Map<string, { readonly direction: 'rtl' | undefined }>();

/**
 * What the attribute `dir` must say beside words of a source: the direction of their language; `auto`, their own, where they have letters from right to
 * left although their language has none, or nobody named it.
 */
export function directionOfWords(words: string, lang: string | null | undefined): 'rtl' | 'auto' | undefined {
	return directionOf(lang) ?? (RTL_LETTER.test(words) ? 'auto' : undefined);
}

/** The script of a language; an empty text where there is none. */
function scriptOf(lang: string): string {
	try {
		return new Intl.Locale(lang).maximize().script ?? '';
	} catch {
		return '';
	}
}

const RTL_LETTER =
	/[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];
const [LEFT_TO_RIGHT, RIGHT_TO_LEFT_MARK] = ['\u200e', '\u200f'];
const LETTER = /\p{L}/u;

/**
 * Lines that a text was broken into, each ordered as the text was: by the first letter of all, and not by its own. Lines of a text without
 * letters from right to left stay as they are.
 */
export function linesInDirection(lines: readonly string[]): string[] {
	const startsAs = (line: string) => LETTER.exec(line)?.[0];
	const isRtl = (line: string) => RTL_LETTER.test(startsAs(line) ?? '');
	const text = lines.join(' ');
	if (!RTL_LETTER.test(text)) return [...lines];
	const base = isRtl(text);
	const mark = base ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT;
	return lines.map((line) => (startsAs(line) === undefined || isRtl(line) === base ? line : mark + line));
}

/**
 * A line of a drawing, or a name within a sentence, that has letters from right to left, set apart so that it is ordered by its own first letter and
 * not by what is drawn around it; every other line as it is.
 */
export function isolated(line: string): string {
	return RTL_LETTER.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line;
}
