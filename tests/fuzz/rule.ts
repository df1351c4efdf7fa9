import fc from 'fast-check';

/** What came of trying a rule. */
export interface Trial {
	/** How many cases were tried. */
	readonly cases: number;
	/** The smallest case that breaks the rule, with its seed; `null` where it held. */
	readonly broken: string | null;
}

/** Something that holds whatever comes. */
export interface Rule {
	readonly name: string;
	/** Tries the rule with as many cases; the same seed tries the same ones. */
	readonly attempt: (parameters: { readonly numRuns: number; readonly seed?: number }) => Trial;
}

/** A rule from a property of fast-check. */
export function rule<Case>(name: string, property: fc.IProperty<Case>): Rule {
	return {
		name,
		attempt: (parameters) => {
			const result = fc.check(property, parameters);
			const { errorInstance: thrown } = result;
			const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
			const report = fc.defaultReportMessage(result) ?? 'it was given up';
			return { cases: result.numRuns, broken: result.failed ? `${report}\n${why}` : null };
		}
	};
}

/** What a rule throws where it does not hold: what is wrong, and with what. */
export function fault(what: string, shown: unknown): Error {
	return new Error(`${what}: ${JSON.stringify(shown)}`);
}
