/** The figures that the explorer shows, as a file: made in the browser from the published rows, nothing is sent. */
import type { PublishedRow } from '#lib/publish/write-csv.ts';

/** `figures.json` as it is published. */
export interface PublishedFigures {
	readonly name: string;
	readonly title: string;
	readonly version: string;
	readonly created: string;
	readonly columns: readonly string[];
	readonly rows: readonly PublishedRow[];
}

export const SELECTION_FORMATS = ['csv', 'json', 'xlsx'] as const;
export type SelectionFormat = (typeof SELECTION_FORMATS)[number];

/** A file to save. */
export interface SelectedFile {
	readonly name: string;
	readonly type: string;
	readonly content: string | Uint8Array;
}

/** What stands for the choice of everything. */
const ALL = 'all';
/** The column after the published ones: each row says by which choice it was taken. */
const SELECTION_COLUMN = 'selection';

/**
 * The shown figures in their order with the published columns; the choice stands in the name and in the file.
 *
 * @param ids the figures shown, in the order shown
 * @param query the choice as the address has it, without a question mark; empty for everything
 */
export async function selectedFile(
	published: PublishedFigures,
	ids: readonly string[],
	query: string,
	format: SelectionFormat
): Promise<SelectedFile> {
	const selection = query === '' ? ALL : query;
	const byId = new Map(published.rows.map((row) => [row['id'], row]));
	const rows = ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
	const name = `${published.name}-${published.version}-${nameOf(selection)}.${format}`;
	const columns = [...published.columns, SELECTION_COLUMN];
	const marked = rows.map((row) => ({ ...row, [SELECTION_COLUMN]: selection }));
	switch (format) {
		case 'csv': {
			const { writeCsv } = await import('#lib/publish/write-csv.ts');
			return { name, type: 'text/csv', content: writeCsv(columns, marked) };
		}
		case 'json':
			return {
				name,
				type: 'application/json',
				content: `${JSON.stringify({ ...published, selection, rows }, null, '\t')}\n`
			};
		case 'xlsx': {
			const { writeWorkbook } = await import('#lib/publish/write-xlsx.ts');
			const { title, version, created } = published;
			const words = { title, description: `${title} ${version}: ${selection}`, creator: title, created };
			const content = await writeWorkbook(words, [{ name: 'figures', columns, rows: marked }]);
			return { name, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content };
		}
	}
}

/** A choice as a part of a file name, on any system: letters and digits of any script, and hyphens. */
function nameOf(selection: string): string {
	const words = decodeURIComponent(selection.replaceAll('+', ' ').replace(/%(?![\dA-Fa-f]{2})/g, '%25'));
	const name = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
	return [...name].slice(0, 60).join('');
}
