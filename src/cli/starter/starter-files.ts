/** The smallest record: one flat table and a title, with rows that say that they are to be replaced. */
import { STARTER_TABLE } from '#lib/reading/complete/starter-table.ts';

/** What is made from the record or comes with the tool, and so is kept out of a repository. */
const IGNORED = 'node_modules/\nbuild/\n';

/**
 * The files by name.
 *
 * @param title the question that the record asks
 * @param created the day of the record
 * @param hasRecord true where a record is there, which only lacks what goes around it
 */
export function starterFiles(
	title: string,
	created: string,
	hasRecord: boolean
): ReadonlyMap<string, string> {
	const around = [['.gitignore', IGNORED]] as const;
	if (hasRecord) return new Map(around);
	return new Map([
		['datapackage.json', `${JSON.stringify({ title, created }, null, '\t')}\n`],
		['figures.csv', STARTER_TABLE],
		...around
	]);
}
