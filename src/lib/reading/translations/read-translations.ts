/** The translations of a record from the bytes of their files, one for each language. */
import {
	TRANSLATION_TABLE,
	translationLanguage,
	type TranslationRow
} from '#lib/domain/translation/translation-table.ts';
import type { Translations } from '#lib/domain/prose/checked-record.ts';
import { cellRule } from '../read/cell-rules.ts';
import { problemAt, type Problem } from '../read/problem.ts';
import { readCell } from '../read/read-cell.ts';
import { readRows } from '../read/read-rows.ts';

/** A row of a file of translations. */
export interface ReadTranslation {
	readonly file: string;
	/** Row as a spreadsheet counts, the header being 1. */
	readonly row: number;
	readonly cells: TranslationRow;
}

/** The translations into one language. */
export interface ReadLanguage {
	readonly language: string;
	readonly file: string;
	/** The rows without a problem. */
	readonly rows: readonly ReadTranslation[];
}

/** Reads every file of translations, in the order of their names. */
export function readTranslations(files: ReadonlyMap<string, Uint8Array>): {
	readonly languages: readonly ReadLanguage[];
	readonly problems: readonly Problem[];
} {
	const problems: Problem[] = [];
	const languages = [...files.keys()].sort().flatMap((file): ReadLanguage[] => {
		const language = translationLanguage(file);
		if (language === null) return [];
		const { written, problems: rowProblems } = readRows(TRANSLATION_TABLE, files.get(file) ?? null, file);
		problems.push(...rowProblems);
		const rows = written.rows.flatMap(({ row, texts }): ReadTranslation[] => {
			const found = TRANSLATION_TABLE.columns.flatMap((column) => {
				const text = texts.get(column.name) ?? '';
				const reading = readCell(column, text);
				if ('cell' in reading) return [];
				const { found: what, allowed } = reading.fault;
				return [problemAt(cellRule(column, text), { file, row, column: column.name }, what, allowed)];
			});
			problems.push(...found);
			return found.length === 0 ? [{ file, row, cells: Object.fromEntries(texts) as TranslationRow }] : [];
		});
		return [{ language, file, rows }];
	});
	return { languages, problems };
}

/** What is said in each language, from rows without a problem. */
export function translationsOf(languages: readonly ReadLanguage[]): Translations {
	return new Map(
		languages.map(({ language, rows }) => [
			language,
			new Map(
				rows.map(({ cells }) => [cells.source, { text: cells.text, isReviewed: cells.reviewed !== '' }])
			)
		])
	);
}
