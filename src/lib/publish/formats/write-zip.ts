/** Files in one archive, with their checksums in the form that `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Bytes by their path in the archive. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** The name of the list of checksums. */
export const MANIFEST = 'manifest-sha256.txt';

/** The checksums of files, one a line: `sha256sum -c` checks them from the folder that the paths are counted from. */
export function manifest(files: ArchiveFiles): string {
	return [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
}

/** SHA-256 of bytes, in hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/**
 * An archive that is the same wherever it is made.
 *
 * @param day `YYYY-MM-DD`, written as the time of every file
 */
export function writeZip(files: ArchiveFiles, day: string): Uint8Array {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	// An archive holds local time without a zone: local midnight is the same digits everywhere.
	const mtime = new Date(year, month - 1, date);
	return zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, { mtime }]])), {
		level: 9,
		mtime
	});
}
