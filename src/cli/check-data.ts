/**
 * Checks a record and prints every problem as `file:row:column: what was found; what is allowed`.
 * Usage: `npm run check:data [-- path/to/record]`; the folder defaults to `DATA_DIR`, else `data`. Exit code 1 where the
 * record has a problem.
 */
import process from 'node:process';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { problemLine } from '#lib/server/read/problem.ts';
import { recordFolder } from '#lib/server/record.ts';

const folder = process.argv[2] ?? recordFolder();
const { problems, record } = loadRecord(folder);

if (record) {
	const { rows } = record;
	const counts = (['figures', 'derived', 'statements', 'sources'] as const).map(
		(table) => `${table} ${String(rows[table].length)}`
	);
	const all = TABLES.reduce((sum, { name }) => sum + rows[name].length, 0);
	console.log(`${folder}: the record is sound: ${counts.join(', ')}; ${String(all)} rows in all`);
} else {
	for (const problem of problems) console.log(problemLine(problem));
	console.log(`${folder}: ${String(problems.length)} ${problems.length === 1 ? 'problem' : 'problems'}`);
	process.exitCode = 1;
}
