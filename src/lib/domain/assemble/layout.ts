/** What the first page shows, from validated rows. */
import type { Panel, PanelMark, PanelWords, Section, Series, Shown, Silence } from '../record/model.ts';
import type { RowOf, Rows } from '../record/schema/tables.ts';
import type { FigureById } from './claims.ts';
import { find, get, groupBy, inOrder, pick } from './rows.ts';

/** What a panel may draw. */
export interface Drawable {
	readonly figureById: FigureById;
	readonly silences: ReadonlyMap<string, Silence>;
	readonly series: ReadonlyMap<string, Series>;
}

/** The sections of the first page with their panels and marks, each in order. */
export function readSections(rows: Rows, drawable: Drawable): Section[] {
	const marks = groupBy(inOrder(rows.panel_marks), 'panel_id', (row) => readMark(row, drawable));
	const panels = groupBy(inOrder(rows.panels), 'section_id', (row): Panel => ({
		...pick(row, ['id', 'form', 'title', 'subtitle', 'finding', 'caveat', 'lang']),
		series: find(drawable.series, row.series_id),
		total: readTotalWords(row),
		marks: marks.of(row.id)
	}));
	return inOrder(rows.sections).map((row) => ({
		...pick(row, ['id', 'title', 'standfirst', 'lang']),
		panels: panels.of(row.id)
	}));
}

/** Given all together, or not at all. */
function readTotalWords(row: RowOf<'panels'>): PanelWords | null {
	const { total_title: title, total_subtitle: subtitle, total_finding: finding, total_caveat: caveat } = row;
	return title && subtitle && finding && caveat ? { title, subtitle, finding, caveat } : null;
}

function readMark(row: RowOf<'panel_marks'>, { figureById, silences }: Drawable): PanelMark {
	return { ...pick(row, ['label', 'role']), ...readShown(row, { figureById, silences }) };
}

/** What a row with a claim or a silence shows. */
export function readShown(
	row: { readonly claim_id: string | null; readonly silence_id: string | null },
	{ figureById, silences }: Pick<Drawable, 'figureById' | 'silences'>
): Shown {
	if (row.claim_id !== null) return { figure: figureById(row.claim_id), silence: null };
	return { figure: null, silence: get(silences, row.silence_id ?? '') };
}
