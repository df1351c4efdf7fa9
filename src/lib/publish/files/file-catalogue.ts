/** Every download of the site, once: the page that lists them, the routes that make them and the tests read it here. */
import { standTogether } from '#lib/domain/reader/figure-place.ts';
import { languageFolder } from '#lib/domain/reader/language-path.ts';
import { changeFiles } from './change-files.ts';
import { citationFiles } from './citation-files.ts';
import { descriptionFiles } from './description-files.ts';
import { figureJson } from '../tables/figure-json.ts';
import { figureFiles, plainNamed } from './figure-files.ts';
import { byId } from '../tables/figures-table.ts';
import { languageFiles } from './language-files.ts';
import { linkedFiles } from './linked-files.ts';
import { binaryFile, once, textFile, type Publication, type PublishedFile } from '../published-file.ts';
import { recordTables } from './record-tables.ts';
import { manifest } from '../formats/checksums.ts';
import { correctionFields, correctionsOf } from '../versions/corrections.ts';
import { publishedVersions, versionSteps } from '../versions/published-versions.ts';

/** The folder of downloads. */
export const DATA_FOLDER = 'data/';

/** Every download in the order of the page. */
export function fileCatalogue(publication: Publication): PublishedFile[] {
	const figures = figureFiles(publication).map(madeOnce);
	const files = [
		...figures,
		...plainNamed(figures),
		...descriptionFiles(publication),
		...linkedFiles(
			publication,
			figures.filter(({ group }) => group === 'figures')
		),
		...citationFiles(publication),
		...changeFiles(publication),
		...recordTables(publication),
		...languageFiles(publication)
	].map(madeOnce);
	return [...files, checksums(files), ...singleFigures(publication)];
}

/** A file whose bytes several others name: the checksums, the descriptions. */
function madeOnce(file: PublishedFile): PublishedFile {
	return { ...file, bytes: once(file.bytes) };
}

/** What `sha256sum -c` checks the folder of downloads with. */
function checksums(files: readonly PublishedFile[]): PublishedFile {
	const listed = files.filter(({ path }) => path.startsWith(DATA_FOLDER));
	return binaryFile({
		path: `${DATA_FOLDER}sha256sums.txt`,
		group: 'description',
		title: 'Checksums',
		description: 'SHA-256 of every file of this folder, as sha256sum -c reads it.',
		mediaType: 'text/plain',
		bytes: async () => {
			const contents = await Promise.all(
				listed.map(async ({ path, bytes }) => [path.slice(DATA_FOLDER.length), await bytes()] as const)
			);
			return new TextEncoder().encode(manifest(new Map(contents)));
		}
	});
}

/** A file for each figure, in each language of the site below its folder. */
function singleFigures(publication: Publication): PublishedFile[] {
	const { changelog, languages = [] } = publication;
	if (standTogether(publication.model.figures.length)) return [];
	const steps = once(() => versionSteps(publishedVersions(publication), changelog));
	const spoken = languages.map(({ language, publication: inLanguage }) => ({
		folder: languageFolder(language),
		...inLanguage
	}));
	return [{ folder: '', ...publication }, ...spoken].flatMap(({ folder, model, origin, words }) =>
		byId(model.figures).map((figure) =>
			textFile({
				path: `${folder}figures/${figure.id}.json`,
				group: 'figure',
				title: figure.label,
				description: 'Everything the record holds of this figure.',
				mediaType: 'application/json',
				text: () =>
					figureJson(model, figure, {
						origin,
						corrections: correctionsOf(steps(), figure.id).map(correctionFields),
						words: words?.row
					})
			})
		)
	);
}
