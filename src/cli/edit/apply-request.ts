/** Does what an editor asked for to a record in memory. */
import { addFigure, addLike } from './add-figure.ts';
import { addSource } from './add-source.ts';
import { correct, type Correction } from './correct-figure.ts';
import { endSilence } from './end-silence.ts';
import { apart, type EditRequest } from './edit-request.ts';
import { EditFault, type Cells, type RecordEdit } from './record-edit.ts';
import { isDescription, reword } from './reword.ts';

/**
 * Does all that was asked for; the corrections with their reasons are given back.
 *
 * @throws {EditFault} where something cannot be done
 */
export function applyRequest(edit: RecordEdit, request: EditRequest, today: string): Correction[] {
	// Rows come first: a new publisher is there before its document.
	const first = ['parties', 'party_evidence', 'units', 'measures', 'ranks', 'populations'];
	const tables = Object.keys(request.rows).sort((one, other) => first.indexOf(other) - first.indexOf(one));
	// Rows are counted as the editor saw them.
	for (const rewording of request.rewordings) if (!isDescription(rewording)) reword(edit, rewording);
	const source = request.source;
	const ending = new Set(request.endedSilences.map(({ id }) => id));
	for (const name of tables)
		for (const cells of request.rows[name] ?? [])
			if (name !== 'statements' || !source || cells['source_id']) addLike(edit, name, cells, today);
	const known = new Map<string, string>();
	const sourceOf = (document: Cells, figure: Cells | null): string => {
		const key = JSON.stringify(document);
		const id = known.get(key) ?? addSource(edit, document, figure ? patternSource(edit, figure) : undefined);
		known.set(key, id);
		return id;
	};
	for (const figure of request.figures) {
		const { source: named, own } = apart(figure);
		const document = named ?? source;
		if (!document) throw new EditFault('a figure needs a document: source, the id of one, or source_title');
		addFigure(edit, own, sourceOf(document, own), today, ending);
	}
	if (source && request.figures.length === 0) sourceOf(source, null);
	// What was said in the new document names it.
	for (const cells of request.rows['statements'] ?? [])
		if (source && !cells['source_id'])
			addLike(edit, 'statements', { ...cells, source_id: sourceOf(source, null) }, today);
	for (const silence of request.endedSilences) endSilence(edit, silence);
	tellUndrawn(edit);
	return request.corrections.map((cells) => {
		const { source: document, own } = apart(cells);
		return correct(edit, own, document ? sourceOf(document, null) : null, today);
	});
}

/** Tables that draw a number or hold it against another, with the columns that name it. */
const TAKEN_UP = [
	['series_figures', ['figure_id']],
	['panel_marks', ['claim_id']],
	['overview_cells', ['claim_id']],
	['comparisons', ['left_id', 'right_id']],
	['what_if_inputs', ['claim_id']]
] as const;

/** Says of each new number that only its own page and the list of figures will have it. */
function tellUndrawn(edit: RecordEdit): void {
	// A record that names no charts has one of each of its measures, whatever comes.
	if (edit.rows('panel_marks').length + edit.rows('overview_cells').length === 0) return;
	const taken = new Set(
		TAKEN_UP.flatMap(([table, columns]) =>
			edit.rows(table).flatMap((row) => columns.map((column) => row[column] ?? ''))
		)
	);
	const formulas = [
		...edit.rows('derived').map(({ formula = '' }) => formula),
		...edit.rows('checks').flatMap(({ left = '', right = '' }) => [left, right])
	].join(' ');
	for (const { table, cells } of edit.added) {
		const id = cells['id'] ?? '';
		if (table !== 'figures' || taken.has(id) || new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(formulas))
			continue;
		edit.decisions.push(
			`${id} is in the list of figures and in no chart, comparison or check: rows of panel_marks.csv, comparisons.csv or overview_cells.csv (--table) take it in.`
		);
	}
}

/** The document that the pattern of a figure is cited from; without its publisher where somebody else speaks, who may be printed anywhere. */
function patternSource(
	edit: RecordEdit,
	{ series = '', like = '', speaker_id: speaker }: Cells
): Cells | undefined {
	const members = edit.rows('series_figures').filter((row) => row['series_id'] === series);
	const pattern = like === '' ? members.at(-1)?.['figure_id'] : like;
	const citation = edit
		.rows('figure_sources')
		.filter((row) => row['figure_id'] === pattern)
		.sort((one, other) => Number(one['position']) - Number(other['position']))[0];
	const document = edit.row('sources', citation?.['source_id'] ?? '');
	const isOther = speaker !== undefined && speaker !== edit.row('figures', pattern ?? '')?.['speaker_id'];
	return document && isOther ? { ...document, party_id: '' } : document;
}
