/** The files of one version of the record: what stands in the archive and, once frozen, under the version's address. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { citationFile, citeDataset, keywordsOf } from '../citation/citation.ts';
import { CODEBOOK_COLUMNS, codebookRows } from '../tables/codebook.ts';
import { flatTable } from '../tables/flat-table.ts';
import { publishedPackage } from '../descriptions/published-package.ts';
import type { Publication } from '../published-file.ts';
import { writeCsv } from '../formats/write-csv.ts';
import { manifest, MANIFEST } from '../formats/checksums.ts';
import type { ArchiveFiles } from '../formats/write-zip.ts';

/** Every file of the version with its bytes, and the list of checksums last. */
export function releaseFiles(publication: Publication): ArchiveFiles {
	const { model, descriptor, tables, readme, changelog } = publication;
	const flat = flatTable(publication).text();
	const tableTexts = TABLES.flatMap((table) => {
		const text = tables.get(table.name);
		return text === undefined ? [] : [[table.name, { path: `tables/${tableFile(table)}`, text }] as const];
	});
	const texts: readonly (readonly [string, string | null])[] = [
		['README.md', archiveReadme(publication)],
		['LICENSE.txt', licenceNotice(publication)],
		['CHANGELOG.md', changelog],
		[
			'CITATION.cff',
			citationFile(citeDataset(publication), { ...model.package, keywords: keywordsOf(descriptor) })
		],
		['RECORD.md', readme],
		[
			'datapackage.json',
			publishedPackage(descriptor, new Map(tableTexts), { path: 'figures.csv', text: flat })
		],
		['figures.csv', flat],
		['codebook.csv', writeCsv(CODEBOOK_COLUMNS, codebookRows())],
		...tableTexts.map(([, { path, text }]) => [path, text] as const)
	];
	const files = new Map(
		texts.flatMap(([path, text]) => (text === null ? [] : [[path, new TextEncoder().encode(text)] as const]))
	);
	return files.set(MANIFEST, new TextEncoder().encode(manifest(files)));
}

/** The licence of the data in a few lines, for a file that travels alone. */
export function licenceNotice({ model }: Pick<Publication, 'model'>): string {
	const { title, version, licences } = model.package;
	return [
		`${title}, version ${version}`,
		'',
		...licences.map(
			({ name, title: words, path }) => `Licence: ${words} (${name})${path === '' ? '' : `\n${path}`}`
		),
		'',
		'Name the dataset and its version, and quote each figure with its hedge, its speaker and its grades:',
		'a number of this dataset belongs to whoever stated it.',
		''
	].join('\n');
}

/** What the archive says of itself, first of all files. */
export function archiveReadme({ model, readme, changelog }: Publication): string {
	const { title, description, version, created } = model.package;
	const files = [
		[
			'figures.csv',
			'start here: one row a figure, each standing alone with hedge, speaker, source and grades; not the table tables/figures.csv, which refers to other tables'
		],
		['codebook.csv', 'every column of every table: what it means and what it may hold'],
		['tables/', 'the record itself, one CSV a table; the flat table is made from these'],
		[
			'datapackage.json',
			'the same in the words of a Frictionless Data Package, with keys, sizes and SHA-256'
		],
		...(readme === null ? [] : [['RECORD.md', 'how the record was made, and its rules']]),
		...(changelog === null ? [] : [['CHANGELOG.md', 'which number moved in which version, and why']]),
		['CITATION.cff, LICENSE.txt', 'how to cite, and on which terms'],
		[MANIFEST, `checksums: sha256sum -c ${MANIFEST}`]
	];
	return [
		`# ${title}, version ${version} (${created})`,
		'',
		description,
		'',
		...files.map(([name = '', words = '']) => `- \`${name}\`: ${words}`),
		'',
		'Text is UTF-8 without a byte order mark, lines end with a line feed. An empty cell is missing or was not stated,',
		'never zero. `open_low` and `open_high` are true where that side has no bound.',
		''
	].join('\n');
}
