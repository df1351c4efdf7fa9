/** `datapackage.json` as it is published: the record's own description, pointing at the published tables. */
import { createHash } from 'node:crypto';
import { dataResource } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { TRANSLATION_TABLE } from '#lib/domain/translation/translation-table.ts';
import { FIGURE_COLUMNS } from '../tables/figures-table.ts';
import { jsonText } from '../formats/write-json.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** One published table and its text. */
export interface TableText {
	/** Path from the root of the site. */
	readonly path: string;
	readonly text: string;
}

/**
 * The published description. `resources` is made anew from the schema, each with its size and its SHA-256; the flat
 * table of figures is one more, after the tables of the record.
 *
 * @param descriptor the record's `datapackage.json`
 * @param tables text of each table by its name
 * @param translations the files of the table of translations
 */
export function publishedPackage(
	descriptor: Readonly<Record<string, unknown>>,
	tables: ReadonlyMap<string, TableText>,
	flat: TableText,
	translations: readonly TableText[] = []
): string {
	const created = String(descriptor['created']);
	const resources = TABLES.flatMap((table) => {
		const published = tables.get(table.name);
		return published ? [{ ...dataResource(table, published.path), ...sizeAndHash(published.text) }] : [];
	});
	return jsonText({
		...descriptor,
		$schema: `${PROFILES}/datapackage.json`,
		created: created.length === 10 ? `${created}T00:00:00Z` : created,
		resources: [...resources, flatResource(flat), ...translationResources(translations)]
	});
}

function flatResource({ path, text }: TableText) {
	return {
		name: 'figures-flat',
		path,
		type: 'table',
		$schema: `${PROFILES}/dataresource.json`,
		title: 'Figures, one flat table',
		description:
			'Every figure, stated and derived, on one row that is complete in itself. Made from the other tables.',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		...sizeAndHash(text),
		dialect: { lineTerminator: '\n' },
		schema: { fields: FIGURE_COLUMNS, primaryKey: ['id'], missingValues: [''] }
	};
}

/** The table of translations, of which each language is a file. */
function translationResources(files: readonly TableText[]) {
	const [first] = files;
	if (!first) return [];
	return [{ ...dataResource(TRANSLATION_TABLE, first.path), path: files.map(({ path }) => path) }];
}

function sizeAndHash(text: string) {
	const bytes = new TextEncoder().encode(text);
	return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}
