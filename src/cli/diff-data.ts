/**
 * Says what differs between two states of a record: numbers that were corrected and the computed ones that move with them,
 * checks that answer otherwise, charts, grades, sentences that read differently (old and new), and rows. It changes nothing.
 *
 * Usage: `npm run diff [-- [--markdown | --json] [BEFORE [AFTER]]]`. Each is a folder, a frozen version of the record such as
 * `1.0.0`, or a revision of git such as `HEAD~1`. BEFORE is `HEAD` where it is not given, AFTER the record as it stands: the folder
 * `DATA_DIR`, else `data`.
 *
 * Exit code: 0 whatever differs; 1 where a state cannot be read; 2 for an option that it does not know.
 */
import process from 'node:process';
import { recordDifference } from '#lib/domain/difference/record-difference.ts';
import { recordFolder } from '#lib/server/record.ts';
import { differenceMarkdown, differenceText } from './difference/difference-lines.ts';
import { readState } from './difference/read-state.ts';

const options = process.argv.slice(2);
const names = options.filter((option) => !option.startsWith('-'));
const unknown = options.find(
	(option) => option.startsWith('-') && !['--markdown', '--json'].includes(option)
);

if (unknown !== undefined || names.length > 2) {
	const found = unknown === undefined ? `${String(names.length)} states` : `unknown option ${unknown}`;
	console.error(`${found}; npm run diff [-- [--markdown | --json] [BEFORE [AFTER]]]`);
	process.exitCode = 2;
} else {
	const folder = recordFolder();
	const [before = 'HEAD', after = folder] = names;
	try {
		const difference = recordDifference(readState(before, folder), readState(after, folder));
		const lines = options.includes('--json')
			? [JSON.stringify(difference, null, '\t')]
			: options.includes('--markdown')
				? differenceMarkdown(difference)
				: differenceText(difference);
		console.log(lines.join('\n'));
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
