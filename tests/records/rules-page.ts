/** `docs/rules.md`: every rule of the validator, with an example from the broken records beside this file. */
import { RULE_GROUPS } from '#lib/reading/rules/rules.ts';
import { caseNames, readCase } from './read-case.ts';

/** The page as Markdown. */
export function rulesPage(): string {
	const examples = ruleExamples();
	const sections = RULE_GROUPS.map(({ title, rules }) =>
		[
			`## ${title}`,
			...rules.map(({ name, severity, meaning, mend }) => {
				const example = examples.get(name);
				const shown = example === undefined ? [] : [`\`\`\`text\n${example}\n\`\`\``];
				return [
					`### ${name}`,
					`${severity === 'error' ? 'Error' : 'Warning'}. ${meaning}`,
					...shown,
					`To mend it: ${mend}`
				].join('\n\n');
			})
		].join('\n\n')
	);
	return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

/** The shortest line of each rule among those that the broken records give. */
export function ruleExamples(): ReadonlyMap<string, string> {
	const examples = new Map<string, string>();
	for (const line of caseNames().flatMap((name) => readCase(name).expected)) {
		const [, rule = ''] = / \[([a-z0-9-]+)\]$/.exec(line) ?? [];
		const known = examples.get(rule);
		if (known === undefined || line.length < known.length) examples.set(rule, line);
	}
	return examples;
}

const INTRODUCTION = `# Rules of the validator

Written by \`npm run describe:rules\` from the rules in \`src/lib/reading/\` and the broken records in \`tests/records/\`; do not edit.

\`contested-figures check [RECORD] [--json]\` (in this repository \`npm run check:data\`) reads a whole record and prints a line for each problem:

\`\`\`text
file:row:column: what was found; what is expected [rule]
\`\`\`

Rows are counted as a spreadsheet counts them, the header being 1; 0 is the whole file. Columns that are wrong together are joined by \`+\`. In
\`datapackage.json\` the column is the path of a property. An error keeps the record from being built, here as in the build itself. A warning is
what is unusual but allowed. The exit code is 0 without errors, 1 with errors, and 2 for an option that the command does not know.

With \`--json\` one JSON object is printed: \`record\`, the numbers of \`errors\` and \`warnings\`, and \`problems\`, each with \`rule\`, \`severity\`, \`file\`,
\`row\`, \`column\`, \`found\` and \`expected\`. Names of rules stay as they are; words may change.`;
