/** Freezing a version: its files are written once, and stay. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSIONS_FOLDER, type FrozenVersion } from '#lib/domain/record/frozen-version.ts';

/** Writes a version into the folder of its record, whole or not at all, and says where. */
export function writeVersion(record: string, { version, files }: FrozenVersion): string {
	const place = join(record, VERSIONS_FOLDER, version);
	const aside = join(record, VERSIONS_FOLDER, `.${version}`);
	rmSync(aside, { recursive: true, force: true });
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(aside, path)), { recursive: true });
		writeFileSync(join(aside, path), bytes);
	}
	renameSync(aside, place);
	return place;
}
