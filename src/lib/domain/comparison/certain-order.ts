/** Which of several numbers is the lowest and which the highest, where their wordings leave no doubt of it. */
import { isUnbounded, type Quantity } from '../quantity/quantity.ts';
import type { IntervalKind } from '../record/model.ts';
import { QUALIFIERS } from '../record/schema/vocabularies.ts';
import { hasLevel } from '../record/stated-inputs.ts';

/** A number as it was worded. */
export interface Worded {
	readonly quantity: Quantity;
	readonly qualifier?: (typeof QUALIFIERS)[number] | null;
	readonly interval: IntervalKind | null;
}

/** Hedges that keep the number beside the one that is named, though they set no bound on a side. */
const BESIDE: ReadonlySet<string | null | undefined> = new Set(['nearly', 'may-be-nearly', 'about']);

/**
 * The number below, and the number above, whatever the wordings allow; `null` where the wordings leave open which it is ("up to 50" beside "50 to
 * 60"), or where several name the same.
 */
export function endsOfOrder<T extends Worded>(
	numbers: readonly T[]
): { readonly lowest: T | null; readonly highest: T | null } {
	return { lowest: below(numbers, reachOf), highest: below(numbers, turned) };
}

type Reach = readonly [low: number, high: number];

/** From where to where the number may lie; of an estimate with an interval that has a level, the estimate that is named. */
function reachOf({ quantity, qualifier, interval }: Worded): Reach {
	const { value, low, high } = quantity;
	if (value !== null && (hasLevel(interval) || isUnbounded(quantity) || BESIDE.has(qualifier)))
		return [value, value];
	return [low ?? -Infinity, high ?? Infinity];
}

function turned(worded: Worded): Reach {
	const [low, high] = reachOf(worded);
	return [-high, -low];
}

function below<T extends Worded>(numbers: readonly T[], reach: (one: T) => Reach): T | null {
	const [first, second] = [...numbers].sort(
		(one, other) => reach(one)[0] - reach(other)[0] || reach(one)[1] - reach(other)[1]
	);
	if (!first || !second) return first ?? null;
	const [[low, high], [next]] = [reach(first), reach(second)];
	const isTie = low === next;
	return high <= next && !isTie ? first : null;
}
