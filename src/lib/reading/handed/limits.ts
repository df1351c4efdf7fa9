/** How much the page reads: more would keep a reader waiting, and is checked by the command. */

/** Bytes of all files together, as they are handed in. */
export const MOST_BYTES = 16 * 1024 * 1024;
/** Bytes of all files together, once archives are open. */
export const MOST_OPENED = 64 * 1024 * 1024;
/** Files in a folder or an archive. */
export const MOST_FILES = 2000;
/** Rows of one table. */
export const MOST_ROWS = 5000;

/** A number of bytes in words: `12 MB`. */
export function megabytes(bytes: number): string {
	return `${String(Math.ceil(bytes / (1024 * 1024)))} MB`;
}
