import { expect, test } from 'vitest';
import { dataResources } from './data-resource.ts';
import { TABLES } from './schema/tables.ts';

const resources = dataResources();

test('every table is a resource with its columns in order', () => {
	expect(resources.map(({ path, schema }) => [path, schema.fields.map(({ name }) => name)])).toEqual(
		TABLES.map(({ name, columns }) => [`${name}.csv`, columns.map((column) => column.name)])
	);
});

test('every foreign key points at a table with an id', () => {
	for (const { name, schema } of resources) {
		for (const { reference } of schema.foreignKeys ?? []) {
			const target = resources.find((resource) => resource.name === (reference.resource ?? name));
			expect(target?.schema.primaryKey).toEqual(['id']);
		}
	}
});

test('patterns take the whole cell as XML Schema reads them: no anchors, no classes of one tool alone', () => {
	const patterns = resources.flatMap(({ schema }) =>
		schema.fields.flatMap(({ constraints }) => constraints?.pattern ?? [])
	);
	expect(patterns.length).toBeGreaterThan(0);
	for (const pattern of patterns) expect(pattern).not.toMatch(/[\^$]|\\|\(\?/);
});
