/** The record that this build is made from: read once, checked, and assembled. */
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { assemble } from '#lib/domain/record/assemble/assemble.ts';
import type { Model } from '#lib/domain/record/model.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { addressFault } from './read/address-fault.ts';
import type { JsonObject } from './rules/check-package.ts';
import { loadRecord } from './load-record.ts';
import { problemLine, quoted } from './read/problem.ts';

/** What is published besides the model: the files of the record as they are. */
export interface RawRecord {
	/** `datapackage.json` as an object. */
	readonly descriptor: JsonObject;
	/** The text of each table by its name. */
	readonly tables: ReadonlyMap<string, string>;
	/** `README.md` and `CHANGELOG.md`; `null` where the record has none. */
	readonly readme: string | null;
	readonly changelog: string | null;
	/** The versions that were frozen, oldest first. */
	readonly versions: readonly FrozenVersion[];
}

let loaded: { readonly model: Model; readonly raw: RawRecord } | undefined;

/** The folder of the record: `DATA_DIR`, else `data`. */
export function recordFolder(): string {
	return setting('DATA_DIR') ?? 'data';
}

/**
 * The record with every reference followed.
 *
 * @throws {Error} with a line for each problem of the record
 */
export function loadModel(): Model {
	return load().model;
}

/** The files of the record as they are; throws as {@link loadModel} does. */
export function loadRaw(): RawRecord {
	return load().raw;
}

/**
 * The address under which the site will stand, without a slash at its end: `ORIGIN`; `null` where it is not set, as for
 * a mirror that may stand anywhere.
 *
 * @throws {Error} where it is no absolute http or https address
 */
export function siteOrigin(): string | null {
	const origin = setting('ORIGIN');
	if (origin === null) return null;
	const fault = addressFault(origin) ?? (/[?#]/.test(origin) ? 'has a query or a fragment' : null);
	if (fault !== null)
		throw new Error(`ORIGIN: ${quoted(origin)} ${fault}; an absolute http or https address`);
	return origin.replace(/\/+$/, '');
}

/** A variable of the environment; an empty one is not set. */
function setting(name: string): string | null {
	const value = process.env[name];
	return value === undefined || value === '' ? null : value;
}

function load() {
	loaded ??= read(recordFolder());
	return loaded;
}

function read(folder: string) {
	const { problems, record, files } = loadRecord(folder);
	if (!record) throw new Error(['The record is broken:', ...problems.map(problemLine)].join('\n'));
	const textOf = (file: string): string | null => {
		const bytes = files.get(file);
		return bytes === undefined ? null : new TextDecoder().decode(bytes);
	};
	return {
		model: assemble(record.package, record.rows),
		raw: {
			descriptor: record.descriptor,
			tables: new Map(TABLES.map((table) => [table.name, textOf(tableFile(table)) ?? ''])),
			readme: textOf('README.md'),
			changelog: textOf('CHANGELOG.md'),
			versions: record.versions
		}
	};
}
