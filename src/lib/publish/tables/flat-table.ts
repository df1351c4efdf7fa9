/** The flat table of a publication, made once: every format, the data package and the archive are made from it. */
import { FIGURE_COLUMN_NAMES, figureRows, type FigureColumn } from './figures-table.ts';
import { once, type Publication } from '../published-file.ts';
import { writeCsv, type PublishedRow } from '../formats/write-csv.ts';

interface FlatTable {
	readonly rows: () => PublishedRow<FigureColumn>[];
	/** The text of `figures.csv`. */
	readonly text: () => string;
}

const tables = new WeakMap<Publication, FlatTable>();

/** The rows and the text of the flat table. */
export function flatTable(publication: Publication): FlatTable {
	const known = tables.get(publication);
	if (known) return known;
	const rows = once(() => figureRows(publication.model, publication.origin, publication.words?.row));
	const made = { rows, text: once(() => writeCsv(FIGURE_COLUMN_NAMES, rows())) };
	tables.set(publication, made);
	return made;
}
