/** Figures as a file to save: fetched from this site when it is asked for, and put together in the page. */
import {
	selectedFile,
	selectionFormat,
	type FigureSelection,
	type PublishedFigures
} from '#lib/publish/tables/selected-figures.ts';
import { tableInLanguage } from '#lib/site/table-in-language.ts';
import { fetchJson } from '../fetch-json.ts';

/**
 * Saves the published rows of a selection as a file with an ending: `csv`, `json` or `xlsx`.
 *
 * @throws {Error} where the published figures cannot be fetched, or no such file is made
 */
export async function takeFigures(selection: FigureSelection, ending: string): Promise<void> {
	const format = selectionFormat(ending);
	if (!format) throw new Error(`no file is made with the ending ${ending}`);
	const published = (await fetchJson(tableInLanguage('figures.json'), 'shared')) as PublishedFigures;
	const { name, type, content } = await selectedFile(published, selection, format);
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
	const href = URL.createObjectURL(new Blob([bytes], { type }));
	Object.assign(document.createElement('a'), { href, download: name }).click();
	URL.revokeObjectURL(href);
}
