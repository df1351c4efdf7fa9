/** The words that placeholders in sentences of the record are filled in with. */
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { ProseWords } from '#lib/domain/prose/fill-record.ts';
import { unhedgedWords, valueWords } from '../figure/figure-words.ts';
import { written } from '../languages/written.ts';
import { plainWords } from '../number/number-words.ts';
import { dateWords, periodEnds, periodWords } from '../number/period-words.ts';

/** From ten up a count is written in digits. */
const SMALL_COUNTS = [
	m.count_0,
	m.count_1,
	m.count_2,
	m.count_3,
	m.count_4,
	m.count_5,
	m.count_6,
	m.count_7,
	m.count_8,
	m.count_9
] as const;

/** A count in a sentence: `three`, `13`, `1,204`. */
export function countWords(count: number): string {
	return SMALL_COUNTS[count]?.() ?? plainWords(count);
}

/** The words in the language of the interface: `about 7.2 million`, `13`, `2013 to 2025`. */
export const proseWords: ProseWords = {
	figure: valueWords,
	number: unhedgedWords,
	count: countWords,
	from: (period) => dateWords(periodEnds(period).start ?? ''),
	to: (period) => dateWords(periodEnds(period).end ?? ''),
	period: periodWords,
	joints: () => written().joints,
	isOne: (count) => new Intl.PluralRules(getLocale()).select(count) === 'one'
};
