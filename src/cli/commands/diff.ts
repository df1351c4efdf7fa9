/**
 * Says what differs between two states of a record: numbers that were corrected and the computed ones that move with them,
 * checks that answer otherwise, charts, grades, sentences that read differently (old and new), and rows. It changes nothing.
 */
import { recordDifference } from '#lib/domain/difference/record-difference.ts';
import { UsageFault, type Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { recordOf } from '../command/record-place.ts';
import { differenceMarkdown, differenceText } from '../difference/difference-lines.ts';
import { readState } from '../difference/read-state.ts';

/** Throws where a state cannot be read. */
export function run(call: Call): Exit {
	if (call.has('json') && call.has('markdown')) throw new UsageFault('--json and --markdown; one of them');
	const folder = recordOf(call);
	const [before = 'HEAD', after = folder] = call.words;
	const difference = recordDifference(readState(before, folder), readState(after, folder));
	const lines = call.has('markdown') ? differenceMarkdown(difference) : differenceText(difference);
	call.telling.answer(lines.join('\n'), difference);
	return EXIT.done;
}
