/** Every download of the site, once: the page that lists them, the routes that make them and the tests read it here. */
import { tableFile } from '#lib/domain/data-resource.ts';
import type { Model } from '#lib/domain/model.ts';
import { TABLES } from '#lib/domain/schema.ts';
import { CODEBOOK_COLUMNS, codebookRows } from './codebook.ts';
import { figureJson } from './figure-json.ts';
import { byId, FIGURE_COLUMN_NAMES, figureRows } from './figures-table.ts';
import { publishedPackage } from './published-package.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson, writeNdjson } from './write-json.ts';

/** What the downloads are made from. */
export interface Publication {
	readonly model: Model;
	/** The record's `datapackage.json`. */
	readonly descriptor: Readonly<Record<string, unknown>>;
	/** The text of each table of the record by its name, as the record has it. */
	readonly tables: ReadonlyMap<string, string>;
	/** `null` where the record has no such document. */
	readonly readme: string | null;
	readonly changelog: string | null;
	/** Where the site will stand, without a slash at its end; `null` where that is not known. */
	readonly origin: string | null;
}

export interface PublishedFile {
	/** Path from the root of the site, without a slash before it. */
	readonly path: string;
	/** The part of the page of downloads that it stands in; a `figure` is offered on its own page. */
	readonly group: 'figures' | 'tables' | 'description' | 'figure';
	readonly title: string;
	readonly description: string;
	readonly mediaType: 'text/csv' | 'application/json' | 'application/x-ndjson' | 'text/markdown';
	/** The file itself; the same input gives the same text. */
	readonly text: () => string;
}

/** Every download in the order of the page. */
export function fileCatalogue(publication: Publication): PublishedFile[] {
	return [
		...figureTables(publication),
		...descriptions(publication),
		...recordTables(publication),
		...singleFigures(publication)
	];
}

/** The content type of a file with its encoding. */
export function contentType({ mediaType }: PublishedFile): string {
	return `${mediaType}; charset=utf-8`;
}

function figureTables({ model, origin }: Publication): PublishedFile[] {
	const rows = () => figureRows(model, origin);
	const group = 'figures';
	return [
		{
			path: 'data/figures.csv',
			group,
			title: 'All figures, CSV',
			description: 'One row a figure, each standing alone: number, hedge, speaker, source and grades.',
			mediaType: 'text/csv',
			text: () => writeCsv(FIGURE_COLUMN_NAMES, rows())
		},
		{
			path: 'data/figures.json',
			group,
			title: 'All figures, JSON',
			description: 'The same rows, with the name, version and licence of the dataset.',
			mediaType: 'application/json',
			text: () => writeJson(model.package, FIGURE_COLUMN_NAMES, rows())
		},
		{
			path: 'data/figures.ndjson',
			group,
			title: 'All figures, newline-delimited JSON',
			description: 'The same rows, one object a line.',
			mediaType: 'application/x-ndjson',
			text: () => writeNdjson(FIGURE_COLUMN_NAMES, rows())
		}
	];
}

function descriptions(publication: Publication): PublishedFile[] {
	const group = 'description';
	const files: PublishedFile[] = [
		{
			path: 'data/codebook.csv',
			group,
			title: 'Codebook, CSV',
			description: 'Every column of every table: what it means and what it may hold.',
			mediaType: 'text/csv',
			text: () => writeCsv(CODEBOOK_COLUMNS, codebookRows())
		},
		{
			path: 'datapackage.json',
			group,
			title: 'Data package',
			description: 'Frictionless description of all tables, with keys, sizes and SHA-256.',
			mediaType: 'application/json',
			text: () => packageText(publication)
		}
	];
	const document = (path: string, title: string, description: string, text: string | null) => {
		if (text !== null)
			files.push({ path, group, title, description, mediaType: 'text/markdown', text: () => text });
	};
	document(
		'data/README.md',
		'About the record',
		'What the record holds, and the rules it was made by.',
		publication.readme
	);
	document(
		'data/CHANGELOG.md',
		'Changes',
		'Which number moved in which version, and why.',
		publication.changelog
	);
	return files;
}

function recordTables({ tables }: Publication): PublishedFile[] {
	return TABLES.flatMap((table) => {
		const text = tables.get(table.name);
		if (text === undefined) return [];
		return [
			{
				path: tablePath(table.name),
				group: 'tables' as const,
				title: table.title,
				description: table.description,
				mediaType: 'text/csv' as const,
				text: () => text
			}
		];
	});
}

function singleFigures({ model, origin }: Publication): PublishedFile[] {
	return byId(model.figures).map((figure) => ({
		path: `figures/${figure.id}.json`,
		group: 'figure',
		title: figure.label,
		description: 'Everything the record holds of this figure.',
		mediaType: 'application/json',
		text: () => figureJson(model, figure, origin)
	}));
}

function packageText(publication: Publication): string {
	const [flat] = figureTables(publication);
	if (!flat) throw new Error('the catalogue has no flat table');
	const tables = [...publication.tables].map(
		([name, text]) => [name, { path: tablePath(name), text }] as const
	);
	return publishedPackage(publication.descriptor, new Map(tables), { path: flat.path, text: flat.text() });
}

function tablePath(name: string): string {
	return `data/tables/${tableFile({ name })}`;
}
