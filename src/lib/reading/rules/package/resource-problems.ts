/** Whether `datapackage.json` describes the tables as the schema has them. */
import type { DataField, DataResource } from '#lib/domain/record/data-resource.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { excerpt, quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';

export const RESOURCE_RULES = defineRules({
	'package-out-of-step': {
		meaning:
			'The file datapackage.json describes a table otherwise than the schema has it, so that other programs would read the record otherwise.',
		mend: 'Run contested-figures describe, which writes the descriptions of the tables again.'
	}
});

const EXPECTED = 'as contested-figures describe writes it';

/**
 * Every difference between the resources of a descriptor and those of the schema that changes how the tables are read.
 * Titles and descriptions may differ. A description without any list leaves it to the schema.
 *
 * @param present the tables that the record has; another one need not be listed
 */
export function resourceProblems(
	file: string,
	given: unknown,
	expected: readonly DataResource[],
	present: ReadonlySet<string>
): Problem[] {
	const problems: Problem[] = [];
	const report = (column: string, found: string, words = EXPECTED) => {
		problems.push(problemAt(RESOURCE_RULES['package-out-of-step'], { file, row: 0, column }, found, words));
	};
	if (given === undefined) return problems;
	if (!Array.isArray(given)) {
		report('resources', 'no list of resources', `a list ${EXPECTED}`);
		return problems;
	}
	const names = expected.map(({ name }) => name);
	const resources = new Map<string, Fields>();
	for (const [index, resource] of given.entries()) {
		const name = fieldsOf(resource)['name'];
		const place = `resources[${String(index)}].name`;
		if (typeof name !== 'string' || !names.includes(name)) {
			const near = typeof name === 'string' ? nearestWord(name, names) : null;
			const found = typeof name === 'string' ? `no table ${quoted(name)}` : 'no name';
			report(
				place,
				found,
				near === null ? 'the name of a table' : `the name of a table, nearest is ${quoted(near)}`
			);
		} else if (resources.has(name)) report(place, `${quoted(name)} is there twice`, 'each table once');
		else resources.set(name, fieldsOf(resource));
	}
	for (const resource of expected) {
		const found = resources.get(resource.name);
		if (found) compareResource(found, resource, report);
		else if (present.has(resource.name)) report('resources', `the table ${resource.name} is not listed`);
	}
	return problems;
}

type Fields = Readonly<Record<string, unknown>>;
type Report = (column: string, found: string, expected?: string) => void;

function compareResource(given: Fields, expected: DataResource, report: Report): void {
	const at = (path: string) => `resources.${expected.name}.${path}`;
	for (const key of ['path', 'format', 'encoding', 'dialect'] as const) {
		if (isSame(given[key], expected[key])) continue;
		report(at(key), shown(given[key]), `${JSON.stringify(expected[key])}, ${EXPECTED}`);
	}
	const schema = fieldsOf(given['schema']);
	const fields: unknown[] = Array.isArray(schema['fields']) ? schema['fields'] : [];
	const names = fields.map((field) => fieldsOf(field)['name']);
	const expectedNames = expected.schema.fields.map(({ name }) => name);
	for (const name of names) {
		if (!expectedNames.some((known) => known === name))
			report(at('schema.fields'), `unknown field ${shown(name)}`);
	}
	for (const field of expected.schema.fields) {
		const index = names.indexOf(field.name);
		if (index < 0) report(at('schema.fields'), `the field ${field.name} is missing`);
		else compareField(fieldsOf(fields[index]), field, at(`schema.fields.${field.name}`), report);
	}
	const present = names.filter((name) => expectedNames.some((known) => known === name));
	if (present.length === expectedNames.length && !isSame(present, expectedNames)) {
		report(at('schema.fields'), 'the fields are in another order than the columns');
	}
	for (const key of ['primaryKey', 'foreignKeys', 'missingValues'] as const) {
		if (!isSame(schema[key], expected.schema[key])) report(at(`schema.${key}`), shown(schema[key]));
	}
}

function compareField(given: Fields, expected: DataField, path: string, report: Report): void {
	for (const key of ['type', 'format', 'constraints'] as const) {
		if (!isSame(given[key], expected[key])) report(`${path}.${key}`, shown(given[key]));
	}
}

function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function shown(value: unknown): string {
	if (value === undefined) return 'missing';
	return typeof value === 'string' ? quoted(value) : excerpt(JSON.stringify(value));
}

/** Equal as JSON, whatever the order of the keys. */
function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other) || sorted(one) === sorted(other);
}

function sorted(value: unknown): string | undefined {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
			: part
	);
}
