/** A number that this record had wrong and is set right: its cells, where it was read, the answers about its evidence, and what stays for a person to look at. */
import { onOneLine } from '#lib/domain/text/excerpt.ts';
import { plainWords } from '#lib/format/number/number-words.ts';
import { FIGURE_FIELDS } from './add-figure.ts';
import { firstFilled } from './first-filled.ts';
import { EditFault, type Cells, type RecordEdit } from './record-edit.ts';
import { NUMBER_FIELDS, statedCells } from './stated-number.ts';
import { unknownRow } from './unknown-id.ts';

/** A number that was corrected, and why: what the changelog says of it. */
export interface Correction {
	readonly id: string;
	readonly why: string;
}

/** What may be answered about the evidence of a figure. */
export const ANSWERS = ['read', 'method', 'texts'] as const;
/** Cells that belong to where a figure was read, and not to the figure. */
const CITED = ['role', 'access'] as const;

/**
 * Sets the cells of a number right, for a reason; what follows from them, such as digits and bounds, follows anew. An empty text empties a cell.
 *
 * @param source the id of the document that it was read in now; `null` where none was named
 */
export function correct(
	edit: RecordEdit,
	{ id = '', why = '', ...given }: Cells,
	source: string | null,
	today: string
): Correction {
	const row = edit.row('figures', id);
	if (!row) throw new EditFault(unknownRow(edit, 'figures', id));
	if (why.trim() === '')
		throw new EditFault(
			`${id}: a correction has a reason, which the changelog, the page of the number and the feeds tell: --why "What was wrong, and how that was found."`
		);
	const stated = statedCells({ ...keptWords(row, given), ...given }, row);
	const others = FIGURE_FIELDS.filter((column) => column in given && !isApart(column));
	edit.set('figures', (one) => one['id'] === id, {
		...stated,
		...Object.fromEntries(others.map((column) => [column, given[column] ?? '']))
	});
	if (source !== null) {
		refuseLater(edit, row, source, given);
		cite(edit, id, source, given);
	}
	answerAnew(edit, id, given, today);
	tellKept(edit, id, row, given, source);
	return { id, why };
}

function isApart(column: string): boolean {
	return ['series', 'like', 'in_series', 'id', ...ANSWERS, ...CITED].includes(column);
}

/**
 * A document of a later day with other words may be where the speaker gave another number since, which is a figure of its own: written as a correction
 * it would be cited for words that were never in the document before. Its role, if given, says that it has the same statement.
 */
function refuseLater(
	edit: RecordEdit,
	{ id = '', as_stated: words = '' }: Cells,
	source: string,
	given: Cells
): void {
	const published = (name: string | undefined) => edit.row('sources', name ?? '')?.['published'] ?? '';
	const days = edit
		.rows('figure_sources')
		.flatMap((row) => (row['figure_id'] === id ? [published(row['source_id'])] : []));
	const last = days.sort().at(-1) ?? '';
	const day = published(source).slice(0, last.length);
	const isOther =
		given['as_stated'] === undefined ? given['value'] !== undefined : given['as_stated'] !== words;
	if (given['role'] || !isOther || last === '' || day <= last) return;
	throw new EditFault(
		`${id}: "${source}" is of ${published(source)}, and the number was read in a document of ${last}. If its speaker gave another number since, that is a figure of its own, and this one stays as it was said: --like ${id} in place of --correct. If this record had the number wrong and "${source}" has the same statement, say so with --role also-in.`
	);
}

/** Writes where the number was read, unless that document is there already. */
function cite(edit: RecordEdit, id: string, source: string, given: Cells): void {
	const cited = edit.rows('figure_sources').filter((row) => row['figure_id'] === id);
	const isThis = (row: Cells) => row['figure_id'] === id && row['source_id'] === source;
	if (cited.some(isThis)) {
		const said = CITED.filter((column) => given[column]);
		if (said.length > 0)
			edit.set(
				'figure_sources',
				isThis,
				Object.fromEntries(said.map((column) => [column, given[column] ?? '']))
			);
		return;
	}
	const position = Math.max(0, ...cited.map((row) => Number(row['position']))) + 1;
	const role = firstFilled(given['role'], cited.length === 0 ? 'published-in' : 'also-in');
	const access = firstFilled(given['access'], edit.row('sources', source)?.['access'], 'not-stated');
	edit.add('figure_sources', { figure_id: id, position: String(position), source_id: source, role, access });
	if (!given['role'])
		edit.decisions.push(
			`${id}: "${source}" is written as ${role}, access ${access}; give --role or --access where it is another.`
		);
}

