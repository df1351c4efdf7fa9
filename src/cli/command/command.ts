/** What a command of the tool is, and what it is given when it runs. */

import type { Exit } from './exit.ts';
import type { Telling } from './telling.ts';

/** An option of a command, as it is typed and explained. */
export interface Flag {
	/** Without the two hyphens. */
	readonly name: string;
	/** What follows it, in capitals; `null` where nothing does. */
	readonly value: string | null;
	readonly says: string;
}

/** A command as it is listed, explained and found; its code is loaded when it runs. */
export interface Command {
	readonly name: string;
	/** One line for the list of commands, beginning with a verb. */
	readonly summary: string;
	/** What stands after the name in the line of usage, besides flags. */
	readonly takes: string;
	/** How many words it takes at most that are no flags. */
	readonly words: number;
	/** Paragraphs that say what it does. */
	readonly explains: readonly string[];
	readonly flags: readonly Flag[];
	/** True where it takes further flags, which it reads itself: columns of a table. */
	readonly hasOwnFlags?: true;
	/** Lines to type, after the name of the tool, each with what it does. */
	readonly examples: readonly { readonly line: string; readonly does: string }[];
	readonly load: () => Promise<{ readonly run: Run }>;
}

/** The tool as it is installed. */
export interface Tool {
	/** The folder of the package; it may be read-only. */
	readonly folder: string;
	readonly version: string;
	/** True where the sources of the tool are being worked on, which dev then watches in place. */
	readonly isCheckout: boolean;
}

/** What was asked for. */
export interface Call {
	readonly tool: Tool;
	/** What is no flag, in order. */
	readonly words: readonly string[];
	/** Everything after the name of the command, as it was typed. */
	readonly args: readonly string[];
	/** Whether a flag was given. */
	readonly has: (flag: string) => boolean;
	/** What followed a flag; `null` where it was not given. */
	readonly text: (flag: string) => string | null;
	/** What it says goes here, and nowhere else. */
	readonly telling: Telling;
}

/** Runs a command; what it throws is told as a problem, without a trace where it is meant for a reader. */
export type Run = (call: Call) => Exit | Promise<Exit>;

/** The command was not understood; the message says what to type. */
export class UsageFault extends Error {}
