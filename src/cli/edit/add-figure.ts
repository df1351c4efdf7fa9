/** A new figure after the pattern of another: its row, its documents, its answers, its place in a series, the silence that it ends. */
import { firstDay, isPartialDate, periodMonths, type Period } from '#lib/domain/quantity/period.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import { chainBetween, chainTo } from './add-source.ts';
import { answerEvidence } from './evidence-answers.ts';
import { endFilledSilences } from './end-silence.ts';
import { firstFilled, orNull } from './first-filled.ts';
import { nextId, nextLabel } from './pattern-words.ts';
import { EditFault, type Cells, type RecordEdit } from './record-edit.ts';
import { NUMBER_FIELDS, statedCells } from './stated-number.ts';
import { unknownId, unknownRow } from './unknown-id.ts';

/** What may be given of a figure besides its number. `series` or `like` names the pattern. */
export const FIGURE_FIELDS = [
	'series',
	'like',
	'in_series',
	'id',
	'label',
	'period_start',
	'period_end',
	...NUMBER_FIELDS,
	'origin',
	'unit_id',
	'measure_id',
	'rank_id',
	'population_id',
	'speaker_id',
	'chain_id',
	'variant_of',
	'obs_status',
	'doubts',
	'caveat',
	'lang',
	'role',
	'access',
	'read',
	'method',
	'texts'
] as const;

/** Cells that are those of the pattern where nothing is given; an empty text given empties one. */
const TAKEN = [
	'origin',
	'unit_id',
	'measure_id',
	'rank_id',
	'population_id',
	'speaker_id',
	'obs_status',
	'lang'
] as const;
/** The doubt of a figure whose period the record inferred. */
const INFERRED = 'period-inferred';

/**
 * Writes every row that a figure needs, and says what a person must still decide. Gives its id.
 *
 * @param ending silences that are asked to end in the same request
 */
export function addFigure(
	edit: RecordEdit,
	given: Cells,
	sourceId: string,
	today: string,
	ending: ReadonlySet<string>
): string {
	const { pattern, series, last } = patternOf(edit, given);
	const was: Period = { start: orNull(pattern['period_start']), end: orNull(pattern['period_end']) };
	const is: Period = periodOf(given, was);
	const hadTime = was.start !== null || was.end !== null;
	const isTimeTaken =
		hadTime &&
		!('period_start' in given || 'period_end' in given) &&
		pattern['period_basis'] !== 'not-stated';
	const id = firstFilled(given['id'], nextId(pattern['id'] ?? '', was, is));
	if (edit.row('figures', id))
		throw new EditFault(`figures.csv has "${id}" already: correct that number, or give another id`);
	const label = orNull(given['label']) ?? nextLabel(pattern['label'] ?? '', was, is);
	if (label === null)
		edit.decisions.push(
			`${id}: its label is that of ${pattern['id'] ?? ''}, "${pattern['label'] ?? ''}"; write another where it names a time.`
		);
	const speaker = given['speaker_id'] ?? pattern['speaker_id'] ?? '';
	edit.add('figures', {
		...Object.fromEntries(TAKEN.map((column) => [column, given[column] ?? pattern[column] ?? ''])),
		id,
		label: label ?? pattern['label'] ?? '',
		...statedCells(given, pattern),
		period_start: is.start ?? '',
		period_end: is.end ?? '',
		// Nobody said that the new source states the time of the pattern.
		period_basis: is.start === null && is.end === null ? 'not-stated' : isTimeTaken ? 'inferred' : 'stated',
		chain_id: orNull(given['chain_id']) ?? chainTo(edit, pattern['chain_id'] ?? '', speaker, sourceId),
		variant_of: given['variant_of'] ?? '',
		doubts: given['doubts'] ?? (isTimeTaken ? INFERRED : ''),
		caveat: given['caveat'] ?? '',
		recorded_on: today
	});
	tellTaken(edit, id, pattern, TAKEN, given);
	if (isTimeTaken) tellTime(edit, id, pattern);
	if (!given['caveat'] && pattern['caveat'])
		edit.decisions.push(`${id}: no caveat. That of ${pattern['id'] ?? ''} is: ${pattern['caveat']}`);
	const source = edit.row('sources', sourceId);
	edit.add('figure_sources', {
		figure_id: id,
		position: '1',
		source_id: sourceId,
		role: firstFilled(given['role'], 'published-in'),
		access: firstFilled(given['access'], source?.['access'], 'not-stated')
	});
	answerEvidence(edit, { id, pattern, given, speaker, source, today });
	if (series !== null && last) joinSeries(edit, { series, id, is, isAsked: given['in_series'] });
	endFilledSilences(edit, id, ending);
	return id;
}

