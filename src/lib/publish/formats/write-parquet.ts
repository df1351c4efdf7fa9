/** A table as Parquet: typed columns, missing cells as nulls, and what the dataset is in the metadata of the file. */
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { PublishedCell, PublishedRow } from './write-csv.ts';
import { storedNumber } from './write-json.ts';

/** A column and its type. */
export interface TypedColumn<Name extends string = string> {
	readonly name: Name;
	readonly type: 'string' | 'number' | 'integer' | 'boolean';
}

const TYPES = { string: 'STRING', number: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' } as const;

/** A table as a Parquet file. Its metadata are the pairs of `words`. */
export function writeParquet<Name extends string>(
	columns: readonly TypedColumn<Name>[],
	rows: readonly PublishedRow<Name>[],
	words: Readonly<Record<string, string>>
): Uint8Array {
	const writer = new ByteWriter();
	// A `ByteWriter` fills memory and never waits, so neither does this call.
	void parquetWrite({
		writer,
		columnData: columns.map(({ name, type }) => ({
			name,
			type: TYPES[type],
			nullable: true,
			data: rows.map((row) => stored(row[name]))
		})),
		kvMetadata: Object.entries(words).map(([key, value]) => ({ key, value })),
		createdBy: 'hyparquet-writer'
	});
	return new Uint8Array(writer.getBuffer());
}

function stored(cell: PublishedCell): PublishedCell {
	return typeof cell === 'number' ? storedNumber(cell) : cell;
}
