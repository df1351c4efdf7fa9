/** Downloads in other languages than that of the record: the flat table with its words in each, and the translations themselves. */
import { languageFolder } from '#lib/domain/reader/language-path.ts';
import { figureFiles } from './figure-files.ts';
import { textFile, type Publication, type PublishedFile } from '../published-file.ts';

/** The formats of the flat table that people read, by their endings: others are joined to them by the id. */
const READ = ['.csv', '.excel.csv', '.xlsx', '.json'];

/** The folder of the translations among the downloads. */
const FOLDER = 'data/';

/** For each language the flat table, with the same rows, ids and columns, and for each file of translations itself. */
export function languageFiles({ languages = [], translations }: Publication): PublishedFile[] {
	return [
		...languages.flatMap(({ language, publication }) => {
			return figureFiles(publication).flatMap((file): PublishedFile[] => {
				const ending = READ.find((one) => file.path === `${FOLDER}figures${one}`);
				if (ending === undefined) return [];
				return [
					{
						...file,
						path: `${FOLDER}${languageFolder(language)}figures${ending}`,
						group: 'languages',
						title: `figures${ending} (${language})`,
						description: 'The flat table with the words of this language, as far as they are translated.'
					}
				];
			});
		}),
		...[...translations].map(([path, text]) =>
			textFile({
				path: FOLDER + path,
				group: 'languages',
				title: path,
				description: 'Each sentence of the record once, with who translated it and who signed it.',
				mediaType: 'text/csv',
				text: () => text
			})
		)
	];
}
