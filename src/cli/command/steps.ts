/** The steps of long work, each told with its time while somebody watches. */
import process from 'node:process';

/** Tells steps on the error stream, so that what a command answers stays alone on the other. */
export interface Steps {
	/** Tells that a step began, and second by second how long it takes. */
	readonly step: <Result>(says: string, work: () => Result | Promise<Result>) => Promise<Result>;
}

/**
 * Steps for a terminal; silent where nobody watches, as in a pipe or a log, and where quiet was asked for.
 *
 * @param isQuiet whether quiet was asked for
 */
export function tellSteps(isQuiet: boolean): Steps {
	const isTold = process.stderr.isTTY && !isQuiet;
	return {
		step: async (says, work) => {
			if (!isTold) return work();
			const began = performance.now();
			const passed = () => {
				process.stderr.write(`\r${says} … ${((performance.now() - began) / 1000).toFixed(1)} s`);
			};
			passed();
			const timer = setInterval(passed, 1000);
			try {
				return await work();
			} finally {
				clearInterval(timer);
				passed();
				process.stderr.write('\n');
			}
		}
	};
}
