/** The description of a record with the tables that it has. */
import { dataResources, tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { findFlat } from '#lib/reading/complete/find-flat.ts';
import { filledDescription, newestDay } from '#lib/reading/rules/package/bare-package.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';

export interface Described {
	/** The text of `datapackage.json`. */
	readonly text: string;
	/** How many tables it lists. */
	readonly count: number;
	/** The properties that a short description left to its title, and that are written out now. */
	readonly added: readonly string[];
}

/**
 * Lists the tables among the files; whatever else the description says stays as it is. A flat table is none of them: its
 * columns are others.
 *
 * @throws {SyntaxError} where the description is no JSON
 */
export function described(files: RecordFiles): Described {
	const text = new TextDecoder().decode(files.get(DESCRIPTOR_FILE));
	const descriptor = JSON.parse(text) as Readonly<Record<string, unknown>>;
	const flat = findFlat(files)?.flat.file;
	const resources = dataResources(
		TABLES.filter((table) => files.has(tableFile(table)) && tableFile(table) !== flat)
	);
	const whole = filledDescription(descriptor, () => newestDay(files));
	return {
		text: `${JSON.stringify({ ...whole, resources }, null, '\t')}\n`,
		count: resources.length,
		added: Object.keys(whole).filter((name) => descriptor[name] === undefined)
	};
}

/** Whether the description lists tables, so that a new one has to be listed too. */
export function listsTables(files: RecordFiles): boolean {
	const bytes = files.get(DESCRIPTOR_FILE);
	return bytes !== undefined && 'resources' in (JSON.parse(new TextDecoder().decode(bytes)) as object);
}
