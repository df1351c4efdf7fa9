/** Sentences to be read again since the last commit: a number came into a series, or a document is new, and they say what is latest or how far was read. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import { keyIn, type WrittenTables } from '#lib/domain/record/written-tables.ts';
import type { RecordFiles, SoundRecord } from '#lib/reading/check-record.ts';
import { tablesWritten } from '#lib/reading/rules/package/published-changes.ts';
import { staleSentences, type GrownRecord } from '../edit/stale-sentences.ts';
import { committedRecord } from './committed-record.ts';
import { textAtCommit } from './since-commit.ts';

/** Tables whose new rows may make a sentence stale. */
const GROWING = ['series_figures', 'sources'] as const;

/** The same sentences that `add` names, for a sound record in a repository; none where nothing of the kind is new since the last commit. */
export function sentencesToReadAgain(folder: string, record: SoundRecord, files: RecordFiles): string[] {
	const isGrown = GROWING.some((name) => {
		const file = tableFile({ name });
		const before = textAtCommit(folder, file);
		return before !== null && before !== new TextDecoder().decode(files.get(file));
	});
	const committed = isGrown ? committedRecord(folder, files) : null;
	if (!committed) return [];
	const now = tablesWritten([...record.tables]);
	const former = tablesWritten([...committed.record.tables]);
	const grown: GrownRecord = {
		rows: (name) => now.get(name)?.rows ?? [],
		row: (name, id) => now.get(name)?.rows.find((row) => row['id'] === id),
		tables: () => now,
		added: GROWING.flatMap((table) => newRows(table, now, former).map((cells) => ({ table, cells })))
	};
	return staleSentences(grown, files, rewordedPlaces(now, former));
}

function newRows(table: TableName, now: WrittenTables, former: WrittenTables) {
	const known = new Set(former.get(table)?.rows.map((row) => keyIn(table, row)));
	return (now.get(table)?.rows ?? []).filter((row) => !known.has(keyIn(table, row)));
}

/** The places of cells that read otherwise than in the former state, each as `FILE KEY COLUMN`. */
function rewordedPlaces(now: WrittenTables, former: WrittenTables): ReadonlySet<string> {
	const places = TABLES.flatMap(({ name }) => {
		const before = new Map(former.get(name)?.rows.map((row) => [keyIn(name, row), row]));
		return (now.get(name)?.rows ?? []).flatMap((row) => {
			const key = keyIn(name, row);
			return Object.entries(row).flatMap(([column, cell]) =>
				(before.get(key)?.[column] ?? '') === cell ? [] : [`${tableFile({ name })} ${key} ${column}`]
			);
		});
	});
	return new Set(places);
}
