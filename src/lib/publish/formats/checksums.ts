/** Checksums of files, in the form that `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import type { ArchiveFiles } from './write-zip.ts';

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
