/** The descriptions of the dataset, read by programs that others wrote: RDF, JSON-LD, CSVW, SHACL and references. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-cff';
import { csvParse } from 'd3-dsv';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import Validator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { FIGURE_COLUMNS } from '#lib/publish/tables/figures-table.ts';
import { readPublication } from './read-publication.ts';

const ORIGIN = 'https://ferries.example';
const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DCAT = 'http://www.w3.org/ns/dcat#';
/** What a context at these addresses says of the words that the descriptions use; nothing is fetched. */
const CONTEXTS: Readonly<Record<string, object>> = {
	'https://schema.org/': { '@vocab': 'https://schema.org/' },
	'http://www.w3.org/ns/csvw': {
		'@vocab': CSVW,
		dc: 'http://purl.org/dc/terms/',
		xsd: XSD,
		url: { '@id': `${CSVW}url`, '@type': '@id' },
		columns: { '@id': `${CSVW}column`, '@container': '@list' },
		titles: `${CSVW}title`,
		datatype: { '@id': `${CSVW}datatype`, '@type': '@vocab' },
		...Object.fromEntries(['string', 'decimal', 'integer', 'boolean'].map((type) => [type, XSD + type]))
	}
};
const DATATYPES = { string: 'string', number: 'decimal', integer: 'integer', boolean: 'boolean' } as const;
const shapes = new Store(turtle(readFileSync(join(import.meta.dirname, 'shapes.ttl'), 'utf8')));

function turtle(text: string) {
	return new Parser({ baseIRI: `${ORIGIN}/data/catalog.ttl` }).parse(text);
}

/** JSON-LD as a graph; throws where a word of it means nothing. */
async function graphOf(json: string): Promise<Store> {
	const quads = await jsonld.toRDF(JSON.parse(json) as object, {
		base: `${ORIGIN}/data/`,
		safe: true,
		format: 'application/n-quads',
		documentLoader: (url) => {
			const context = CONTEXTS[url];
			if (!context) return Promise.reject(new Error(`no context is known for ${url}`));
			return Promise.resolve({ contextUrl: null, documentUrl: url, document: { '@context': context } });
		}
	});
	return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

/** What breaks a shape, as the property it is about. */
async function broken(graph: Store): Promise<string[]> {
	const { results } = await new Validator(shapes).validate(graph);
	return results.map(({ path, focusNode }) => `${focusNode?.value ?? ''} ${path?.value ?? ''}`);
}

describe.each(['tests/records/good', 'data'])('the record in %s', (folder) => {
	const catalogue = fileCatalogue(readPublication(join(import.meta.dirname, '../..', folder), ORIGIN));
	const textOf = async (path: string) => {
		const file = catalogue.find((one) => one.path === path);
		if (!file) throw new Error(`no such download: ${path}`);
		return Buffer.from(await file.bytes()).toString();
	};

	test('has a catalogue of DCAT 3 that meets its shapes, with every format of the flat table', async () => {
		const graph = new Store(turtle(await textOf('data/catalog.ttl')));
		expect(await broken(graph)).toEqual([]);
		const links = graph.getQuads(null, `${DCAT}downloadURL`, null).map(({ object }) => object.value);
		const files = catalogue.filter(({ group }) => group === 'figures').map(({ path }) => `${ORIGIN}/${path}`);
		expect(links.toSorted()).toEqual(files.toSorted());
	});

	test.each(['http://purl.org/dc/terms/title', `${DCAT}accessURL`, 'http://xmlns.com/foaf/0.1/name'])(
		'has a catalogue that would not meet them without %s',
		async (property) => {
			const graph = new Store(turtle(await textOf('data/catalog.ttl')));
			for (const quad of graph.getQuads(null, property, null)) graph.delete(quad);
			expect((await broken(graph)).filter((one) => one.endsWith(property))).not.toEqual([]);
		}
	);

	test('is a dataset of schema.org with what search engines ask for', async () => {
		const graph = await graphOf(await textOf('data/dataset.jsonld'));
		expect(graph.getQuads(null, null, 'https://schema.org/Dataset')).toHaveLength(1);
		expect(await broken(graph)).toEqual([]);
	});

	test('is a dataset of Croissant in which every word has a meaning, a field for each column', async () => {
		const graph = await graphOf(await textOf('data/croissant.json'));
		const cr = 'http://mlcommons.org/croissant/';
		expect(graph.getQuads(null, null, `${cr}Field`)).toHaveLength(FIGURE_COLUMNS.length);
		const columns = graph.getQuads(null, `${cr}column`, null).map(({ object }) => object.value);
		expect(columns.toSorted()).toEqual(FIGURE_COLUMNS.map(({ name }) => name).sort());
		const [file] = graph.getQuads(null, null, `${cr}FileObject`);
		for (const { object } of graph.getQuads(null, `${cr}fileObject`, null))
			expect(object.value).toBe(file?.subject.value);
	});

	test('is CSV on the Web: a typed triple for each cell, with the text of the cell', async () => {
		const text = await textOf('data/figures.csv');
		const metadata = await graphOf(await textOf('data/figures.csv-metadata.json'));
		const baseIRI = `${ORIGIN}/data/figures.csv`;
		const read: string[] = [];
		for await (const { subject, predicate, object } of new CsvwParser({ metadata, baseIRI }).import(
			Readable.from([text])
		)) {
			if (!predicate.value.startsWith(`${baseIRI}#`)) continue;
			const column = predicate.value.slice(baseIRI.length + 1);
			read.push([subject.value, column, object.datatype?.value, object.value].join(' '));
		}
		const cells = csvParse(text).flatMap((row) =>
			FIGURE_COLUMNS.flatMap(({ name, type }) => {
				const cell = row[name] ?? '';
				const figure = `${ORIGIN}/figures/${row['id'] ?? ''}/`;
				return cell === '' ? [] : [[figure, name, XSD + DATATYPES[type], cell].join(' ')];
			})
		);
		expect(read).toEqual(cells);
	});

	test('is cited the same way from CITATION.cff, BibTeX and CSL-JSON', async () => {
		plugins.config.get('@bibtex').format.asciiOnly = false;
		const { title, version, created } = JSON.parse(await textOf('data/figures.json')) as Record<
			string,
			string
		>;
		for (const path of ['data/CITATION.cff', 'data/citation.bib', 'data/citation.csl.json']) {
			const { data } = new Cite(await textOf(path));
			expect(data, path).toHaveLength(1);
			expect(data[0], path).toMatchObject({
				title,
				version,
				issued: { 'date-parts': [(created ?? '').split('-').map(Number)] },
				URL: `${ORIGIN}/data/v/${version ?? ''}/`
			});
			expect(new Cite(await textOf(path)).format('bibtex'), path).toContain('title = {');
		}
	});
});
