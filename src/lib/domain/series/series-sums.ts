/** `sum(SERIES)` in a formula: the figures of a series added up, as many as there are when the record is read. */

const SUM = /\bsum\(\s*([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)\s*\)/g;

/** The ids of the series that a formula adds up, each once, in order of appearance. */
export function summedSeries(formula: string): string[] {
	return [...new Set([...formula.matchAll(SUM)].map(([, id = '']) => id))];
}

/**
 * The formula with each series written out as its figures: `sum(yearly)` as `carried-2021 + carried-2022`, in brackets
 * where it is not alone.
 *
 * @param membersOf the ids of the figures of a series, in order
 */
export function writeOutSums(formula: string, membersOf: (id: string) => readonly string[]): string {
	return formula.replaceAll(SUM, (written: string, id: string) => {
		const sum = membersOf(id).join(' + ');
		return written === formula.trim() ? sum : `( ${sum} )`;
	});
}
