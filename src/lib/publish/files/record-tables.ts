/** The tables of the record as downloads, with their sentences filled in. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { textFile, type Publication, type TextFile } from '../published-file.ts';

/** One CSV per table. */
export function recordTables({ tables }: Publication): TextFile[] {
	return TABLES.flatMap((table) => {
		const text = tables.get(table.name);
		if (text === undefined) return [];
		return [
			textFile({
				path: tablePath(table.name),
				group: 'tables',
				title: table.title,
				description: table.description,
				mediaType: 'text/csv',
				text: () => text
			})
		];
	});
}

/** Where a table of the record stands, from the root of the site. */
export function tablePath(name: string): string {
	return `data/tables/${tableFile({ name })}`;
}
