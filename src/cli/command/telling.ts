/** What a command says while it runs, for a reader or for a program. */
import type { Exit } from './exit.ts';

export interface Telling {
	/** Says what was done. */
	readonly tell: (text: string) => void;
	/** Says what is wrong and what to do about it. */
	readonly warn: (text: string) => void;
	/** Gives the answer itself: in words, or as the object that a program gets in place of what is said. */
	readonly answer: (text: string, object: object) => void;
	/** Ends what is said. */
	readonly end: (command: string, exit: Exit) => void;
}

/** For a reader: what was done on one stream, what is wrong on the other; only the latter where quiet was asked for. */
export function tellReader(isQuiet: boolean): Telling {
	const tell = (text: string) => {
		if (!isQuiet) console.log(text);
	};
	return { tell, warn: (text) => console.error(text), answer: tell, end: () => undefined };
}

/**
 * For a program: one JSON object at the end. It is the answer, where the command gives one; else `command`, `exit`, `said`
 * and `problems`, both lists of lines.
 */
export function tellProgram(): Telling {
	const [said, problems]: [string[], string[]] = [[], []];
	let given: object | null = null;
	return {
		tell: (text) => said.push(...text.split('\n')),
		warn: (text) => problems.push(...text.split('\n')),
		answer: (_, object) => {
			given = object;
		},
		end: (command, exit) => {
			console.log(JSON.stringify(given ?? { command, exit, said, problems }, null, '\t'));
		}
	};
}
