/** The letters that a language is written in. */

/** The letters of a script, by its name in a tag; of a language that mixes scripts all of them. */
const LETTERS: Readonly<Record<string, RegExp>> = {
	Latn: /\p{Script=Latin}/u,
	Hans: /\p{Script=Han}/u,
	Hant: /\p{Script=Han}/u,
	Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
	Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
	Cyrl: /\p{Script=Cyrillic}/u,
	Grek: /\p{Script=Greek}/u,
	Arab: /\p{Script=Arabic}/u,
	Hebr: /\p{Script=Hebrew}/u,
	Thai: /\p{Script=Thai}/u,
	Deva: /\p{Script=Devanagari}/u
};
/** The tag of words whose language nobody named (ISO 639-2). */
export const UNKNOWN_LANGUAGE = 'und';
/** From so many letters on a text is words, not a sign or an abbreviation. */
const WORDS = 3;

/**
 * True of two tags of one language that is written in another script in each, as `zh-Hans` and `zh-Hant`.
 *
 * @param lang a BCP 47 tag
 * @param other another
 */
export function isOfOtherScript(lang: string, other: string): boolean {
	const [one, two] = [lang, other].map((tag) => new Intl.Locale(tag).maximize());
	return one?.language === two?.language && one?.script !== two?.script;
}

/**
 * False where a text has letters and none of them is of the script that its language is written in; true where that cannot
 * be told.
 *
 * @param lang a BCP 47 tag
 */
export function isWrittenIn(text: string, lang: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const { script } = new Intl.Locale(lang).maximize();
	const own = script === undefined ? undefined : LETTERS[script];
	// Signs of which each is a word weigh more than letters.
	const isWords = letters.length >= WORDS || letters.some((letter) => /\p{Script=Han}/u.test(letter));
	return !own || !isWords || letters.some((letter) => own.test(letter));
}
