/** The dataset and its files as a DCAT 3 catalogue in Turtle. */
import { citeDataset, keywordsOf } from '../citation/citation.ts';
import type { MadeFile } from './linked-data.ts';
import type { Publication } from '../published-file.ts';
import { sha256 } from '../formats/checksums.ts';

const PREFIXES = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	spdx: 'http://spdx.org/rdf/terms#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};

/** The catalogue. Its addresses are counted from its own where it is not known where the site stands. */
export function dcatCatalog(publication: Publication, files: readonly MadeFile[]): string {
	const { model, descriptor, origin } = publication;
	const { title, description, version, created, licences, lang } = model.package;
	const root = origin === null ? '../' : `${origin}/`;
	const inLang = (text: string) => `${literal(text)}@${lang}`;
	const publisher = `[ a foaf:Agent ; foaf:name ${citeDataset(publication).authors.map(literal).join(', ')} ]`;
	const day = `"${created}"^^xsd:date`;
	const licence = licences.map(({ path, name }) => (path === '' ? literal(name) : iri(path))).join(', ');
	const catalogue = subject(iri(`${root}data/catalog.ttl`), [
		['a', 'dcat:Catalog'],
		['dct:title', inLang(title)],
		['dct:description', inLang(description)],
		['dct:publisher', publisher],
		['dcat:dataset', iri(`${root}data/`)]
	]);
	const dataset = subject(iri(`${root}data/`), [
		['a', 'dcat:Dataset'],
		['dct:title', inLang(title)],
		['dct:description', inLang(description)],
		['dct:publisher', publisher],
		['dct:modified', day],
		['dct:license', licence],
		['dcat:version', literal(version)],
		...keywordsOf(descriptor).map((keyword): Pair => ['dcat:keyword', inLang(keyword)]),
		['dcat:landingPage', iri(`${root}data/`)],
		...files.map(({ path }): Pair => ['dcat:distribution', iri(`${root}data/catalog.ttl#${path}`)])
	]);
	const distributions = files.map(({ path, title: fileTitle, mediaType, content }) =>
		subject(iri(`${root}data/catalog.ttl#${path}`), [
			['a', 'dcat:Distribution'],
			['dct:title', `${literal(fileTitle)}@en`],
			['dcat:accessURL', iri(`${root}data/`)],
			['dcat:downloadURL', iri(`${root}${path}`)],
			['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${mediaType}`)],
			['dcat:byteSize', `"${String(content.length)}"^^xsd:nonNegativeInteger`],
			['dct:license', licence],
			[
				'spdx:checksum',
				`[ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "${sha256(content)}"^^xsd:hexBinary ]`
			]
		])
	);
	const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
	return [prefixes.join(''), catalogue, dataset, ...distributions].join('\n');
}

type Pair = readonly [predicate: string, object: string];

function subject(name: string, pairs: readonly Pair[]): string {
	return `${name}\n${pairs.map(([predicate, object]) => `\t${predicate} ${object}`).join(' ;\n')} .\n`;
}

function iri(address: string): string {
	return `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;
}

/** A literal of Turtle; the escapes of JSON are among its own. */
function literal(text: string): string {
	return JSON.stringify(text);
}
