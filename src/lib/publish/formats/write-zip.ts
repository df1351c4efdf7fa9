/** Files in one archive. */
import { zipSync } from 'fflate';

/** Bytes by their path in the archive. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

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
