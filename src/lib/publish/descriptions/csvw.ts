/** CSV on the Web: what the columns of the flat table are, found beside it as `figures.csv-metadata.json`. */
import { standTogether } from '#lib/domain/reader/figure-place.ts';
import { ALWAYS_FILLED } from '../tables/figures-schema.ts';
import { FIGURE_COLUMNS } from '../tables/figures-table.ts';
import type { Publication } from '../published-file.ts';
import { jsonText } from '../formats/write-json.ts';

const DATATYPES = { string: 'string', number: 'decimal', integer: 'integer', boolean: 'boolean' } as const;

/** The description of `figures.csv`, whose address is counted from the folder that both stand in. */
export function csvwMetadata({ model, origin }: Pick<Publication, 'model' | 'origin'>): string {
	const { title, description, version, created, licences, lang } = model.package;
	return jsonText({
		'@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
		url: 'figures.csv',
		'dc:title': title,
		'dc:description': description,
		'dc:hasVersion': version,
		'dc:modified': { '@value': created, '@type': 'xsd:date' },
		'dc:license': licences.map(({ path, name }) => (path === '' ? name : { '@id': path })),
		dialect: { encoding: 'utf-8', lineTerminators: ['\n'], header: true },
		tableSchema: {
			primaryKey: 'id',
			aboutUrl: aboutUrl(model.figures.length, origin),
			columns: FIGURE_COLUMNS.map(({ name, type, description: meaning }) => ({
				name,
				titles: name,
				'dc:description': meaning,
				datatype: DATATYPES[type],
				...(ALWAYS_FILLED.includes(name) ? { required: true } : {})
			}))
		}
	});
}

/** What a row is about, from the file: the page of its figure, or its place on a page of many, which its last column has. */
function aboutUrl(figures: number, origin: string | null): string {
	if (!standTogether(figures)) return '../figures/{id}/';
	return origin === null ? '../{+permalink}' : '{+permalink}';
}
