/**
 * Checks a record and prints every problem as `file:row:column: found; expected [rule]`, errors and warnings apart; the
 * rules are explained in `docs/rules.md`, and by `--explain`. It changes nothing. With `--json` it prints one JSON object: `record`, `errors`,
 * `warnings` (numbers), and `problems`, each with `rule`, `severity`, `file`, `row`, `column`, `found`, `expected`; and what an editor has
 * to confirm: `sinceCommit`, cells with `file`, `row`, `column`, `before`, `after`, and `sinceVersion` (`version`, `tables`), each
 * `null` where there is no commit or no frozen version; `endedSilences`, sentences with `silence`, `file`, `row`, `column`, `sentence`; and `readAgain`,
 * lines on sentences that a new number or document may have made stale since the last commit.
 */
import { isError } from '#lib/reading/check-record.ts';
import { nearestWord } from '#lib/reading/read/nearest-word.ts';
import { RULES } from '#lib/reading/rules/rules.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { apartFrom, confirmLines, reportLines, reportObject } from '../check/check-report.ts';
import { sentencesOnSilencesThatEnded } from '../check/ended-silences.ts';
import { sentencesToReadAgain } from '../check/read-again.ts';
import { cellsSinceCommit } from '../check/since-commit.ts';
import { changesSinceVersion } from '../check/since-version.ts';
import { withUncommitted } from '../check/uncommitted.ts';
import { UsageFault, type Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { folderName, recordOf } from '../command/record-place.ts';

/** Ends with problems where the record has errors, whatever its warnings. */
export function run(call: Call): Exit {
	const rule = call.text('explain');
	if (rule !== null) return explain(rule, call);
	const folder = recordOf(call, call.words[0]);
	const loaded = loadRecord(folder);
	const name = folderName(folder);
	const { record, files } = loaded;
	const sinceCommit = cellsSinceCommit(folder, files);
	const reading = withUncommitted(folder, loaded, (sinceCommit ?? []).length > 0);
	const confirm = {
		sinceCommit,
		sinceVersion: record && changesSinceVersion(record),
		endedSilences: record ? sentencesOnSilencesThatEnded(folder, record) : [],
		readAgain: record ? sentencesToReadAgain(folder, record, files) : []
	};
	const left = apartFrom(reading.problems, confirm);
	const lines = reportLines(name, reading, call.has('all')).join('\n');
	// Problems are what was asked for, and still what is wrong.
	if (call.has('quiet') && reading.problems.length > 0) call.telling.warn(lines);
	else
		call.telling.answer([...confirmLines(name, left), lines].join('\n'), {
			...reportObject(name, reading),
			...confirm
		});
	return reading.problems.some(isError) ? EXIT.problems : EXIT.done;
}

function explain(name: string, { telling }: Call): Exit {
	const rule = RULES.find((one) => one.name === name);
	if (!rule) {
		const near = nearestWord(
			name,
			RULES.map((one) => one.name)
		);
		throw new UsageFault(`no rule ${name}${near === null ? '' : `; nearest is ${near}`}`);
	}
	const { meaning, mend } = rule;
	telling.answer(`${name}: ${meaning}\nHow to mend it: ${mend}`, { rule: name, meaning, mend });
	return EXIT.done;
}
