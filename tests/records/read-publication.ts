/** A record as the site hands it to its downloads. */
import { assemble } from '#lib/domain/record/assemble/assemble.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { Publication } from '#lib/publish/published-file.ts';
import { loadRecord } from '#lib/server/load-record.ts';

/** The record in `folder`; throws where it is broken. */
export function readPublication(folder: string, origin: string | null = null): Publication {
	const { record, files } = loadRecord(folder);
	if (!record) throw new Error(`the record in ${folder} is broken`);
	const textOf = (file: string) => {
		const bytes = files.get(file);
		return bytes === undefined ? null : new TextDecoder().decode(bytes);
	};
	return {
		model: assemble(record.package, record.rows),
		descriptor: record.descriptor,
		tables: new Map(TABLES.map((table) => [table.name, textOf(tableFile(table)) ?? ''])),
		readme: textOf('README.md'),
		changelog: textOf('CHANGELOG.md'),
		origin
	};
}
