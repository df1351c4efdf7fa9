/** How long the periods of a series are: a half-year among years is no whole bar. */
import { periodMonths, type Period } from '../quantity/period.ts';

export interface PeriodLengths {
	/** The length that most periods have, in months; of several the first; `null` where no period has both ends. */
	readonly common: number | null;
	/** The places of the periods that are of another length, counted from 0, with their months. */
	readonly unlike: ReadonlyMap<number, number>;
}

/** The lengths of the periods of one series, in its order. */
export function periodLengths(periods: readonly Period[]): PeriodLengths {
	const lengths = periods.map(periodMonths);
	const counts = new Map<number, number>();
	for (const length of lengths) if (length !== null) counts.set(length, (counts.get(length) ?? 0) + 1);
	let common: number | null = null;
	for (const [length, count] of counts)
		if (common === null || count > (counts.get(common) ?? 0)) common = length;
	const unlike = lengths.flatMap((length, index) =>
		length === null || length === common ? [] : [[index, length] as const]
	);
	return { common, unlike: new Map(unlike) };
}
