/** Names as one. It stands alone: what compares figures in a browser needs nothing else of intervals. */
import { m } from '#lib/paraglide/messages.js';

/** The names as one, for `this is no …`: `95% confidence interval or 90% credible interval`; `null` where there are none. */
export function eitherName(names: readonly string[]): string | null {
	const [first, ...rest] = new Set(names);
	return rest.reduce<string | null>(
		(one, other) => (one === null ? other : m.interval_either({ one, other })),
		first ?? null
	);
}
