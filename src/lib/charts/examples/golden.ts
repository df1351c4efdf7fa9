/** Goldens of charts: kept beside the code, changed by one explicit command alone. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Compares with `NAME` in a folder, `goldens/` beside this module unless another is given. A difference is saved as `NAME` with `-changed` before its ending, for the eye to judge.
 * `UPDATE_GOLDENS=1 npm run test:unit` takes what is drawn now as the golden; on a build server that is refused.
 *
 * @returns the golden text, to be compared by the test; `null` where there is none
 */
export function readGolden(
	name: string,
	drawn: string,
	folder = new URL('./goldens/', import.meta.url)
): string | null {
	const golden = new URL(name, folder);
	const changed = new URL(name.replace(/(\.[^.]+)$/, '-changed$1'), folder);
	const update = process.env['UPDATE_GOLDENS'] === '1';
	if (update && process.env['CI'] !== undefined)
		throw new Error('goldens are never written on a build server');
	mkdirSync(folder, { recursive: true });
	if (update) writeFileSync(golden, drawn);
	const kept = existsSync(golden) ? readFileSync(golden, 'utf8') : null;
	if (kept === drawn) rmSync(changed, { force: true });
	else writeFileSync(changed, drawn);
	return kept;
}
