/** The versions of the record that the site keeps, and what changed from each to the next. */
import { csvParse } from 'd3-dsv';
import { movedNumbers, type MovedNumber } from '#lib/domain/difference/moved-numbers.ts';
import { changelogSection } from '#lib/domain/record/changelog.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { compareVersions, recordChanges, type RecordChange } from '#lib/domain/record/record-changes.ts';
import { comparableTables } from '#lib/domain/record/migrations/migrate.ts';
import type { WrittenTables } from '#lib/domain/record/written-tables.ts';
import type { Publication } from '../published-file.ts';
import { releaseFiles } from './release-files.ts';

/** A version with its own address. */
export interface PublishedVersion extends FrozenVersion {
	/** Its files will not change any more. */
	readonly frozen: boolean;
}

/**
 * Every frozen version, and the record of this build where it is not one of them; oldest first. A record that names a
 * frozen version is that version: the check of the record refuses any other.
 */
export function publishedVersions(publication: Publication): PublishedVersion[] {
	const frozen = (publication.versions ?? []).map((version) => ({ ...version, frozen: true }));
	const { version, created } = publication.model.package;
	if (frozen.some((one) => one.version === version)) return frozen;
	return [...frozen, { version, created, frozen: false, files: releaseFiles(publication) }].sort(
		(one, other) => compareVersions(one.version, other.version)
	);
}

/** A version, the one before it, and what changed. */
export interface VersionStep {
	readonly version: string;
	readonly created: string;
	readonly frozen: boolean;
	/** The version before; `null` for the first. */
	readonly before: string | null;
	readonly changes: readonly RecordChange[];
	/** Numbers that moved: those that were corrected, and those that are computed from them. */
	readonly moved: readonly MovedNumber[];
	/** What the changelog says of the version, without its heading; empty where it says nothing. */
	readonly words: string;
}

/** What changed from each version to the next, the newest first. */
export function versionSteps(versions: readonly PublishedVersion[], changelog: string | null): VersionStep[] {
	const tables = versions.map(({ files }) => writtenTables(files));
	const steps = versions.map(({ version, created, frozen }, index): VersionStep => {
		const former = versions[index - 1];
		const [before, after] = [tables[index - 1], tables[index]];
		return {
			version,
			created,
			frozen,
			before: former?.version ?? null,
			changes: before && after ? recordChanges(before, after) : [],
			moved: before && after ? movedNumbers(before, after) : [],
			words: changelogSection(changelog ?? '', version)
		};
	});
	return steps.reverse();
}

/** The tables of a version as they are written, in the format of today. */
export function writtenTables(files: FrozenVersion['files']): WrittenTables {
	const tables = [...files].flatMap(([path, bytes]) => {
		const name = /^tables\/(\w+)\.csv$/.exec(path)?.[1];
		if (name === undefined) return [];
		const rows = csvParse(decoded(bytes));
		return [[name, { columns: rows.columns, rows }] as const];
	});
	const descriptor = JSON.parse(decoded(files.get('datapackage.json') ?? new Uint8Array())) as Readonly<
		Record<string, unknown>
	>;
	return comparableTables(new Map(tables), descriptor);
}

/** The rows of the flat table of a version. */
export function flatRows({ files }: FrozenVersion): Readonly<Record<string, string>>[] {
	return csvParse(decoded(files.get('figures.csv') ?? new Uint8Array()));
}

function decoded(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
