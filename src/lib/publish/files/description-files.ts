/** What describes the tables: codebook, data package, and the documents of the record. */
import { CODEBOOK_COLUMNS, codebookRows } from '../tables/codebook.ts';
import { FLAT_PATH } from './figure-files.ts';
import { flatTable } from '../tables/flat-table.ts';
import { publishedPackage } from '../descriptions/published-package.ts';
import { textFile, type Publication, type TextFile } from '../published-file.ts';
import { tablePath } from './record-tables.ts';
import { licenceNotice } from '../versions/release-files.ts';
import { writeCsv } from '../formats/write-csv.ts';

/** The descriptions in the order of the page; a record without documents has none of them. */
export function descriptionFiles(publication: Publication): TextFile[] {
	const group = 'description';
	const document = (path: string, title: string, description: string, text: string | null) =>
		text === null
			? []
			: [textFile({ path, group, title, description, mediaType: 'text/markdown', text: () => text })];
	return [
		textFile({
			path: 'data/codebook.csv',
			group,
			title: 'Codebook, CSV',
			description: 'Every column of every table: what it means and what it may hold.',
			mediaType: 'text/csv',
			text: () => writeCsv(CODEBOOK_COLUMNS, codebookRows())
		}),
		textFile({
			path: 'datapackage.json',
			group,
			title: 'Data package',
			description: 'Frictionless description of all tables, with keys, sizes and SHA-256.',
			mediaType: 'application/json',
			text: () => packageText(publication)
		}),
		...document(
			'data/README.md',
			'About the record',
			'What the record holds, and the rules it was made by.',
			publication.readme
		),
		...document(
			'data/CHANGELOG.md',
			'Changes',
			'Which number moved in which version, and why.',
			publication.changelog
		),
		textFile({
			path: 'data/LICENSE.txt',
			group,
			title: 'Licence',
			description: 'The terms on which the data may be used.',
			mediaType: 'text/plain',
			text: () => licenceNotice(publication)
		})
	];
}

function packageText(publication: Publication): string {
	const tables = [...publication.tables].map(
		([name, text]) => [name, { path: tablePath(name), text }] as const
	);
	const { text } = flatTable(publication);
	const translations = [...publication.translations].map(([path, words]) => ({
		path: `data/${path}`,
		text: words
	}));
	return publishedPackage(
		publication.descriptor,
		new Map(tables),
		{ path: FLAT_PATH, text: text() },
		translations
	);
}
