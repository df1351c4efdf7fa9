/**
 * The tables of `schema.ts` in the words of a Frictionless Data Package (version 2): what stands in `resources` of
 * `datapackage.json`. The file in the record and the one that is published are both made from it.
 */
import type { Kind } from './kinds/kind.ts';
import { columnTitle } from './schema/column-titles.ts';
import { KINDS } from './schema/kinds.ts';
import type { Column, Table } from './schema/columns.ts';
import { TABLES } from './schema/tables.ts';

/** A field of a Table Schema. Patterns are XML Schema's, which hold for the whole cell. */
export interface DataField {
	readonly name: string;
	readonly type: Kind['field'];
	readonly format?: NonNullable<Kind['format']>;
	/** The column in plain words; `name` is how the file has it. */
	readonly title: string;
	readonly description: string;
	readonly constraints?: Readonly<{
		required?: true;
		pattern?: string;
		enum?: readonly string[];
		minimum?: number;
		maximum?: number;
	}>;
}

export interface DataSchema {
	readonly fields: readonly DataField[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly {
		readonly fields: readonly [string];
		/** No `resource` means the table itself. */
		readonly reference: { readonly resource?: string; readonly fields: readonly ['id'] };
	}[];
	readonly missingValues: readonly [''];
}

/** One table as a data resource; `path` is counted from the folder of `datapackage.json`. */
export interface DataResource {
	readonly name: string;
	readonly path: string;
	readonly type: 'table';
	readonly $schema: string;
	readonly title: string;
	readonly description: string;
	readonly format: 'csv';
	readonly mediatype: 'text/csv';
	readonly encoding: 'utf-8';
	readonly dialect: { readonly lineTerminator: '\n' };
	readonly schema: DataSchema;
}

/** The name of a table's file in a record. */
export function tableFile(table: Pick<Table, 'name'>): string {
	return `${table.name}.csv`;
}

/** Every table as a data resource, in the order of the schema. */
export function dataResources(tables: readonly Table[] = TABLES): DataResource[] {
	return tables.map((table) => dataResource(table, tableFile(table)));
}

/** One table as a data resource at `path`. */
export function dataResource(table: Table, path: string): DataResource {
	const foreignKeys = table.columns.flatMap(({ name, table: target }) =>
		target === undefined
			? []
			: [
					{
						fields: [name] as const,
						reference: { ...(target === table.name ? {} : { resource: target }), fields: ['id'] as const }
					}
				]
	);
	return {
		name: table.name,
		path,
		type: 'table',
		$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
		title: table.title,
		description: table.description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { lineTerminator: '\n' },
		schema: {
			fields: table.columns.map(dataField),
			primaryKey: table.key,
			...(foreignKeys.length === 0 ? {} : { foreignKeys }),
			missingValues: ['']
		}
	};
}

/** What a column means, and what an empty cell of it says where it may be left out. */
export function describedColumn({ description, filled }: Pick<Column, 'description' | 'filled'>): string {
	return filled === undefined ? description : `${description} Left empty: ${filled}.`;
}

function dataField(column: Column): DataField {
	const kind: Kind = KINDS[column.type];
	const constraints = {
		...(column.required && column.filled === undefined ? { required: true as const } : {}),
		...kind.constraints?.(column),
		...(column.minimum === undefined ? {} : { minimum: column.minimum }),
		...(column.maximum === undefined ? {} : { maximum: column.maximum })
	};
	return {
		name: column.name,
		type: kind.field,
		...(kind.format ? { format: kind.format } : {}),
		title: columnTitle(column.name),
		description: describedColumn(column),
		...(Object.keys(constraints).length === 0 ? {} : { constraints })
	};
}
