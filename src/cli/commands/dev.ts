/** Serves the site while the record is edited: a change shows at once, and a broken record shows its problems. */
import type { Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { recordOf } from '../command/record-place.ts';
import { removeFace } from '../site/face-files.ts';
import { runVite } from '../site/run-vite.ts';
import { makeWorkFolder } from '../site/work-folder.ts';

/** Runs until it is interrupted. */
export async function run(call: Call): Promise<Exit> {
	recordOf(call, call.words[0]);
	const port = call.text('port');
	const work = makeWorkFolder(call.tool);
	try {
		const isSilent = call.has('quiet') || call.has('json');
		const args = [
			'dev',
			...(port === null ? [] : ['--port', port]),
			...(isSilent ? ['--logLevel', 'warn'] : [])
		];
		const code = await runVite(call.tool, work.folder, args, {}, true);
		return code === 0 || code > 128 ? EXIT.done : EXIT.problems;
	} finally {
		removeFace(work.folder);
		work.remove();
	}
}
