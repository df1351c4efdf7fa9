/** From a checked record to what its downloads are made from: its sentences are filled in here, once per language. */
import type { CheckedRecord } from '#lib/domain/prose/checked-record.ts';
import { fillRecord, type ProseWords } from '#lib/domain/prose/fill-record.ts';
import type { ProseRows } from '#lib/domain/prose/prose-rows.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { Publication } from '../published-file.ts';
import { filledTable } from '../tables/filled-table.ts';

/**
 * The record with its sentences in the language of `words`, ready to be published.
 *
 * @throws {Error} where a placeholder stands for nothing; the check of a record reports those
 */
export function makePublication(
	record: CheckedRecord,
	words: ProseWords,
	{ origin }: Pick<Publication, 'origin'>
): Publication {
	const { model, descriptor, rows } = fillRecord(record, words);
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
		versions: record.versions
	};
}
