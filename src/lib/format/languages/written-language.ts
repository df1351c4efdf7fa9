/**
 * How one language writes what no message can say: numbers, lists, and what stands between words. Each language of the
 * interface has a file of it in `messages/writing/`.
 */

/** A word for large numbers. */
export interface NumberScale {
	/** Power of ten of one of it; it serves up to the next one, and the last one from there on. */
	readonly place: number;
	/** Beyond this many figures behind its point the number in all its digits reads better. */
	readonly decimals: number;
	/** Below this power of ten it serves too where the next one would need too many of them: 10027.1萬 for 1.00271億. */
	readonly reach?: number;
	/** The word behind its number, with the blank between them where the language has one: ` million`, `萬`. */
	readonly word: string;
	/** The word in other plural forms of the language, by their names in CLDR: `one` for 1 million, and in some languages for 1.5 million too. */
	readonly forms?: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
	/** What stands between the word and what is counted, before the blank: ` de` in 2 millions de personnes. */
	readonly link?: string;
}

/** What stands between words that are put together; the blank is in it where the language has one. */
export interface Joints {
	/** Between two words in a row, such as a number and its unit. */
	readonly words: string;
	/** Between two sentences. */
	readonly sentences: string;
	/** Between the parts of a list without an end, and of one whose parts may have such marks themselves. */
	readonly list: string;
	readonly parts: string;
	/** Between two parts of a sentence, such as a name and its date. */
	readonly comma: string;
	/** Between a name and what is said of it. */
	readonly colon: string;
	/** Behind a sentence. */
	readonly stop: string;
	/** On both sides of what is said by the way. */
	readonly open: string;
	readonly close: string;
	/** On both sides of words of a source, and of a name within a sentence. */
	readonly quote: string;
	readonly unquote: string;
	/** Before the last of two, and of more, where the list ends with "and". */
	readonly lastOfTwo: string;
	readonly lastOfMany: string;
}

export interface WrittenLanguage {
	/** What stands before the decimals, and between thousands. */
	readonly decimal: string;
	readonly thousands: string;
	/** Whole numbers of fewer digits are written without marks between thousands. */
	readonly groupedFrom: number;
	/** Whether a rounded number shows with zeros how finely it is known: 120.0 million; else they are left out behind a point: 1.2億. */
	readonly keepsZeros: boolean;
	/** The largest first. */
	readonly scales: readonly NumberScale[];
	/**
	 * The word for a number of which only the size is stated, by the power of ten of its first digit: 4 for 10,000 to 99,999;
	 * without one the bounds of the number say it.
	 */
	readonly sizes: Readonly<Record<string, string>>;
	readonly joints: Joints;
}
