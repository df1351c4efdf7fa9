/** Tables as JSON: one array with what the dataset is, or one object a line. */
import type { PackageDescription } from '#lib/domain/record/model.ts';
import type { TableWords } from './table-words.ts';
import type { PublishedCell, PublishedRow } from './write-csv.ts';

/** What every JSON file says of the dataset it is from. */
export function datasetWords({ name, title, version, created, licences }: PackageDescription) {
	return { name, title, version, created, licences };
}

/** A table under the words of its dataset: `{ name, title, version, created, licences, columns, rows }`; in another language than the record's with `words` for titles and codes. */
export function writeJson<Column extends string>(
	description: PackageDescription,
	columns: readonly Column[],
	rows: readonly PublishedRow<Column>[],
	words?: TableWords
): string {
	return jsonText({
		...datasetWords(description),
		words,
		columns,
		rows: rows.map((row) => jsonRow(columns, row))
	});
}

/** One object a line (newline-delimited JSON). */
export function writeNdjson<Column extends string>(
	columns: readonly Column[],
	rows: readonly PublishedRow<Column>[]
): string {
	return rows.map((row) => `${JSON.stringify(jsonRow(columns, row))}\n`).join('');
}

/** A value as a JSON file: tabs, and a line feed at the end. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** A number without the last digits in which a machine computes; `null` stays. */
export function storedNumber(value: number | null): number | null {
	return value === null ? null : Number(value.toPrecision(15));
}

/** A row as JSON has it: the columns in their order, decimals as they are stored. */
export function jsonRow<Column extends string>(
	columns: readonly Column[],
	row: PublishedRow<Column>
): Record<string, PublishedCell> {
	return Object.fromEntries(
		columns.map((column) => {
			const cell = row[column];
			return [column, typeof cell === 'number' ? storedNumber(cell) : cell];
		})
	);
}
