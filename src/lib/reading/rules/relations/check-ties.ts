/** Rules on what is joined to what: relations, ties between parties, and what a checkpoint tests and rests on. */
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const TIE_RULES = defineRules({
	'relation-of-other-times': {
		severity: 'warning',
		meaning:
			'Two figures are said to conflict, to repeat or vary one another, to be context of one another, or to be part and whole of one measure, and they count times that do not touch: an id was probably mistyped.',
		mend: 'Name the figure that is meant. If the two do belong together, leave it.'
	},
	'checkpoint-without-claim': {
		severity: 'warning',
		meaning:
			'A checkpoint tests no claim: its row in checkpoint_claims.csv was moved to another or is missing.',
		mend: 'Add the claim that it tests to checkpoint_claims.csv.'
	},
	'document-of-another-subject': {
		severity: 'warning',
		meaning:
			'The title and note of a document have no longer word in common with the checkpoint that is said to rest on it, though those of most other documents have.',
		mend: 'Name the checkpoint that rests on it. If it is this one, leave it.'
	},
	'document-of-another-year': {
		severity: 'warning',
		meaning:
			'A figure is said to be published in a document of another year than all other figures of its speaker over the same time.',
		mend: 'Name the document that published it. If it was published in that year alone, leave it.'
	},
	'silence-of-another-party': {
		severity: 'warning',
		meaning:
			'A silence is said to be of a party that has not given a single number of its measure, while all numbers of the measure are of one other.',
		mend: 'Mend party_id, or measure_id. If the silence is of that party, leave it.'
	},
	'tie-without-ground': {
		severity: 'warning',
		meaning:
			'Two parties are said to be one origin, and neither their names, the reason, a relay chain nor the name of one in the description of the other joins them, as it does for other ties.',
		mend: 'Mend the id, or say in the reason, with its name, what joins the two.'
	}
});

/** Every tie that nothing else in the record bears out. */
export function checkTies(tables: RecordTables): Problem[] {
	return [
		...otherTimes(tables),
		...emptyCheckpoints(tables),
		...otherSubjects(tables),
		...otherParties(tables),
		...groundlessTies(tables),
		...otherDocuments(tables)
	];
}

function otherTimes(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	return rowsOf(tables, 'relations').flatMap((row) => {
		const [one, other] = [textIn(row, 'claim_id') ?? '', textIn(row, 'other_id') ?? ''];
		const times = [one, other].map((id) => timesOf(figures.get(id)));
		if (!times[0] || !times[1]) return [];
		if (textIn(row, 'kind') === 'part' && mayDifferInTime(figures.get(one), figures.get(other))) return [];
		if (times[0].first <= times[1].last && times[1].first <= times[0].last) return [];
		const found = `${quoted(one)} is of ${times[0].words}, ${quoted(other)} of ${times[1].words}`;
		const expected = 'two figures whose times touch';
		const rule = TIE_RULES['relation-of-other-times'];
		return [problemIn(rule, tables, 'relations', row, 'claim_id+other_id', found, expected)];
	});
}

/**
 * True where a part may be named of another time than its whole, as the leaders of a body that was founded since: not where
 * one measure is counted over periods of which none is in doubt.
 */
function mayDifferInTime(
	one: ReadRow<'figures'> | undefined,
	other: ReadRow<'figures'> | undefined
): boolean {
	if (!one || !other) return true;
	const isOneAct = (['speaker_id', 'measure_id', 'unit_id'] as const).every(
		(column) => textIn(one, column) === textIn(other, column)
	);
	return !isOneAct || [one, other].some(isTimeInDoubt);
}

const DOUBTS_OF_TIME = ['period-uncertain', 'period-inferred', 'period-not-stated'];

function isTimeInDoubt(figure: ReadRow<'figures'>): boolean {
	const doubts = figure.cells.get('doubts');
	return Array.isArray(doubts) && DOUBTS_OF_TIME.some((doubt) => doubts.includes(doubt));
}

