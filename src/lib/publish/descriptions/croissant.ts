/** Croissant 1.0: the flat table for tools of machine learning. Its addresses are absolute, so it needs an origin. */
import { citeDataset, keywordsOf } from '../citation/citation.ts';
import { citationSentences } from '../citation/citation-sentences.ts';
import { FIGURE_COLUMNS } from '../tables/figures-table.ts';
import type { Publication } from '../published-file.ts';
import { jsonText } from '../formats/write-json.ts';
import { sha256 } from '../formats/checksums.ts';

/** The context of the specification, word for word: readers compare it. */
const CONTEXT = {
	'@language': 'en',
	'@vocab': 'https://schema.org/',
	citeAs: 'cr:citeAs',
	column: 'cr:column',
	conformsTo: 'dct:conformsTo',
	cr: 'http://mlcommons.org/croissant/',
	rai: 'http://mlcommons.org/croissant/RAI/',
	data: { '@id': 'cr:data', '@type': '@json' },
	dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
	dct: 'http://purl.org/dc/terms/',
	examples: { '@id': 'cr:examples', '@type': '@json' },
	extract: 'cr:extract',
	field: 'cr:field',
	fileProperty: 'cr:fileProperty',
	fileObject: 'cr:fileObject',
	fileSet: 'cr:fileSet',
	format: 'cr:format',
	includes: 'cr:includes',
	isLiveDataset: 'cr:isLiveDataset',
	jsonPath: 'cr:jsonPath',
	key: 'cr:key',
	md5: 'cr:md5',
	parentField: 'cr:parentField',
	path: 'cr:path',
	recordSet: 'cr:recordSet',
	references: 'cr:references',
	regex: 'cr:regex',
	repeated: 'cr:repeated',
	replace: 'cr:replace',
	sc: 'https://schema.org/',
	separator: 'cr:separator',
	source: 'cr:source',
	subField: 'cr:subField',
	transform: 'cr:transform'
};
const TYPES = {
	string: 'sc:Text',
	number: 'sc:Float',
	integer: 'sc:Integer',
	boolean: 'sc:Boolean'
} as const;
const FILE = 'figures.csv';

/**
 * The description of the flat table.
 *
 * @param flat the text of `figures.csv`
 */
export function croissant(publication: Publication & { readonly origin: string }, flat: string): string {
	const { model, descriptor, origin } = publication;
	const { name, title, description, version, created, licences } = model.package;
	const dataset = citeDataset(publication);
	return jsonText({
		'@context': CONTEXT,
		'@type': 'sc:Dataset',
		conformsTo: 'http://mlcommons.org/croissant/1.0',
		name,
		alternateName: title,
		description,
		version,
		datePublished: created,
		license: licences.map(({ path, name: code }) => (path === '' ? code : path)),
		url: `${origin}/data/`,
		creator: dataset.authors.map((author) => ({ '@type': 'sc:Organization', name: author })),
		keywords: keywordsOf(descriptor),
		citeAs: citationSentences(dataset)[0].text,
		distribution: [
			{
				'@type': 'cr:FileObject',
				'@id': FILE,
				name: FILE,
				contentUrl: `${origin}/data/${FILE}`,
				contentSize: `${String(new TextEncoder().encode(flat).length)} B`,
				encodingFormat: 'text/csv',
				sha256: sha256(flat)
			}
		],
		recordSet: [
			{
				'@type': 'cr:RecordSet',
				'@id': 'figures',
				name: 'figures',
				key: { '@id': 'figures/id' },
				field: FIGURE_COLUMNS.map((column) => ({
					'@type': 'cr:Field',
					'@id': `figures/${column.name}`,
					name: column.name,
					description: column.description,
					dataType: TYPES[column.type],
					source: { fileObject: { '@id': FILE }, extract: { column: column.name } }
				}))
			}
		]
	});
}
