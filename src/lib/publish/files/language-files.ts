/**
 * Downloads in other languages than that of the record: the flat table with its words, codebook and README in each, and the
 * translations themselves.
 */
import { languageFolder } from '#lib/domain/reader/language-path.ts';
import { figureFiles } from './figure-files.ts';
import { CODEBOOK_COLUMNS, codebookRows } from '../tables/codebook.ts';
import { writeCsv } from '../formats/write-csv.ts';
import { textFile, type Publication, type PublishedFile } from '../published-file.ts';

/** The formats of the flat table that people read, by their endings: others are joined to them by the id. */
const READ = ['.csv', '.excel.csv', '.xlsx', '.json'];

/** The folder of the translations among the downloads. */
const FOLDER = 'data/';

/** For each language the flat table, with the same rows, ids and columns, and what describes it; and each file of translations itself. */
export function languageFiles({ languages = [], translations }: Publication): PublishedFile[] {
	return [
		...languages.flatMap(({ language, publication }) => {
			const folder = FOLDER + languageFolder(language);
			const tables = figureFiles(publication).flatMap((file): PublishedFile[] => {
				const ending = READ.find((one) => file.path === `${FOLDER}figures${one}`);
				if (ending === undefined) return [];
				return [
					{
						...file,
						path: `${folder}figures${ending}`,
						group: 'languages',
						title: `figures${ending} (${language})`,
						description: 'The flat table with the words of this language, as far as they are translated.'
					}
				];
			});
			return [...tables, ...descriptionsIn(publication, language, folder)];
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

/** The codebook and a README in the language, where its words are at hand. */
function descriptionsIn({ words }: Publication, language: string, folder: string): PublishedFile[] {
	if (!words) return [];
	return [
		textFile({
			path: `${folder}codebook.csv`,
			group: 'languages',
			title: `codebook.csv (${language})`,
			description: 'Every column of every table: what it means and what it may hold.',
			mediaType: 'text/csv',
			text: () => writeCsv(CODEBOOK_COLUMNS, codebookRows(words.codebook))
		}),
		textFile({
			path: `${folder}README.md`,
			group: 'languages',
			title: `README.md (${language})`,
			description: 'What the files in this language hold, and how to read them.',
			mediaType: 'text/markdown',
			text: words.readme
		})
	];
}
