import { STARTER_TABLE } from '#lib/reading/complete/starter-table.ts';
import { MOST_BYTES, MOST_ROWS, megabytes } from '#lib/reading/handed/limits.ts';
import { exampleRecords } from '#lib/site/tried/examples.ts';

/** What a reader may start from, and how much the page reads. */
export function load() {
	return {
		examples: exampleRecords().map(({ id, title, lang }) => ({ id, title, lang })),
		pattern: STARTER_TABLE,
		mostBytes: megabytes(MOST_BYTES),
		mostRows: MOST_ROWS
	};
}
