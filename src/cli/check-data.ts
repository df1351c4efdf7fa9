/**
 * Checks a record and prints every problem as `file:row:column: found; expected [rule]`, errors and warnings apart; the
 * rules are explained in `docs/rules.md`. It changes nothing.
 *
 * Usage: `npm run check:data [-- [--json] [path/to/record]]`; the folder defaults to `DATA_DIR`, else `data`. With
 * `--json` it prints one JSON object: `record`, `errors`, `warnings` (numbers), and `problems`, each with `rule`,
 * `severity`, `file`, `row`, `column`, `found`, `expected`.
 *
 * Exit code: 0 without errors, warnings or not; 1 with errors; 2 for an option that it does not know.
 */
import process from 'node:process';
import { isError } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { recordFolder } from '#lib/server/record.ts';
import { reportJson, reportLines } from './check-report.ts';

const options = process.argv.slice(2);
const paths = options.filter((option) => !option.startsWith('-'));
const unknown = options.find((option) => option.startsWith('-') && option !== '--json');

if (unknown !== undefined || paths.length > 1) {
	const found = unknown === undefined ? `${String(paths.length)} folders` : `unknown option ${unknown}`;
	console.error(`${found}; npm run check:data [-- [--json] [path/to/record]]`);
	process.exitCode = 2;
} else {
	const folder = paths[0] ?? recordFolder();
	const reading = loadRecord(folder);
	console.log(
		options.includes('--json') ? reportJson(folder, reading) : reportLines(folder, reading).join('\n')
	);
	if (reading.problems.some(isError)) process.exitCode = 1;
}
