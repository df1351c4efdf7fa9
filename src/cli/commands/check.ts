/**
 * Checks a record and prints every problem as `file:row:column: found; expected [rule]`, errors and warnings apart; the
 * rules are explained in `docs/rules.md`. It changes nothing. With `--json` it prints one JSON object: `record`, `errors`,
 * `warnings` (numbers), and `problems`, each with `rule`, `severity`, `file`, `row`, `column`, `found`, `expected`.
 */
import { isError } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { reportJson, reportLines } from '../check-report.ts';
import { EXIT, type Call, type Exit } from '../command/command.ts';
import { folderName, recordOf } from '../command/record-place.ts';

/** Ends with problems where the record has errors, whatever its warnings. */
export function run(call: Call): Exit {
	const folder = recordOf(call, call.words[0]);
	const reading = loadRecord(folder);
	const name = folderName(folder);
	console.log(call.has('json') ? reportJson(name, reading) : reportLines(name, reading).join('\n'));
	return reading.problems.some(isError) ? EXIT.problems : EXIT.done;
}
