/**
 * The flat table of figures: what people open in a spreadsheet. Each row stands alone: the number with its hedge, its
 * speaker, its way, its source and its grades.
 */
import { columnTitle } from '#lib/domain/record/schema/column-titles.ts';
import type { Figure, Model } from '#lib/domain/record/model.ts';
import { readIn } from '#lib/domain/provenance/reliance.ts';
import { shownNumbers } from '#lib/domain/quantity/shown.ts';
import type { PublishedRow } from '../formats/write-csv.ts';
import { OWN_WORDS, type RowWords } from './row-words.ts';

/** The columns in their order, each with its type and meaning for the codebook. */
export const FIGURE_COLUMNS = [
	column('id', 'string', 'Permanent id of the figure.'),
	column('label', 'string', 'What the figure counts, for whom, when.'),
	column(
		'origin',
		'string',
		'official, official-as-cited (said to be official, release not found), relayed, independent, or derived: computed from other figures.'
	),
	column(
		'value_as_stated',
		'string',
		'The number with its hedge, as stated. Of a derived figure: "computed:" and its formula in words.'
	),
	column(
		'value',
		'number',
		'The number as read. Of a derived figure as far as the rounding of its inputs allows.'
	),
	column('low', 'number', 'Lower bound. Empty where that side is open, or no bound but the value is stated.'),
	column(
		'high',
		'number',
		'Upper bound. Empty where that side is open, or no bound but the value is stated.'
	),
	column('open_low', 'boolean', 'true where the lower side has no bound.'),
	column('open_high', 'boolean', 'true where the upper side has no bound.'),
	column('unit', 'string', 'What one of the things counted is.'),
	column('measure_id', 'string', 'Id of what is counted, in tables/measures.csv.'),
	column('measure', 'string', 'What is counted.'),
	column('rank', 'string', 'The rank of those counted.'),
	column('population', 'string', 'The group counted.'),
	column('period_start', 'string', 'First day, month or year that is counted.'),
	column('period_end', 'string', 'Last day, month or year that is counted.'),
	column('speaker', 'string', 'Whose number it is. Empty for a derived figure: nobody stated it.'),
	column(
		'relay_chain',
		'string',
		'Through whom the number is said to have come, the original speaker first; source_title says what was read.'
	),
	column('hops', 'integer', 'Number of retellings after the original speaker.'),
	column('source_id', 'string', 'Id of the document cited, in tables/sources.csv.'),
	column(
		'source_title',
		'string',
		'The document cited. Of a derived figure: the ids of its inputs, what they are and who issued them.'
	),
	column('source_url', 'string', 'Its address, kept as text; it may be a mirror, a repost or a copy.'),
	column('source_published', 'string', 'When the document was published.'),
	column('attribution', 'string', 'Did the speaker really say it: strong, fair, weak or unconfirmed.'),
	column(
		'source_reliability',
		'string',
		'Reliability of the speaker in words, and by the Admiralty code A to F.'
	),
	column('credibility', 'string', 'Whether it is so, in words, and by the Admiralty code 1 to 6.'),
	column('credibility_reason', 'string', 'Why that grade was given.'),
	column('caveat', 'string', 'What must be read with the number, its known weak spots included.'),
	column(
		'permalink',
		'string',
		'The page of the figure; without a host it is counted from the root of the site.'
	),
	column(
		'interval',
		'string',
		'Of what kind low and high are: range, confidence, credible, uncertainty, extremes (of several counts), confirmed-to-suspected; of a derived figure arithmetic: from the ends of its inputs, and never a confidence interval. Empty where the source does not say.'
	),
	column('interval_level', 'number', 'Level of a confidence, credible or uncertainty interval, in percent.'),
	column(
		'source_access',
		'string',
		'How the document cited was itself read for this figure: read-in-full, read-in-part, read-in-table, read-on-copy, not-opened, not-found or not-stated.'
	),
	column(
		'read_id',
		'string',
		'Id of the document in which the figure was read, in tables/sources.csv; another than that of source_id where the one cited was not opened, or nothing says how it was read.'
	),
	column('read_title', 'string', 'The document in which the figure was read.'),
	column('read_publisher', 'string', 'Who published the document that was read.'),
	column('read_url', 'string', 'The address of the document that was read, kept as text.'),
	column(
		'read_access',
		'string',
		'How the figure was read in that document: read-in-full, read-in-part, read-in-table, read-on-copy or not-stated.'
	),
	column(
		'qualifier',
		'string',
		'The hedge of a stated number: exact, rounded, about, nearly, may-be-nearly, close-to-or-above, may-be-close-to-or-above, more-than, at-least, up-to, range or order-of-magnitude. Empty for a derived figure.'
	)
] as const;

export type FigureColumn = (typeof FIGURE_COLUMNS)[number]['name'];
export const FIGURE_COLUMN_NAMES: readonly FigureColumn[] = FIGURE_COLUMNS.map(({ name }) => name);

