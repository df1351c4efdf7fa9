/** Does what an editor asked for to a record in memory. */
import { plainWords } from '#lib/format/number/number-words.ts';
import { addFigure, addLike } from './add-figure.ts';
import { addSource } from './add-source.ts';
import { endSilence } from './end-silence.ts';
import { apart, type EditRequest } from './edit-request.ts';
import { EditFault, type Cells, type RecordEdit } from './record-edit.ts';
import { NUMBER_FIELDS, statedCells } from './stated-number.ts';
import { unknownId } from './unknown-id.ts';

/** A number that was corrected, and why: what the changelog says of it. */
export interface Correction {
	readonly id: string;
	readonly why: string;
}

/**
 * Does all that was asked for; the corrections with their reasons are given back.
 *
 * @throws {EditFault} where something cannot be done
 */
export function applyRequest(edit: RecordEdit, request: EditRequest, today: string): Correction[] {
	// Rows come first: a new publisher is there before its document.
	const first = ['parties', 'party_evidence', 'units', 'measures', 'ranks', 'populations'];
	const tables = Object.keys(request.rows).sort((one, other) => first.indexOf(other) - first.indexOf(one));
	const source = request.source;
	const wasThere = new Set(edit.rows('silences').flatMap((row) => row['id'] ?? []));
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
		addFigure(edit, own, sourceOf(document, own), today);
	}
	if (source && request.figures.length === 0) sourceOf(source, null);
	// What was said in the new document names it.
	for (const cells of request.rows['statements'] ?? [])
		if (source && !cells['source_id'])
			addLike(edit, 'statements', { ...cells, source_id: sourceOf(source, null) }, today);
	for (const silence of request.endedSilences)
		// A figure of this request may have ended it already.
		if (edit.row('silences', silence.id) || !wasThere.has(silence.id)) endSilence(edit, silence);
	return request.corrections.map((cells) => correct(edit, cells));
}

/** The document that the pattern of a figure is cited from. */
function patternSource(edit: RecordEdit, { series = '', like = '' }: Cells): Cells | undefined {
	const members = edit.rows('series_figures').filter((row) => row['series_id'] === series);
	const pattern = like === '' ? members.at(-1)?.['figure_id'] : like;
	const citation = edit
		.rows('figure_sources')
		.filter((row) => row['figure_id'] === pattern)
		.sort((one, other) => Number(one['position']) - Number(other['position']))[0];
	return edit.row('sources', citation?.['source_id'] ?? '');
}

/** Sets the cells of a number right; what follows from them, such as digits and bounds, follows anew. */
function correct(edit: RecordEdit, { id = '', why = '', ...given }: Cells): Correction {
	const row = edit.row('figures', id);
	if (!row)
		throw new EditFault(
			unknownId(
				id,
				'figures.csv',
				edit.rows('figures').flatMap((one) => one['id'] ?? [])
			)
		);
	const stated = statedCells({ ...keptWords(row, given), ...given }, row);
	const other = Object.fromEntries(Object.entries(given).filter(([column]) => column in row));
	edit.set('figures', (one) => one['id'] === id, { ...stated, ...other });
	return { id, why };
}

/**
 * The words stay whose they were: a hedge and its basis are kept where a new number is put into them. New words say
 * themselves how they are hedged.
 */
function keptWords(row: Cells, given: Cells): Cells {
	const { as_stated: words = '', as_stated_basis: basis = '', hedge = '', qualifier = '', value = '' } = row;
	const { as_stated: now, value: number } = given;
	if (now !== undefined)
		return now.includes(hedge) ? { as_stated_basis: basis, hedge } : { as_stated_basis: 'words' };
	if (number === undefined)
		return Object.fromEntries(NUMBER_FIELDS.map((field) => [field, row[field] ?? '']));
	const [before, after, more] = value === '' ? [words] : words.split(plainWords(Number(value)));
	// Words of ours have the number in digits; the right one takes its place.
	if (basis !== 'normalised' || after === undefined || more !== undefined)
		throw new EditFault(
			`the words of the figure are "${words}": give as_stated, the words with the right number, as well`
		);
	const right = /^-?\d+(?:\.\d+)?$/.test(number) ? plainWords(Number(number)) : number;
	const kept = PLAIN.has(qualifier) ? {} : { qualifier };
	return { as_stated: `${before ?? ''}${right}${after}`, as_stated_basis: basis, hedge, ...kept };
}

/** Hedges that a number without one may be typed as: the right number says which. */
const PLAIN: ReadonlySet<string> = new Set(['exact', 'rounded']);
