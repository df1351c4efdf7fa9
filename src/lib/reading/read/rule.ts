/** What a rule of the validator is, besides the code that applies it. */

/** An error keeps the record from being built; a warning is what is unusual but allowed. */
export type Severity = 'error' | 'warning';

/** A rule with the name by which its problems are known; a name that was published stays. */
export interface Rule {
	/** Words joined by hyphens. */
	readonly name: string;
	readonly severity: Severity;
	/** When the rule is broken, and why that matters, in a sentence or two. */
	readonly meaning: string;
	/** How to mend it. */
	readonly mend: string;
}

/** Rules by their names, written beside the code that applies them; an error unless it says otherwise. */
export function defineRules<Name extends string>(
	rules: Readonly<Record<Name, Omit<Rule, 'name' | 'severity'> & Partial<Pick<Rule, 'severity'>>>>
): Readonly<Record<Name, Rule>> {
	const named = Object.entries<Omit<Rule, 'name' | 'severity'> & Partial<Pick<Rule, 'severity'>>>(rules).map(
		([name, rule]) => [name, { name, severity: 'error', ...rule }]
	);
	return Object.fromEntries(named) as Readonly<Record<Name, Rule>>;
}