function timesOf(figure: ReadRow<'figures'> | undefined) {
	const [start, end] = [figure && textIn(figure, 'period_start'), figure && textIn(figure, 'period_end')];
	if (!start || !end) return null;
	return { first: firstDay(start), last: lastDay(end), words: start === end ? start : `${start} to ${end}` };
}

function emptyCheckpoints(tables: RecordTables): Problem[] {
	if (!tableOf(tables, 'checkpoint_claims').rowsComplete) return [];
	const claims = rowsBy(rowsOf(tables, 'checkpoint_claims'), 'checkpoint_id');
	return [...rowsById(tables, 'checkpoints')].flatMap(([id, row]) =>
		claims.has(id)
			? []
			: [
					problemIn(
						TIE_RULES['checkpoint-without-claim'],
						tables,
						'checkpoints',
						row,
						'id',
						`${quoted(id)} is in no row of checkpoint_claims.csv`,
						'a claim that it tests'
					)
				]
	);
}

/** So many documents must have words in common with their checkpoint before one without stands out. */
const ENOUGH_DOCUMENTS = 5;
/** A title of fewer words may well name its subject in other words. */
const ENOUGH_WORDS = 3;

function otherSubjects(tables: RecordTables): Problem[] {
	const checkpoints = rowsById(tables, 'checkpoints');
	const sources = rowsById(tables, 'sources');
	const subjects = new Map(
		[...checkpoints].map(([id, row]) => [id, wordsIn(cellsIn(row, ['test', 'evidence', 'status_note']))])
	);
	// What many checkpoints say is no subject of one.
	const isTelling = (word: string) =>
		[...subjects.values()].filter((words) => words.has(word)).length <= Math.max(1, subjects.size / 3);
	const links = rowsOf(tables, 'checkpoint_sources').flatMap((row) => {
		const id = textIn(row, 'checkpoint_id') ?? '';
		const [subject, source] = [subjects.get(id), sources.get(textIn(row, 'source_id') ?? '')];
		const checkpoint = checkpoints.get(id);
		if (!subject || !source || !checkpoint || textIn(source, 'lang') !== textIn(checkpoint, 'lang'))
			return [];
		const words = wordsIn(cellsIn(source, ['title', 'note']));
		if (words.size < ENOUGH_WORDS) return [];
		return [{ row, id, fits: [...words].some((word) => subject.has(word) && isTelling(word)), source }];
	});
	const odd = links.filter(({ fits }) => !fits);
	if (links.length - odd.length < Math.max(ENOUGH_DOCUMENTS, 4 * odd.length)) return [];
	return odd.map(({ row, id, source }) => {
		const found = `${quoted(textIn(source, 'title') ?? '')} beside the checkpoint ${quoted(id)}, with no word in common`;
		const rule = TIE_RULES['document-of-another-subject'];
		const expected = 'a document on what the checkpoint tests';
		return problemIn(rule, tables, 'checkpoint_sources', row, 'checkpoint_id', found, expected);
	});
}

/** So many figures of one speaker show whose numbers a measure has. */
const ENOUGH_OF_MEASURE = 3;

function otherParties(tables: RecordTables): Problem[] {
	const figures = rowsBy(rowsOf(tables, 'figures'), 'measure_id');
	return rowsOf(tables, 'silences').flatMap((row) => {
		const [party, measure] = [textIn(row, 'party_id'), textIn(row, 'measure_id') ?? ''];
		const counted = figures.get(measure) ?? [];
		const [speaker, ...others] = new Set(counted.map((figure) => textIn(figure, 'speaker_id')));
		if (!party || !speaker || others.length > 0 || speaker === party) return [];
		if (counted.length < ENOUGH_OF_MEASURE) return [];
		const rule = TIE_RULES['silence-of-another-party'];
		const found = `${quoted(party)}, while all ${String(counted.length)} figures of ${quoted(measure)} are of ${quoted(speaker)}`;
		return [problemIn(rule, tables, 'silences', row, 'party_id', found, quoted(speaker))];
	});
}

