/**
 * Words and signs that say the size of a number in digits: `7.2 million`, `£33bn`, `5 crore`, `3 Mrd`. One list for whatever reads them; those of
 * other languages stand in English tables too, where the words are those of the source.
 */
import { MONEY, MONEY_BEHIND } from './currencies.ts';

/** What an English word multiplies a number by. */
export const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['quadrillion', 1e15]
]);

interface Scale {
	/** A pattern of its words, without capitals. */
	readonly words: string;
	readonly factor: number;
	/** What must stand before it, as a pattern. */
	readonly behind?: string;
}

/** With a blank before them these may be metres or anything else, unless it is money. */
const CLOSE = /* @__PURE__ */ closeOrMoney();

function closeOrMoney(): string {
	return `(?:(?<=\\d)|(?<=${MONEY}\\s?[\\d.,]+\\s)|(?=\\p{L}\\s?${MONEY_BEHIND}))`;
}

/** The longer before what they begin with. That all this is pure is said, so that a page which reads no words has none of it. */
const SCALES: readonly Scale[] = /* @__PURE__ */ scales();

function scales(): readonly Scale[] {
	return [
		{ words: '(?:lakh|lac) crores?', factor: 1e12 },
		{ words: 'crores?', factor: 1e7 },
		{ words: '(?:lakh|lac)s?', factor: 1e5 },
		{ words: 'dozen', factor: 12 },
		{ words: 'hundred thousand', factor: 1e5 },
		{ words: 'hundred million', factor: 1e8 },
		{ words: 'thousand million', factor: 1e9 },
		{ words: 'hundred billion', factor: 1e11 },
		{ words: 'mil mill(?:ones|ón)|mil milh(?:ões|ão)', factor: 1e9 },
		{ words: 'billionen', factor: 1e12 },
		{ words: 'millionen|mill(?:ones|ón|oner)|milh(?:ões|ão)|milion[ie]|milyon|mio\\.?', factor: 1e6 },
		...[...ENGLISH_SCALES].map(([word, factor]) => ({ words: `${word}s?`, factor })),
		{ words: 'tausend|tsd\\.?|tys\\.?|тыс(?:яч\\p{L}*|\\.)?|ألف|آلاف', factor: 1e3 },
		{ words: 'miljoe?n(?:en|er)?|juta|triệu|млн\\.?|миллион\\p{L}*|مليون|ملايين', factor: 1e6 },
		{ words: 'milliard(?:en?|s)?|mil[il]?iard[oiy]?|miljard(?:en|er)?|mil[iy]ar', factor: 1e9 },
		{ words: 'bilh(?:ões|ão)|(?:mrd|mia|mld)\\.?|млрд\\.?|миллиард\\p{L}*|مليار(?:ات)?', factor: 1e9 },
		{ words: 'triliun|трлн\\.?|триллион\\p{L}*', factor: 1e12 },
		{ words: 'ml?n', factor: 1e6 },
		{ words: 'bl?n', factor: 1e9 },
		{ words: 'tr?n', factor: 1e12 },
		{ words: 'k', factor: 1e3 },
		{ words: 'm', factor: 1e6, behind: CLOSE },
		{ words: 'b', factor: 1e9, behind: CLOSE },
		// Without money it is tonnes.
		{ words: 't', factor: 1e12, behind: `(?<=${MONEY}\\s?[\\d.,]+\\s?)` }
	];
}

/** Any of them behind a number, as a pattern for the flags `iu`. */
export const SCALE = /* @__PURE__ */ anyOf(SCALES);

function anyOf(all: readonly Scale[]): string {
	const whole = all.map(({ words, behind }) =>
		behind === undefined ? words : `(?=${words})${behind}(?:${words})`
	);
	return `(?:${whole.join('|')})(?![\\p{L}\\d])`;
}

/** Those that say no more to a reader than the number written out does, as such a pattern: English words, and their signs. */
export const PLAIN_SCALE =
	'(?:hundred|thousand|million|billion|trillion|quadrillion|mn|bn|tn|(?<=\\d)[km])(?![\\p{L}\\d])';

/** What a word or sign multiplies a number by; 1 for one that is none. */
export function factorOf(scale: string): number {
	if (scale === '') return 1;
	return SCALES.find(({ words }) => new RegExp(`^(?:${words})$`, 'iu').test(scale))?.factor ?? 1;
}