/** Changes the answers that were given, with their day; the grade that followed from those before is for a person to keep. */
function answerAnew(edit: RecordEdit, id: string, given: Cells, today: string): void {
	const now = Object.fromEntries(
		ANSWERS.flatMap((name) => (given[name] ? [[name, given[name]] as const] : []))
	);
	if (Object.keys(now).length === 0) return;
	const own = edit.rows('evidence').some((row) => row['claim_id'] === id);
	if (own) edit.set('evidence', (row) => row['claim_id'] === id, { ...now, answered_on: today });
	else
		edit.add('evidence', {
			...Object.fromEntries(ANSWERS.map((name) => [name, answersOf(edit, id)[name] ?? ''])),
			...now,
			claim_id: id,
			answered_on: today,
			lang: edit.row('figures', id)?.['lang'] ?? ''
		});
	edit.decisions.push(
		`${id}: it is answered anew. Where its grade moved, keep the one before as a row of gradings.csv, with its reason.`
	);
}

/** The answers about a figure: its own, else those of a document that it stands in. */
export function answersOf(edit: RecordEdit, id: string): Cells {
	const own = edit.rows('evidence').find((row) => row['claim_id'] === id);
	const cited = edit.rows('figure_sources').filter((row) => row['figure_id'] === id);
	const shared = edit
		.rows('source_evidence')
		.find((row) => cited.some((citation) => citation['source_id'] === row['source_id']));
	return own ?? shared ?? {};
}

/** Lists what stays as it was, since it may no longer hold beside another number. */
function tellKept(edit: RecordEdit, id: string, row: Cells, given: Cells, source: string | null): void {
	const cells = (['caveat', 'doubts'] as const).flatMap((column) =>
		column in given ? [] : [`${column} ${row[column] ? `"${row[column]}"` : 'none'}`]
	);
	const documents = edit
		.rows('figure_sources')
		.filter((one) => one['figure_id'] === id)
		.map((one) => `${one['source_id'] ?? ''} (${one['role'] ?? ''})`);
	const answers = answersOf(edit, id);
	const answered = ANSWERS.flatMap((name) =>
		answers[name] && !given[name] ? [`${name} ${answers[name]}`] : []
	);
	const kept = [
		...cells,
		...(source === null ? [`documents ${documents.length === 0 ? 'none' : documents.join(', ')}`] : []),
		...(answered.length === 0 ? [] : [`answers ${answered.join(', ')}`]),
		...wordsOnEvidence(edit, id)
	];
	if (kept.length > 0)
		edit.decisions.push(
			`${id}: look whether these still hold; they stay as they were: ${kept.join('; ')}. --caveat, --doubts, --source, --read, --method and --texts say another, and "" empties a cell.`
		);
}

/** What is written of the evidence of a figure: the note and the reason beside its answers, and the reasons of the grades that it had. */
function wordsOnEvidence(edit: RecordEdit, id: string): string[] {
	const written = [
		...edit.rows('evidence').flatMap((row, index) =>
			row['claim_id'] === id
				? (['note', 'override_reason'] as const).map((column) => ({
						place: `evidence.csv:${String(index + 2)}:${column}`,
						words: row[column] ?? ''
					}))
				: []
		),
		...edit
			.rows('gradings')
			.flatMap((row, index) =>
				row['subject_id'] === id
					? [{ place: `gradings.csv:${String(index + 2)}:reason`, words: row['reason'] ?? '' }]
					: []
			)
	];
	return written
		.filter(({ words }) => words !== '')
		.map(({ place, words }) => `${place} "${onOneLine(words)}"`);
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
