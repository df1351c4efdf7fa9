/** The rules on versions: one that was frozen stays as it is, so a record that moved on has a version of its own, and what was published keeps its id. */
import { proseColumns } from '#lib/domain/prose/prose-columns.ts';
import { mayBeFilledFrom } from '#lib/domain/prose/template.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import {
	changedName,
	changeSize,
	nextVersion,
	type RecordChange
} from '#lib/domain/record/record-changes.ts';
import type { WrittenTable } from '#lib/domain/record/written-tables.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { lostSigns } from '../../mend/lost-signs.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { DESCRIPTOR_FILE } from './check-package.ts';
import { changesSince, frozenTables, tablesWritten } from './published-changes.ts';

export const VERSION_RULES = defineRules({
	'version-frozen': {
		meaning:
			'The record names a version that was frozen, and differs from it in a row or a column. Whoever cited that version would find something else under its name.',
		mend: 'Give version in datapackage.json the number that the message gives, with a heading of that number in CHANGELOG.md that says what moved and why.'
	},
	'published-id-renamed': {
		severity: 'warning',
		meaning:
			'A row of the last frozen version is gone, and a new one says the same under another id. Whoever cited or linked to the id finds nothing.',
		mend: 'Give the row its id back. A new id belongs to something new.'
	},
	'signs-lost-since-version': {
		severity: 'warning',
		meaning:
			'The words of a figure were published with commas or signs and stand there without them: 3,871 became 3871. A spreadsheet that saves a whole table so leaves no other trace.',
		mend: 'Write the words as they were published, and give the column as_stated the format text before the table is saved again. If the source does write them so, say it in CHANGELOG.md and leave it.'
	}
});

/** How many changes a message names. */
const NAMED = 5;

/** The problem of a record that says it is a frozen version and differs from it; `tables` are the texts of its tables. */
export function checkVersion(
	version: string,
	tables: ReadonlyMap<string, string>,
	frozen: readonly FrozenVersion[]
): Problem[] {
	const same = frozen.find((one) => one.version === version);
	const latest = frozen.at(-1);
	if (!same || !latest) return [];
	const changes = changesSince(same, tables);
	if (changes.length === 0) return [];
	const size = changeSize(changesSince(latest, tables));
	const next = size === 'none' ? latest.version : nextVersion(latest.version, size);
	const named = changes.slice(0, NAMED).map(changeWords);
	const more = changes.length > NAMED ? ` and ${String(changes.length - NAMED)} more` : '';
	const found = `"${version}" is frozen, and the record differs from it in ${named.join(', ')}${more}`;
	const expected = `the version that the changes make, ${next}`;
	const place = { file: DESCRIPTOR_FILE, row: 0, column: 'version' };
	return [problemAt(VERSION_RULES['version-frozen'], place, found, expected)];
}

/** Every row of the last frozen version that stands under another id; `tables` are the texts of the tables of the record. */
export function checkRenamed(
	tables: ReadonlyMap<string, string>,
	frozen: readonly FrozenVersion[]
): Problem[] {
	const latest = frozen.at(-1);
	if (!latest) return [];
	const [before, after] = [frozenTables(latest), tablesWritten([...tables])];
	return TABLES.flatMap((table) => {
		const [old, now] = [before.get(table.name), after.get(table.name)];
		if (!old || !now || table.key.join() !== 'id') return [];
		const [oldIds, ids] = [old, now].map(({ rows }) => new Set(rows.map(({ id }) => id)));
		const gone = old.rows.filter(({ id }) => !ids?.has(id));
		if (gone.length === 0) return [];
		const sentences = new Set<string>(proseColumns(table).map(({ name }) => name));
		const isSame = (was: WrittenTable['rows'][number], row: WrittenTable['rows'][number]) =>
			Object.entries(was).every(
				([column, cell]) =>
					column === 'id' ||
					row[column] === cell ||
					(sentences.has(column) && mayBeFilledFrom(row[column] ?? '', cell))
			);
		return now.rows.flatMap((row, index) => {
			const was = oldIds?.has(row['id']) ? undefined : gone.find((one) => isSame(one, row));
			if (!was) return [];
			const place = { file: `${table.name}.csv`, row: index + 2, column: 'id' };
			const found = `"${row['id'] ?? ''}", which was published as "${was['id'] ?? ''}" in ${latest.version}`;
			return [problemAt(VERSION_RULES['published-id-renamed'], place, found, `"${was['id'] ?? ''}"`)];
		});
	});
}

/** Every figure whose words lost what a spreadsheet takes from a number; `tables` are the texts of the tables of the record. */
export function checkLostSigns(
	tables: ReadonlyMap<string, string>,
	frozen: readonly FrozenVersion[]
): Problem[] {
	const latest = frozen.at(-1);
	if (!latest) return [];
	const was = new Map(
		frozenTables(latest)
			.get('figures')
			?.rows.map((row) => [row['id'], row['as_stated']])
	);
	const now = tablesWritten([...tables]).get('figures')?.rows ?? [];
	return now.flatMap((row, index) => {
		const lost = lostSigns(was.get(row['id']) ?? '', row['as_stated'] ?? '');
		if (lost === null) return [];
		const place = { file: 'figures.csv', row: index + 2, column: 'as_stated' };
		const expected = `${quoted(was.get(row['id']) ?? '')}, as published in ${latest.version}`;
		return [problemAt(VERSION_RULES['signs-lost-since-version'], place, lost, expected)];
	});
}

function changeWords(change: RecordChange): string {
	return `${change.table} ${'column' in change ? 'column ' : ''}${changedName(change)}`;
}
