/** How a command ends, as the number that the shell gets. */

/** How a command ends. */
export const EXIT = {
	/** It did what was asked; the record has no errors. */
	done: 0,
	/** The record has errors, or what was asked cannot be done with it. */
	problems: 1,
	/** The command was not understood: an unknown command, flag or number of words. */
	wrongUse: 2,
	/** The tool itself failed. */
	fault: 3
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
