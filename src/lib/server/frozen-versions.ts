/** The frozen versions of a record: `versions/VERSION/` in its folder, each with the files of its archive. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { VERSIONS_FOLDER, type FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { compareVersions } from '#lib/domain/record/record-changes.ts';

/**
 * Every frozen version, oldest first.
 *
 * @throws {Error} where one has no readable `datapackage.json`, or that of another version
 */
export function frozenVersions(record: string): FrozenVersion[] {
	const folder = join(record, VERSIONS_FOLDER);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
		.map(({ name }) => frozenVersion(join(folder, name), name))
		.sort((one, other) => compareVersions(one.version, other.version));
}

function frozenVersion(folder: string, version: string): FrozenVersion {
	const files = new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map(
				(path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const
			)
			.sort(([one], [other]) => (one < other ? -1 : 1))
	);
	const descriptor = files.get('datapackage.json');
	if (!descriptor) throw new Error(`${folder}: no datapackage.json`);
	const { version: named, created } = JSON.parse(new TextDecoder().decode(descriptor)) as Record<
		string,
		unknown
	>;
	if (named !== version) throw new Error(`${folder}: its datapackage.json is of version ${String(named)}`);
	return { version, created: String(created).slice(0, 10), files };
}
