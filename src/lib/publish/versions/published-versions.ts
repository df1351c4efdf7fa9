/** The versions of the record that the site keeps, and what changed from each to the next. */
import { csvParse } from 'd3-dsv';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import {
	compareVersions,
	recordChanges,
	type RowChange,
	type WrittenTables
} from '#lib/domain/record/record-changes.ts';
import type { Publication } from '../published-file.ts';
import { releaseFiles } from './release-files.ts';

/** How many rows a message names. */
const NAMED_ROWS = 5;

/** A version with its own address. */
export interface PublishedVersion extends FrozenVersion {
	/** Its files will not change any more. */
	readonly frozen: boolean;
}

/**
 * Every frozen version, and the record of this build where it is not one of them; oldest first.
 *
 * @throws {Error} where the record says it is a frozen version and is not the same
 */
export function publishedVersions(publication: Publication): PublishedVersion[] {
	const frozen = (publication.versions ?? []).map((version) => ({ ...version, frozen: true }));
	const { version, created } = publication.model.package;
	const files = releaseFiles(publication);
	const same = frozen.find((one) => one.version === version);
	if (!same) {
		return [...frozen, { version, created, frozen: false, files }].sort((one, other) =>
			compareVersions(one.version, other.version)
		);
	}
	const moved = recordChanges(writtenTables(same.files), writtenTables(files));
	if (moved.length > 0) {
		const rows = moved.slice(0, NAMED_ROWS).map(({ table, key }) => `${table} ${key}`);
		const more = moved.length > NAMED_ROWS ? ' and more' : '';
		throw new Error(
			`version ${version} is frozen, and the record differs from it in ${rows.join(', ')}${more}: give the record its next version`
		);
	}
	return frozen;
}

/** A version, the one before it, and what changed. */
export interface VersionStep {
	readonly version: string;
	readonly created: string;
	readonly frozen: boolean;
	/** The version before; `null` for the first. */
	readonly before: string | null;
	readonly changes: readonly RowChange[];
	/** What the changelog says of the version, without its heading; empty where it says nothing. */
	readonly words: string;
}

/** What changed from each version to the next, the newest first. */
export function versionSteps(versions: readonly PublishedVersion[], changelog: string | null): VersionStep[] {
	const steps = versions.map(({ version, created, frozen, files }, index): VersionStep => {
		const former = versions[index - 1];
		return {
			version,
			created,
			frozen,
			before: former?.version ?? null,
			changes: former ? recordChanges(writtenTables(former.files), writtenTables(files)) : [],
			words: changelogSection(changelog ?? '', version)
		};
	});
	return steps.reverse();
}

/** The tables of a version as they are written. */
export function writtenTables(files: FrozenVersion['files']): WrittenTables {
	const tables = [...files].flatMap(([path, bytes]) => {
		const name = /^tables\/(\w+)\.csv$/.exec(path)?.[1];
		return name === undefined ? [] : [[name, csvParse(decoded(bytes))] as const];
	});
	return new Map(tables);
}

/** The rows of the flat table of a version. */
export function flatRows({ files }: FrozenVersion): Readonly<Record<string, string>>[] {
	return csvParse(decoded(files.get('figures.csv') ?? new Uint8Array()));
}

/** The part of a changelog under the heading of a version; empty where there is none. */
export function changelogSection(changelog: string, version: string): string {
	const lines = changelog.split('\n');
	const start = lines.findIndex(
		(line) =>
			line.startsWith('## ') &&
			line
				.slice(3)
				.split(/[\s[\](]+/)
				.includes(version)
	);
	if (start === -1) return '';
	const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
	return lines
		.slice(start + 1, length === -1 ? undefined : start + 1 + length)
		.join('\n')
		.trim();
}

function decoded(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