function groundlessTies(tables: RecordTables): Problem[] {
	const parties = rowsById(tables, 'parties');
	const chains = [...rowsBy(rowsOf(tables, 'hops'), 'chain_id').values()].map((hops) =>
		hops.map((hop) => textIn(hop, 'party_id'))
	);
	return rowsOf(tables, 'origin_ties').flatMap((row) => {
		const [id, other] = [textIn(row, 'party_id') ?? '', textIn(row, 'counts_as_id') ?? ''];
		const [one, two] = [parties.get(id), parties.get(other)];
		if (!one || !two) return [];
		const [name, otherName] = [cellsIn(one, ['name']), cellsIn(two, ['name'])];
		const said = cellsIn(row, ['reason']);
		const isJoined =
			haveWord(`${name} ${cellsIn(one, ['description'])} ${said}`, otherName) ||
			haveWord(cellsIn(two, ['description']), name) ||
			chains.some((chain) => chain.includes(id) && chain.includes(other));
		if (isJoined) return [];
		const found = `${quoted(id)} counts as ${quoted(other)}, and nothing in the record joins the two`;
		const rule = TIE_RULES['tie-without-ground'];
		const expected = 'a party whose name the reason has, or that is in a chain with it';
		return [problemIn(rule, tables, 'origin_ties', row, 'counts_as_id', found, expected)];
	});
}

/** So many other figures make the year of their document. */
const ENOUGH_FIGURES = 5;

function otherDocuments(tables: RecordTables): Problem[] {
	const [figures, sources] = [rowsById(tables, 'figures'), rowsById(tables, 'sources')];
	const times = new Map<string, { readonly row: ReadRow<'figure_sources'>; readonly year: string }[]>();
	const problems: Problem[] = [];
	for (const row of rowsOf(tables, 'figure_sources')) {
		const id = textIn(row, 'figure_id') ?? '';
		const [figure, source] = [figures.get(id), sources.get(textIn(row, 'source_id') ?? '')];
		if (textIn(row, 'role') !== 'published-in' || !figure) continue;
		const day = source && textIn(source, 'published');
		const [start, end] = [textIn(figure, 'period_start'), textIn(figure, 'period_end')];
		if (!day || !start || !end) continue;
		const time = `${textIn(figure, 'speaker_id') ?? ''} ${start} ${end}`;
		times.set(time, [...(times.get(time) ?? []), { row, year: day.slice(0, 4) }]);
	}
	for (const documents of times.values()) {
		const [odd, second] = documents.filter(
			({ year }) => documents.filter((other) => other.year === year).length === 1
		);
		const years = new Set(documents.map(({ year }) => year));
		if (!odd || second || years.size !== 2 || documents.length <= ENOUGH_FIGURES) continue;
		const [usual] = [...years].filter((year) => year !== odd.year);
		const found = `a document of ${odd.year}, while ${String(documents.length - 1)} figures of the speaker and time have one of ${usual ?? ''}`;
		const rule = TIE_RULES['document-of-another-year'];
		problems.push(
			problemIn(rule, tables, 'figure_sources', odd.row, 'source_id', found, `one of ${usual ?? ''}`)
		);
	}
	return problems;
}

/** The cells of a row as one text. */
function cellsIn(row: { readonly cells: ReadonlyMap<string, unknown> }, columns: readonly string[]): string {
	return columns
		.map((column) => row.cells.get(column))
		.filter((cell) => typeof cell === 'string')
		.join(' ');
}

/** Longer words, each by its beginning, so that forms of one word are one. */
function wordsIn(text: string): ReadonlySet<string> {
	return new Set([...text.toLowerCase().matchAll(/\p{L}{5,}/gu)].map(([word]) => word.slice(0, 6)));
}

/** True where a text has a word of a name, or the whole of a name without longer words. */
function haveWord(text: string, name: string): boolean {
	const [words, ofName] = [wordsIn(text), wordsIn(name)];
	return text.toLowerCase().includes(name.toLowerCase()) || [...ofName].some((word) => words.has(word));
}
