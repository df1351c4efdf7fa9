/** Cells of which the first that says something counts. */

/** The first text that is not empty; empty where none is. */
export function firstFilled(...texts: readonly (string | undefined)[]): string {
	return texts.find((text) => text !== undefined && text !== '') ?? '';
}

/** The text, or `null` where it is empty. */
export function orNull(text: string | undefined): string | null {
	return text === undefined || text === '' ? null : text;
}
