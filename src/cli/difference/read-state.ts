/** The state of a record by its name: a folder, a frozen version of it, or a revision of git. */
import { existsSync, statSync } from 'node:fs';
import { csvParse, csvParseRows } from 'd3-dsv';
import { fillRecord } from '#lib/domain/prose/fill-record.ts';
import { PROSE_PROPERTIES } from '#lib/domain/prose/prose-columns.ts';
import type { RecordState } from '#lib/domain/difference/record-state.ts';
import { dataResources, tableFile } from '#lib/domain/record/data-resource.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import type { WrittenTables } from '#lib/domain/record/written-tables.ts';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { writtenTables } from '#lib/publish/versions/published-versions.ts';
import {
	checkContents,
	isError,
	type RecordFiles,
	type RecordReading,
	type SoundRecord
} from '#lib/reading/check-record.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { FLAT_FILE } from '#lib/reading/complete/find-flat.ts';
import { isFlatHeader } from '#lib/reading/complete/flat-columns.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { checkedRecord } from '#lib/reading/checked-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { filesAt } from './files-at.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The state that `name` means: a folder that there is, else a frozen version of the record in `folder`, else that record at a
 * revision of git.
 *
 * @throws {Error} saying what is missing, or with a line for each problem of a record that is broken
 */
export function readState(name: string, folder: string): RecordState {
	if (existsSync(name) && statSync(name).isDirectory()) {
		const { files, ...reading } = loadRecord(name, checkContents);
		return stateOf(name, soundOf(name, reading), files);
	}
	const version = loadRecord(folder, checkContents).record?.versions.find((one) => one.version === name);
	if (version) return stateOfVersion(version);
	const files = filesAt(name, folder);
	return stateOf(name, soundOf(name, checkContents(files)), files);
}

/** The state of a sound record, read from its files. */
export function stateOf(name: string, record: SoundRecord, files: RecordFiles): RecordState {
	const checked = checkedRecord(record, files);
	const { model, tables, descriptor } = makePublication(checked, proseWords, { origin: null });
	const { version, created } = record.package;
	return {
		name,
		version,
		created,
		tables: parsed(tables),
		templates: parsed(writtenTexts(files) ?? checked.tables),
		sentences: sentencesOf(descriptor),
		model
	};
}

/** The state of a frozen version. It has a model where its format is that of today. */
export function stateOfVersion({ version, created, files }: FrozenVersion): RecordState {
	const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as JsonObject;
	const described = { ...descriptor, resources: dataResources() };
	const asRecord: RecordFiles = new Map([
		['datapackage.json', new TextEncoder().encode(JSON.stringify(described))],
		...[...files].flatMap(([path, bytes]) =>
			path.startsWith('tables/') ? [[path.slice('tables/'.length), bytes] as const] : []
		)
	]);
	const { record } = checkContents(asRecord);
	return {
		name: version,
		version,
		created,
		tables: writtenTables(files),
		templates: null,
		sentences: sentencesOf(descriptor),
		model: record && fillRecord(record, proseWords).model
	};
}

/** The tables as an editor wrote them, without what is filled in; `null` where the figures are a flat table, which has other columns. */
function writtenTexts(files: RecordFiles): ReadonlyMap<string, string> | null {
	const texts = TABLES.flatMap((table) => {
		const bytes = files.get(tableFile(table));
		return bytes === undefined ? [] : [[table.name, new TextDecoder().decode(bytes)] as const];
	});
	const isFlat = files.has(FLAT_FILE) || texts.some(([, text]) => isFlatHeader(csvParseRows(text)[0] ?? []));
	return isFlat ? null : new Map(texts);
}

function soundOf(name: string, { problems, record }: RecordReading): SoundRecord {
	if (record) return record;
	throw new Error([`${name} is broken:`, ...problems.filter(isError).map(problemLine)].join('\n'));
}

function parsed(texts: ReadonlyMap<string, string>): WrittenTables {
	return new Map(
		[...texts].map(([name, text]) => {
			const rows = csvParse(text);
			return [name, { columns: rows.columns, rows }];
		})
	);
}

function sentencesOf(descriptor: JsonObject): ReadonlyMap<string, string> {
	return new Map(
		PROSE_PROPERTIES.flatMap((path) => {
			const text = path
				.split('.')
				.reduce<unknown>((inside, key) => (inside as JsonObject | undefined)?.[key], descriptor);
			return typeof text === 'string' ? [[path, text] as const] : [];
		})
	);
}
