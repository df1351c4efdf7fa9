/** The flat table of figures in every format, and the archive of the whole. */
import { CODEBOOK_COLUMNS, codebookRows } from '../tables/codebook.ts';
import { FIGURE_COLUMN_NAMES, FIGURE_COLUMNS } from '../tables/figures-table.ts';
import { figuresSchema } from '../tables/figures-schema.ts';
import { citeDataset } from '../citation/citation.ts';
import { citationSentences } from '../citation/citation-sentences.ts';
import { flatTable } from '../tables/flat-table.ts';
import { binaryFile, textFile, type Publication, type PublishedFile } from '../published-file.ts';
import { archiveReadme, licenceNotice, releaseFiles } from '../versions/release-files.ts';
import { writeExcelCsv } from '../formats/write-excel-csv.ts';
import { writeJson, writeNdjson } from '../formats/write-json.ts';
import { writeParquet } from '../formats/write-parquet.ts';
import { writeSqlite } from '../formats/write-sqlite.ts';
import { writeWorkbook, type Sheet } from '../formats/write-xlsx.ts';
import { writeZip } from '../formats/write-zip.ts';
import { titleIn } from '../formats/table-words.ts';
import { translatedCells } from '../tables/translated-cells.ts';

/** The file names of the flat table begin with this. */
export const FLAT_PATH = 'data/figures.csv';

/** The endings of the flat table that have a second address, of a name that no table of the record has. */
const PLAIN_NAMED = ['.csv', '.json', '.ndjson', '.xlsx', '.parquet'];

/** The same files under `figures-flat`: `figures.csv` among the tables of the record is another table. */
export function plainNamed(files: readonly PublishedFile[]): PublishedFile[] {
	return PLAIN_NAMED.flatMap((ending) =>
		files
			.filter(({ path }) => path === `data/figures${ending}`)
			.map((file) => ({
				...file,
				path: `data/figures-flat${ending}`,
				group: 'plain-name' as const,
				title: `figures-flat${ending}`,
				description: `The same bytes as figures${ending} of the flat table.`
			}))
	);
}

/** Every format of the flat table, the one to start with first. */
export function figureFiles(publication: Publication): PublishedFile[] {
	const { model, origin, words } = publication;
	const { name, created } = model.package;
	const { rows, text } = flatTable(publication);
	const group = 'figures';
	return [
		textFile({
			path: FLAT_PATH,
			group,
			title: 'All figures, CSV',
			description: 'One row per figure, complete in itself: number, hedge, speaker, source and grades.',
			mediaType: 'text/csv',
			text
		}),
		textFile({
			path: 'data/figures.excel.csv',
			group,
			title: 'All figures, CSV for Excel',
			description:
				'The same for a double click: with a byte order mark, and an apostrophe before a text that would run as a formula or be read as a number. If your spreadsheet puts each line into one cell, as it does in languages that separate lists by semicolons, take the XLSX.',
			mediaType: 'text/csv',
			text: () => writeExcelCsv(FIGURE_COLUMN_NAMES, rows(), words?.table())
		}),
		binaryFile({
			path: 'data/figures.xlsx',
			group,
			title: 'All figures, XLSX',
			description:
				'A workbook: text stays text, numbers are numbers; with the codebook and a sheet on reading it.',
			mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			bytes: () => workbook(publication, rows())
		}),
		binaryFile({
			path: 'data/figures.parquet',
			group,
			title: 'All figures, Parquet',
			description: 'Typed columns; name, version, licence and citation are inside the file.',
			mediaType: 'application/vnd.apache.parquet',
			bytes: () => writeParquet(FIGURE_COLUMNS, rows(), datasetFacts(publication))
		}),
		textFile({
			path: 'data/figures.json',
			group,
			title: 'All figures, JSON',
			description: 'The same rows, with the name, version and licence of the dataset.',
			mediaType: 'application/json',
			text: () => writeJson(model.package, FIGURE_COLUMN_NAMES, rows(), words?.table())
		}),
		textFile({
			path: 'data/figures.ndjson',
			group,
			title: 'All figures, newline-delimited JSON',
			description: 'The same rows, one object per line.',
			mediaType: 'application/x-ndjson',
			text: () => writeNdjson(FIGURE_COLUMN_NAMES, rows())
		}),
		binaryFile({
			path: `data/${name}.sqlite`,
			group,
			title: 'The whole record, SQLite',
			description:
				'All tables with their keys and limits, the flat table as figures_flat, and their words in other languages as translations.',
			mediaType: 'application/vnd.sqlite3',
			bytes: () =>
				writeSqlite({
					tables: publication.tables,
					flat: { columns: FIGURE_COLUMNS, rows: rows() },
					translations: translatedCells(publication),
					about: datasetFacts(publication)
				})
		}),
		textFile({
			path: 'data/schema.json',
			group: 'description',
			title: 'JSON Schema',
			description: 'What figures.json and each line of figures.ndjson keep to (draft 2020-12).',
			mediaType: 'application/schema+json',
			text: () => figuresSchema(model.package, origin)
		}),
		binaryFile({
			path: `data/${name}.zip`,
			group,
			title: 'The whole record, ZIP',
			description: 'All tables as CSV with README, licence, changelog, data package and checksums.',
			mediaType: 'application/zip',
			bytes: () => writeZip(releaseFiles(publication), created)
		})
	];
}

const WIDE = 48;

function workbook(publication: Publication, rows: Sheet['rows']): Promise<Uint8Array> {
	const { model, words } = publication;
	const { title, description, created } = model.package;
	const lines = words
		? words.readme().split('\n')
		: [...archiveReadme(publication).split('\n'), ...licenceNotice(publication).split('\n')];
	const said = words?.table();
	// The name of a column, as tables for programs have it in every language, and what it means.
	const notes = words
		? Object.fromEntries(
				FIGURE_COLUMNS.map(({ name, description: text }) => [name, `${name}\n${words.codebook(text)}`])
			)
		: {};
	return writeWorkbook({ title, description, creator: title, created }, [
		{
			name: titleIn(said, 'figures'),
			words: said,
			columns: FIGURE_COLUMN_NAMES,
			rows,
			widths: { label: WIDE, value_as_stated: WIDE, credibility_reason: WIDE, caveat: WIDE },
			notes
		},
		{
			name: titleIn(said, 'codebook'),
			words: said,
			columns: CODEBOOK_COLUMNS,
			rows: codebookRows(words?.codebook),
			widths: { description: 2 * WIDE }
		},
		{
			name: 'README',
			words: said,
			columns: ['about'],
			rows: lines.map((about) => ({ about })),
			widths: { about: 2 * WIDE }
		}
	]);
}

/** What the dataset is, for the metadata inside a file. */
function datasetFacts(publication: Publication): Record<string, string> {
	const { name, title, description, version, created, licences } = publication.model.package;
	const [sentence] = citationSentences(citeDataset(publication));
	return {
		name,
		title,
		description,
		version,
		created,
		licence: licences.map(({ name: code, path }) => [code, path].filter(Boolean).join(' ')).join('; '),
		citation: sentence.text,
		missing: 'A null is missing or was not stated, never zero.'
	};
}
