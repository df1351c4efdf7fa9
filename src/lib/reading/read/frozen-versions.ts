/** The frozen versions of a record: `versions/VERSION/` among its files, each with the files of its archive. */
import { VERSIONS_FOLDER, type FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { compareVersions } from '#lib/domain/record/record-changes.ts';
import { excerpt } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from './problem.ts';
import { defineRules } from './rule.ts';

const DESCRIPTOR = 'datapackage.json';

export const FROZEN_RULES = defineRules({
	'frozen-version-name': {
		meaning:
			'The folder of a frozen version has another name than the version in its datapackage.json, or no such file: it cannot be told which version it is.',
		mend: 'Take the folder back from the history of the record: frozen versions stay as they were.'
	}
});

export interface FrozenVersions {
	/** Oldest first; a folder that does not say which version it is is left out. */
	readonly versions: readonly FrozenVersion[];
	readonly problems: readonly Problem[];
}

/** Reads every frozen version among the files of a record, whose names are paths below its folder. */
export function readFrozenVersions(files: ReadonlyMap<string, Uint8Array>): FrozenVersions {
	const archives = new Map<string, Map<string, Uint8Array>>();
	for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
		const [folder, version = '', ...rest] = path.split('/');
		if (folder !== VERSIONS_FOLDER || !/^\d/.test(version) || rest.length === 0) continue;
		archives.set(
			version,
			(archives.get(version) ?? new Map<string, Uint8Array>()).set(rest.join('/'), bytes)
		);
	}
	const problems: Problem[] = [];
	const versions = [...archives].flatMap(([version, archive]): FrozenVersion[] => {
		const { version: named, created } = jsonObject(archive.get(DESCRIPTOR));
		if (named === version) return [{ version, created: String(created).slice(0, 10), files: archive }];
		const file = `${VERSIONS_FOLDER}/${version}/${DESCRIPTOR}`;
		const found = named === undefined ? 'no version' : excerpt(JSON.stringify(named));
		const expected = `"${version}", as its folder is called`;
		problems.push(
			problemAt(FROZEN_RULES['frozen-version-name'], { file, row: 0, column: 'version' }, found, expected)
		);
		return [];
	});
	return { versions: versions.sort((one, other) => compareVersions(one.version, other.version)), problems };
}

function jsonObject(bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
