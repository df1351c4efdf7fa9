/** Numbers whose point may stand between thousands, as in German or Indonesian texts: `629.000` is 629,000 there, and 629 elsewhere. */

const BY_POINT =
	/(?<![\p{L}\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,]*\d)(?!\s*(?:%|‰|percent|per cent|hundred|thousand|million|billion|trillion|[万萬亿億兆千]))/iu;

/** A number with its two readings. */
export interface PointReading {
	readonly text: string;
	/** Where the points stand between thousands. */
	readonly grouped: number;
	/** Where the one point stands before decimals; of several points there is no such reading, and it is that of the first. */
	readonly decimal: number;
}

/** The first number of a text whose points may stand between thousands; `null` where none does. */
export function thousandsByPoint(text: string): PointReading | null {
	const found = BY_POINT.exec(text)?.[0];
	if (found === undefined) return null;
	return { text: found, grouped: Number(found.replaceAll('.', '')), decimal: Number.parseFloat(found) };
}
