/** Files in one archive. */
import { zipSync } from 'fflate';

/** Archives count years from 1980, and 119 of them. */
const [FIRST_DAY, LAST_DAY] = ['1980-01-01', '2099-12-31'];

/** Bytes by their path in the archive. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/**
 * An archive that is the same wherever it is made.
 *
 * @param day `YYYY-MM-DD`, written as the time of every file; the nearest that an archive can hold
 */
export function writeZip(files: ArchiveFiles, day: string): Uint8Array {
	const kept = day < FIRST_DAY ? FIRST_DAY : day > LAST_DAY ? LAST_DAY : day;
	const [year = 1980, month = 1, date = 1] = kept.split('-').map(Number);
	// An archive holds local time without a zone: local midnight is the same digits everywhere.
	const mtime = new Date(year, month - 1, date);
	return zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, { mtime }]])), {
		level: 9,
		mtime
	});
}
