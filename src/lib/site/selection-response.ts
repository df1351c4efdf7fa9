/** The figures of a chart or a comparison as a download, with the cells of the flat table in the language of the page. */
import type { Figure } from '#lib/domain/record/model.ts';
import { FIGURE_COLUMN_NAMES } from '#lib/publish/tables/figures-table.ts';
import { flatTable } from '#lib/publish/tables/flat-table.ts';
import type { Publication } from '#lib/publish/published-file.ts';
import type { PairNotes } from '#lib/publish/tables/pair-notes.ts';
import {
	selectedFile,
	type FigureSelection,
	type PublishedFigures,
	type SelectionFormat
} from '#lib/publish/tables/selected-figures.ts';
import { datasetWords } from '#lib/publish/formats/write-json.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { bytesResponse, publishedInLanguages } from './publication.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';

const publishedOf = rememberByLocale((shared: Publication): PublishedFigures => {
	const publication = spokenOf(shared);
	return {
		...datasetWords(publication.model.package),
		...(publication.words ? { words: publication.words.table() } : {}),
		columns: FIGURE_COLUMN_NAMES,
		rows: flatTable(publication).rows()
	};
});

/** The record in the language of the page. */
function spokenOf(shared: Publication): Publication {
	const spoken = getLocale();
	return shared.languages?.find(({ language }) => language === spoken)?.publication ?? shared;
}

/** What stands beside two figures that are compared, in the language of the page; `undefined` in that of the record. */
export function pairNotes(): PairNotes | undefined {
	return spokenOf(publishedInLanguages()).words?.pair;
}

/**
 * Figures as a file.
 *
 * @param query what they are chosen by, as `chart=ID`
 */
export async function selectionResponse(
	figures: Iterable<Figure>,
	query: string,
	format: SelectionFormat,
	added?: FigureSelection['added']
): Promise<Response> {
	const selection = { ids: [...figures].map(({ id }) => id), query, ...(added ? { added } : {}) };
	const { type, content } = await selectedFile(publishedOf(publishedInLanguages()), selection, format);
	return typeof content === 'string'
		? bytesResponse(new TextEncoder().encode(content), `${type}; charset=utf-8`)
		: bytesResponse(content, type);
}
