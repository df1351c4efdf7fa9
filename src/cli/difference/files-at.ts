/** The files of a record as they were committed in git. */
import { execFileSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import type { RecordFiles } from '#lib/reading/check-record.ts';

/** The files of the record at a revision, without its frozen versions. */
export function filesAt(revision: string, folder: string): RecordFiles {
	const git = (...options: string[]): Buffer => {
		try {
			return execFileSync('git', options, {
				cwd: resolve(folder),
				maxBuffer: 256 * 1024 * 1024,
				stdio: ['ignore', 'pipe', 'ignore']
			});
		} catch {
			throw new Error(
				`"${revision}" is no folder, no frozen version of ${folder} and no revision of git that has it: name a folder or a version, or keep the record in git`
			);
		}
	};
	const root = git('rev-parse', '--show-toplevel').toString().trim();
	const place = relative(root, resolve(folder)).split(sep).join('/');
	// A record may be the whole repository.
	const inside = place === '' ? '' : `${place}/`;
	const listed = git(
		'ls-tree',
		'-z',
		'--name-only',
		'--full-tree',
		revision,
		...(inside === '' ? [] : [inside])
	);
	const files = listed
		.toString()
		.split('\0')
		.filter((name) => /\.(?:csv|json|md)$/.test(name));
	return new Map(files.map((name) => [name.slice(inside.length), git('show', `${revision}:${name}`)]));
}
