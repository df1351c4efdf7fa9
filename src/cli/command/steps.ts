/** The steps of long work, each told with its time while somebody watches. */
import process from 'node:process';

/** Tells steps on the error stream, so that what a command answers stays alone on the other. */
export interface Steps {
	/** Tells that a step begins, and how long it took once it is done. */
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
			process.stderr.write(`${says} …`);
			try {
				const result = await work();
				process.stderr.write(` ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
				return result;
			} catch (error) {
				process.stderr.write('\n');
				throw error;
			}
		}
	};
}