/** The title of a column of the flat table, in which a measure stands beside its id. */
export function figureColumnTitle(name: FigureColumn): string {
	return name === 'measure_id' ? 'Id of what is counted' : columnTitle(name);
}

/**
 * Every figure as a row, ordered by id.
 *
 * @param origin where the site will stand, without a slash at its end; `null` where that is not known
 * @param words those of the language of the model
 */
export function figureRows(
	model: Model,
	origin: string | null,
	words: RowWords = OWN_WORDS
): PublishedRow<FigureColumn>[] {
	return byId(model.figures).map((figure) => figureRow(figure, origin, words));
}

/** Figures in the order of their ids, the same on every machine. */
export function byId(figures: readonly Figure[]): Figure[] {
	return [...figures].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The page of a figure, or its place on a page of many; counted from the root of the site where `origin` is `null`. */
export function permalink(figure: Figure, origin: string | null): string {
	return `${origin === null ? '' : `${origin}/`}${figure.address}`;
}

/** What the number was: its own words, or what it was computed from. */
export function valueAsStated(figure: Figure, words: RowWords = OWN_WORDS): string {
	return figure.computation ? words.computed(figure.computation.inWords) : words.stated(figure);
}

/** The names of whoever passed the words on, the original speaker first; `null` where there is no chain. */
export function relayWords(figure: Figure): string | null {
	return figure.chain.length === 0 ? null : figure.chain.map(({ party }) => party.name).join(' > ');
}

/** The cells of the number. A bound that only repeats the value of a computed number stays empty. */
export function publishedQuantity(figure: Figure) {
	const open = { open_low: figure.quantity.low === null, open_high: figure.quantity.high === null };
	// A stated number stays as the record has it; only what we computed is cut to the digits it may carry.
	if (!figure.computation) return { value: figure.quantity.value, ...figure.statedBounds, ...open };
	const { value, low, high } = shownNumbers(figure.quantity);
	return { value, low: low === value ? null : low, high: high === value ? null : high, ...open };
}

/** Of what kind the published bounds are. What is computed from bounds is interval arithmetic, whatever kind they are. */
export function publishedInterval(figure: Figure) {
	const { interval, intervalLevel, computation } = figure;
	if (!computation) return { interval, interval_level: intervalLevel };
	const { low, high } = publishedQuantity(figure);
	return { interval: low === null && high === null ? null : 'arithmetic', interval_level: null };
}

/** One figure as a row that stands alone. */
export function figureRow(
	figure: Figure,
	origin: string | null,
	words: RowWords = OWN_WORDS
): PublishedRow<FigureColumn> {
	const { measure, rank, population, period, chain, grades, computation } = figure;
	const cited = figure.citations[0] ?? null;
	const source = cited?.source ?? null;
	return {
		id: figure.id,
		label: figure.label,
		origin: figure.origin,
		value_as_stated: valueAsStated(figure, words),
		...publishedQuantity(figure),
		unit: figure.unit.label,
		measure_id: measure.id,
		measure: measure.label,
		rank: rank?.label ?? null,
		population: population?.label ?? null,
		period_start: period.start,
		period_end: period.end,
		speaker: figure.speaker?.name ?? null,
		relay_chain: relayWords(figure),
		hops: chain.length === 0 ? null : chain.length - 1,
		source_id: source?.id ?? null,
		source_title: computation ? words.inputs(computation) : (source?.title ?? null),
		source_url: source?.url ?? null,
		source_published: source?.published ?? null,
		attribution: words.grade(grades.attribution),
		source_reliability: words.codedGrade(grades.reliability),
		credibility: words.codedGrade(grades.credibility),
		credibility_reason: grades.credibility.reason,
		caveat: caveatWords(figure, words),
		permalink: permalink(figure, origin),
		...publishedInterval(figure),
		source_access: cited?.access ?? null,
		...readCells(figure),
		qualifier: computation ? null : figure.qualifier
	};
}

/** The document in which a figure was read, which is another than the one cited where that was not opened; empty for a derived one. */
function readCells(figure: Figure) {
	const read = readIn(figure)[0] ?? null;
	return {
		read_id: read?.source.id ?? null,
		read_title: read?.source.title ?? null,
		read_publisher: read?.source.party.name ?? null,
		read_url: read?.source.url ?? null,
		read_access: read?.access ?? null
	};
}

/** The caveat with the weak spots in fixed words: a row that is quoted alone must not lose them. */
function caveatWords({ caveat, doubts }: Figure, words: RowWords): string | null {
	const spots = doubts.length === 0 ? null : words.weakSpots(doubts);
	const parts = [caveat, spots].filter((part) => part !== null);
	return parts.length === 0 ? null : words.sentences(parts);
}

function column<Name extends string>(
	name: Name,
	type: 'string' | 'number' | 'integer' | 'boolean',
	description: string
) {
	return { name, type, description };
}
