/** Descriptions of the dataset in the words of other catalogues. */
import { croissant } from '../descriptions/croissant.ts';
import { csvwMetadata } from '../descriptions/csvw.ts';
import { dcatCatalog } from '../descriptions/dcat-catalog.ts';
import { FLAT_PATH } from './figure-files.ts';
import { flatTable } from '../tables/flat-table.ts';
import { datasetLinkedData, type MadeFile } from '../descriptions/linked-data.ts';
import { binaryFile, textFile, type Publication, type PublishedFile } from '../published-file.ts';
import { jsonText } from '../formats/write-json.ts';

/**
 * One file a vocabulary. Croissant, whose addresses must be absolute, is left out where it is not known where the site
 * stands.
 *
 * @param distributed the files that the descriptions name
 */
export function linkedFiles(
	publication: Publication,
	distributed: readonly PublishedFile[]
): PublishedFile[] {
	const group = 'linked';
	const { model, origin } = publication;
	const encoded = (text: string) => new TextEncoder().encode(text);
	return [
		textFile({
			path: `${FLAT_PATH}-metadata.json`,
			group,
			title: 'CSV on the Web',
			description: 'Types and meanings of the columns of figures.csv, found beside it.',
			mediaType: 'application/json',
			text: () => csvwMetadata({ model, origin })
		}),
		binaryFile({
			path: 'data/dataset.jsonld',
			group,
			title: 'schema.org, JSON-LD',
			description: 'The dataset as search engines read it; it is in this page too.',
			mediaType: 'application/ld+json',
			bytes: async () =>
				encoded(jsonText(datasetLinkedData(publication, await madeFiles(distributed), '../')))
		}),
		binaryFile({
			path: 'data/catalog.ttl',
			group,
			title: 'DCAT 3, Turtle',
			description: 'Catalogue, dataset and files with sizes and checksums.',
			mediaType: 'text/turtle',
			bytes: async () => encoded(dcatCatalog(publication, await madeFiles(distributed)))
		}),
		...(origin === null
			? []
			: [
					textFile({
						path: 'data/croissant.json',
						group,
						title: 'Croissant 1.0',
						description: 'figures.csv for machine-learning tools.',
						mediaType: 'application/ld+json',
						text: () => croissant({ ...publication, origin }, flatTable(publication).text())
					})
				])
	];
}

/** Files with their bytes. */
export async function madeFiles(files: readonly PublishedFile[]): Promise<MadeFile[]> {
	return Promise.all(files.map(async (file) => ({ ...file, content: await file.bytes() })));
}
