/** Orders of magnitude in English words: "tens of thousands", "several hundred". */

/** The widest literal reading of such words, both ends included. */
export interface Order {
	readonly low: number;
	readonly high: number;
}

/** The tens in each word: 3 of a thousand. */
const TENS: Readonly<Record<string, number>> = { ten: 1, hundred: 2, thousand: 3, million: 6, billion: 9 };
const ORDER =
	/(?<!\w)(?:(?:(tens|hundreds|thousands) of )?(hundreds|thousands|millions|billions)|(?:several|a few|some|many) (?:(hundred) )?(hundred|thousand|million|billion))(?!\w)/gi;

/**
 * The order of magnitude that the words say: 10,000 to 99,999 of "tens of thousands". `null` for words with a digit, such as a ceiling of their
 * own ("thousands, under 5,000"), with several orders ("hundreds or thousands"), or with none.
 */
export function englishOrder(words: string): Order | null {
	const [found, second] = [...words.matchAll(ORDER)];
	if (!found || second || /\d|\b(?:or|to|and)\b/i.test(words)) return null;
	const tens = found
		.slice(1)
		.reduce((sum, word?: string) => sum + (TENS[(word ?? '').toLowerCase().replace(/s$/, '')] ?? 0), 0);
	return { low: 10 ** tens, high: 10 ** (tens + 1) - 1 };
}
