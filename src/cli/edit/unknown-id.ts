/** What is said of an id that nobody has. */
import { nearestWord } from '#lib/reading/read/nearest-word.ts';

/** A message that names the nearest id. */
export function unknownId(id: string, file: string, known: readonly string[]): string {
	const near = nearestWord(id, known);
	return `"${id}" is no id of ${file}${near === null ? '' : `; nearest is "${near}"`}`;
}