/** Says that the time is that of the pattern, and how to say another or none. */
function tellTime(edit: RecordEdit, id: string, pattern: Cells): void {
	const time = [pattern['period_start'], pattern['period_end']]
		.map((date) => orNull(date) ?? 'no date')
		.join(' to ');
	edit.decisions.push(
		`${id}: no period was given, so that of ${pattern['id'] ?? 'its pattern'} is written, ${time}, as inferred by the record. Where the source states it, give --period-start and --period-end; "" for both where it states none.`
	);
}

/** Lists the cells that were taken from the pattern, for a person to look at each. */
function tellTaken(
	edit: RecordEdit,
	id: string,
	pattern: Cells,
	columns: readonly string[],
	given: Cells
): void {
	const taken = columns.filter((column) => !(column in given) && pattern[column]);
	if (taken.length === 0) return;
	const cells = taken.map((column) => `${column} "${pattern[column] ?? ''}"`);
	edit.decisions.push(
		`${id}: taken from ${pattern['id'] ?? 'its pattern'}: ${cells.join(', ')}. Give --${(taken[0] ?? '').replaceAll('_', '-')} and so on where one is another.`
	);
}

/** The row that the new figure is written after: the last member of its series, or any figure. */
function patternOf(edit: RecordEdit, given: Cells): { pattern: Cells; series: string | null; last: boolean } {
	const { series = '', like = '' } = given;
	if ((series === '') === (like === '') && series === '')
		throw new EditFault(
			'a figure needs series, the id of a series that it continues, or like, the id of a figure'
		);
	const members = edit
		.rows('series_figures')
		.filter((row) => row['series_id'] === series)
		.sort((one, other) => Number(one['position']) - Number(other['position']));
	if (series !== '' && members.length === 0) throw new EditFault(unknownRow(edit, 'series', series));
	const wanted = like === '' ? (members.at(-1)?.['figure_id'] ?? '') : like;
	const pattern = edit.row('figures', wanted);
	if (!pattern) throw new EditFault(unknownRow(edit, 'figures', wanted));
	return { pattern, series: series === '' ? null : series, last: members.length > 0 };
}

function periodOf(given: Cells, was: Period): Period {
	const [start, end] = [orNull(given['period_start']), orNull(given['period_end'])];
	for (const date of [start, end])
		if (date !== null && !isPartialDate(date))
			throw new EditFault(`"${date}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`);
	if (start !== null || end !== null) return { start, end };
	// An empty text says that no period is stated.
	if (!given['series'] && ('period_start' in given || 'period_end' in given)) return { start, end };
	// A figure like another counts the same time unless it says another; the next of a series never does.
	if (!given['series'] || (was.start === null && was.end === null)) return was;
	throw new EditFault('a figure needs period_start and period_end');
}

interface NewMember {
	readonly series: string;
	readonly id: string;
	readonly is: Period;
	/** `yes` puts it into the series whatever its length. */
	readonly isAsked: string | undefined;
}

