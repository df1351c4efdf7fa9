/** The first screen, from validated rows. */
import type { Overview, OverviewCell } from '../record/model.ts';
import type { Rows } from '../record/schema/tables.ts';
import { readShown, type Drawable } from './layout.ts';
import { groupBy, inOrder, pick } from './rows.ts';

/** The lines and groups of the first screen, each in order; `null` where there is no headline. */
export function readOverview(
	rows: Rows,
	drawable: Pick<Drawable, 'figureById' | 'silences'>
): Overview | null {
	const lines = inOrder(rows.overview_lines);
	const headline = lines.find(({ kind }) => kind === 'headline');
	if (!headline) return null;
	const wordsOf = (wanted: (typeof lines)[number]['kind']) =>
		lines.filter(({ kind }) => kind === wanted).map(({ words }) => words);
	const cells = groupBy(inOrder(rows.overview_cells), 'row_id', (row): OverviewCell => ({
		...pick(row, ['side', 'label']),
		...readShown(row, drawable)
	}));
	return {
		headline: headline.words,
		sentences: lines
			.filter(({ kind }) => kind === 'sentence')
			.map((line) => pick(line, ['position', 'words', 'lang'])),
		caption: wordsOf('caption').join(' '),
		caveat: wordsOf('caveat').join(' '),
		lang: headline.lang,
		rows: inOrder(rows.overview_rows).map((row) => ({
			...pick(row, ['id', 'label', 'why', 'lang']),
			cells: cells.of(row.id)
		}))
	};
}
