/** How much of a record is said in another language. */
import type { CheckedRecord } from '../prose/checked-record.ts';
import { sentencesFor } from './sentences.ts';

export interface TranslatedShare {
	/** How many different sentences the record has. */
	readonly sentences: number;
	/** How many of them are translated. */
	readonly translated: number;
	/** How many of these somebody signed. */
	readonly reviewed: number;
}

/** The share of a record that is translated into a language. */
export function translatedShare(record: CheckedRecord, language: string): TranslatedShare {
	const texts = record.translations.get(language);
	const sentences = sentencesFor(record, record.package.lang, language);
	const translated = sentences.flatMap(({ hash }) => texts?.get(hash) ?? []);
	const reviewed = translated.filter(({ isReviewed }) => isReviewed);
	return { sentences: sentences.length, translated: translated.length, reviewed: reviewed.length };
}