/** Puts the figure into its series in the order of periods; one of another length only where that is asked for. */
function joinSeries(edit: RecordEdit, { series, id, is, isAsked }: NewMember): void {
	const members = edit
		.rows('series_figures')
		.filter((row) => row['series_id'] === series)
		.sort((one, other) => Number(one['position']) - Number(other['position']));
	const periods = members.map((row) => edit.row('figures', row['figure_id'] ?? ''));
	const lengths = periods.map((row) =>
		periodMonths({ start: orNull(row?.['period_start']), end: orNull(row?.['period_end']) })
	);
	const length = periodMonths(is);
	if (isAsked === 'no') return;
	if (isAsked !== 'yes' && !lengths.includes(length)) {
		edit.decisions.push(
			`${id}: counts ${String(length)} months, and no member of ${series} does; it is not in that series, whose bars stand for equal times. --in-series yes (in_series in a file) puts it there.`
		);
		return;
	}
	const start = firstDay(is.start ?? '9999');
	const before = periods.filter(
		(row) => firstDay(firstFilled(row?.['period_start'], '0000')) <= start
	).length;
	const positions = members.map((row) => Number(row['position']));
	if (before === members.length) {
		edit.add('series_figures', {
			series_id: series,
			position: String(Math.max(0, ...positions) + 1),
			figure_id: id
		});
		return;
	}
	// A figure that came in between moves those after it.
	const later = new Set(members.slice(before).map((row) => row['figure_id']));
	for (const row of members.slice(before).reverse())
		edit.set(
			'series_figures',
			(one) =>
				one['series_id'] === series && one['figure_id'] === row['figure_id'] && later.has(one['figure_id']),
			{ position: String(Number(row['position']) + 1) }
		);
	edit.add('series_figures', { series_id: series, position: String(positions[before] ?? 1), figure_id: id });
}

/** Tables that may be written after any row of their own, for a claim without a number and whatever else is needed. */
export function addLike(edit: RecordEdit, name: string, given: Cells, today: string): void {
	const table = TABLES.find((one) => one.name === name);
	if (!table)
		throw new EditFault(
			unknownId(
				name,
				'the schema',
				TABLES.map((one) => one.name)
			)
		);
	const { like = '', read, ...cells } = given;
	const pattern = like === '' ? {} : edit.row(name as TableName, like);
	if (!pattern) throw new EditFault(unknownRow(edit, table.name, like));
	const dated = Object.fromEntries(
		['recorded_on', 'answered_on']
			.filter((column) => table.columns.some((one) => one.name === column))
			.map((column) => [column, today])
	);
	const chain = name === 'statements' ? chainOfClaim(edit, { ...pattern, ...cells }) : {};
	edit.add(name as TableName, { ...pattern, ...dated, ...chain, ...cells });
	const columns = Object.keys(pattern).filter((column) => !(column in { ...dated, ...chain, ...cells }));
	tellTaken(edit, `${name} ${firstFilled(cells['id'], 'the new row')}`, pattern, columns, cells);
	if (name !== 'statements') return;
	// A statement is asked about its evidence, as a figure is.
	const asked = edit.rows('evidence').find((row) => row['claim_id'] === like);
	const isGraded = edit.rows('evidence').length > 0 || edit.rows('source_evidence').length > 0;
	if (!isGraded && !read) return;
	if (!read)
		edit.decisions.push(
			`${cells['id'] ?? ''}: its grade follows from how it was read, which nobody said: "${firstFilled(asked?.['read'], 'not-read')}" is written${asked ? `, as of ${like}` : ''}. Give --read where it is another.`
		);
	edit.add('evidence', {
		claim_id: cells['id'] ?? '',
		read: firstFilled(read, asked?.['read'], 'not-read'),
		answered_on: today,
		lang: firstFilled(cells['lang'], pattern['lang'])
	});
}

/** The chain of a claim that stands in the document of another than its speaker, where the record keeps chains. */
function chainOfClaim(
	edit: RecordEdit,
	{ speaker_id: speaker = '', source_id: source = '', chain_id = '' }: Cells
): Cells {
	if (chain_id !== '' || speaker === '' || edit.rows('chains').length === 0) return {};
	return { chain_id: chainBetween(edit, [speaker, edit.row('sources', source)?.['party_id'] ?? '']) };
}
