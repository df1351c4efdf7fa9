/** Puts a site that is whole where the one before is. */
import { cpSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/**
 * Puts the folder `staged` at `place`, by its name where that can be done, so that at no time half a site is there. A link
 * to a folder or a mounted one stays, and its content is exchanged.
 */
export function putInPlace(staged: string, place: string): void {
	mkdirSync(dirname(place), { recursive: true });
	const kept = lstatSync(place, { throwIfNoEntry: false });
	if (kept?.isSymbolicLink() !== true) {
		const [near, former] = ['new', 'former'].map((name) =>
			join(dirname(place), `.${basename(place)}-${name}-${String(process.pid)}`)
		) as [string, string];
		try {
			if (!moved(staged, near)) cpSync(staged, near, { recursive: true });
			if (kept) renameSync(place, former);
			renameSync(near, place);
			rmSync(former, { recursive: true, force: true });
			rmSync(staged, { recursive: true, force: true });
			return;
		} catch (error) {
			if (!['EBUSY', 'EXDEV'].includes(codeOf(error))) throw error;
			moved(near, staged);
		}
	}
	for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true, force: true });
	cpSync(staged, realpathSync(place), { recursive: true });
	rmSync(staged, { recursive: true, force: true });
}

/** Whether a folder could be moved by its name; not so from one disk to another. */
function moved(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (['EBUSY', 'EXDEV'].includes(codeOf(error))) return false;
		throw error;
	}
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
