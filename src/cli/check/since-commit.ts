/** What of a record differs from the last commit of the repository that it is in. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { isRecordFile } from '#lib/reading/read/record-file.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { movedCells, type MovedCell } from './moved-cells.ts';
import { movedProperties } from './moved-properties.ts';

/**
 * The cells of its tables, and the properties of its description, that differ from the last commit; `null` where the folder is in no repository of git, or nothing was
 * committed in it. Tables that git does not know yet are left out.
 */
export function cellsSinceCommit(folder: string, files: RecordFiles): MovedCell[] | null {
	const place = resolve(folder);
	const listed = git(place, 'diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.');
	if (listed === null) return null;
	return listed
		.split('\0')
		.filter((name) => name === DESCRIPTOR_FILE || (name.endsWith('.csv') && isRecordFile(name)))
		.flatMap((name) => {
			const before = textAtCommit(place, name);
			const after = files.get(name);
			// A table that is new or gone is told by the row, as is any other.
			const moved = name === DESCRIPTOR_FILE ? movedProperties : movedCells;
			return moved(name, before ?? '', after ? new TextDecoder().decode(after) : '');
		});
}

/** The text of a file of the folder as it was committed last; `null` where it was not. */
export function textAtCommit(folder: string, name: string): string | null {
	return git(resolve(folder), 'show', `HEAD:./${name}`);
}

function git(folder: string, ...options: string[]): string | null {
	try {
		return execFileSync('git', options, {
			cwd: folder,
			encoding: 'utf8',
			maxBuffer: 256 * 1024 * 1024,
			stdio: ['ignore', 'pipe', 'ignore']
		});
	} catch {
		return null;
	}
}
