/** Sentences that rest on a silence which the record no longer has: it ended, and they may be false now. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { keyIn, type WrittenTables } from '#lib/domain/record/written-tables.ts';
import { sentencesOnEnded, type SilenceSentence } from '#lib/domain/prose/silence-sentences.ts';
import type { SoundRecord } from '#lib/reading/check-record.ts';
import { frozenTables, tablesWritten } from '#lib/reading/rules/package/published-changes.ts';
import { textAtCommit } from './since-commit.ts';

export interface RestingSentence extends Pick<SilenceSentence, 'silence' | 'column' | 'sentence'> {
	readonly file: string;
	/** As a spreadsheet counts, the header being 1. */
	readonly row: number;
}

/** The tables that say which silences there are, what draws them, and the sentences beside these drawings. */
const NEEDED = ['silences', 'panel_marks', 'overview_cells', 'panels', 'overview_rows'] as const;

/** Sentences that rest on a silence which the last commit, or the last frozen version, had and a sound record has not. */
export function sentencesOnSilencesThatEnded(folder: string, record: SoundRecord): RestingSentence[] {
	const now = tablesWritten([...record.tables]);
	const latest = record.versions.at(-1);
	const states = [committed(folder, record), ...(latest ? [frozenTables(latest)] : [])];
	const found = states.flatMap((former) => (former ? sentencesOnEnded(now, former) : []));
	const told = new Map(found.map((one) => [`${one.table} ${one.key} ${one.column} ${one.silence}`, one]));
	return [...told.values()].map(({ silence, table, key, column, sentence }) => ({
		silence,
		file: tableFile({ name: table }),
		row: rowOf(now, table, key),
		column,
		sentence
	}));
}

/** What the last commit says of silences; `null` where it says the same as the record, or there is none. */
function committed(folder: string, record: SoundRecord): WrittenTables | null {
	const before = textAtCommit(folder, tableFile({ name: 'silences' }));
	if (before === null || before === record.tables.get('silences')) return null;
	return tablesWritten(
		NEEDED.map((name) => [name, textAtCommit(folder, tableFile({ name })) ?? ''] as const)
	);
}

function rowOf(tables: WrittenTables, table: string, key: string): number {
	const rows = tables.get(table)?.rows ?? [];
	return rows.findIndex((row) => keyIn(table, row) === key) + 2;
}
