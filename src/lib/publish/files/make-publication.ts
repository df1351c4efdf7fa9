/** From a checked record to what its downloads are made from: its sentences are filled in here, once per language. */
import type { CheckedRecord, Translation } from '#lib/domain/prose/checked-record.ts';
import { fillRecord, type ProseWords, type RecordRows, type WordsIn } from '#lib/domain/prose/fill-record.ts';
import type { ProseRows } from '#lib/domain/prose/prose-rows.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { translateRecord } from '#lib/domain/translation/translate-record.ts';
import type { Publication } from '../published-file.ts';
import { filledTable } from '../tables/filled-table.ts';

/** Another language than that of the record. */
export interface OtherLanguage {
	/** Its tag. */
	readonly language: string;
	/** The words for what is said in it, and for what is not yet. */
	readonly words: WordsIn;
	/** Marks what is not translated, for a page; left out where nothing is marked. */
	readonly mark?: ((text: string) => string) | null;
}

/**
 * The record in its own language, or as far as it is translated in another, ready to be published.
 *
 * @param words those of its own language, or the other language with its words
 * @throws {Error} where a placeholder stands for nothing; the check of a record reports those
 */
export function makePublication(
	record: CheckedRecord,
	words: ProseWords | OtherLanguage,
	{ origin }: Pick<Publication, 'origin'>
): Publication {
	const { model, descriptor, rows } =
		'language' in words ? fillRecord(inLanguage(record, words), words.words) : fillRecord(record, words);
	const filled: ProseRows = rows;
	return {
		model,
		descriptor,
		tables: new Map(
			TABLES.flatMap((table) => {
				const text = record.tables.get(table.name);
				return text === undefined ? [] : [[table.name, filledTable(table, text, filled[table.name] ?? [])]];
			})
		),
		readme: record.readme,
		changelog: record.changelog,
		origin,
		versions: record.versions,
		translations: record.translationTexts
	};
}

function inLanguage(record: CheckedRecord, { language, mark = null }: OtherLanguage): RecordRows {
	return translateRecord(
		record,
		record.translations.get(language) ?? new Map<string, Translation>(),
		language,
		mark
	);
}
