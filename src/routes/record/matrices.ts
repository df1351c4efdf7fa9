/** The numbers of the official record by year: which subjects stand together, and what each cell says and leads to. */
import { periodSpan, readPeriodSpan } from '#lib/domain/quantity/period-filter.ts';
import type { Figure, Model, Silence } from '#lib/domain/record/model.ts';
import {
	coversYears,
	partOfYear,
	silenceMatrix,
	wholeYear,
	type Grain,
	type MatrixCell,
	type Subject
} from '#lib/domain/series/silence-matrix.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { periodWords } from '#lib/format/number/period-words.ts';
import { m } from '#lib/paraglide/messages.js';

/** From this many ranks on a measure has a matrix of its own. */
const RANKS_FOR_OWN = 3;
/** So many subjects stand side by side in one table; more stand below each other and are unfolded. */
const SIDE_BY_SIDE = 8;

/** The numbers of one subject, one cell a year. */
export type YearCells = ReturnType<typeof matrices>[number]['subjects'][number];

/**
 * The matrices: one for each measure that is split by rank, one for the other yearly counts, one for each subject that is told
 * by months, weeks or days alone, one for the ranks left.
 */
export function matrices(model: Model) {
	const figures = readOnce(model);
	const official = figures.filter(({ origin }) => origin === 'official');
	// A figure of a part of a year fills no cell, so that it gives no row.
	const inCells = official.filter(({ period }) => wholeYear(period) !== null || coversYears(period));
	const yearly = official.filter(({ period }) => wholeYear(period) !== null);
	const bySplit = model.measures.flatMap((measure) => {
		const ofMeasure = subjectsOf([...yearly, ...model.silences]).filter(
			(subject) => subject.measure === measure
		);
		return ofMeasure.length >= RANKS_FOR_OWN
			? [{ id: measure.id, title: measure.label, subjects: ofMeasure.sort(byRank), label: rankLabel }]
			: [];
	});
	const seen = new Set(bySplit.flatMap(({ subjects }) => subjects.map(keyOf)));
	const others = subjectsOf(yearly).filter(
		(subject) =>
			!seen.has(keyOf(subject)) && yearly.filter((figure) => keyOf(figure) === keyOf(subject)).length > 1
	);
	const parts = official.filter(({ period }) => partOfYear(period) !== null);
	const isYearly = new Set(yearly.map(keyOf));
	const inParts = subjectsOf(parts).filter(
		(subject) =>
			!isYearly.has(keyOf(subject)) && parts.filter((figure) => keyOf(figure) === keyOf(subject)).length > 1
	);
	for (const subject of [...others, ...inParts]) seen.add(keyOf(subject));
	const inSeries = new Set(model.series.flatMap((series) => series.figures));
	const shownRanks = new Set(
		[...bySplit.flatMap(({ subjects }) => subjects), ...others, ...inParts].map(({ rank }) => rank)
	);
	const left = subjectsOf([...inCells, ...model.silences]).filter(
		({ rank }) => rank !== null && !shownRanks.has(rank)
	);
	return [
		...bySplit,
		{ id: 'others', title: m.record_matrix_others(), subjects: others, label: fullLabel },
		...inParts.map((subject) => ({
			id: `parts-${keyOf(subject).replace('/', '-')}`,
			title: fullLabel(subject),
			subjects: [subject],
			label: () => m.explorer_column_number(),
			grain: 'parts' as const
		})),
		{ id: 'ranks', title: m.record_matrix_ranks(), subjects: left.sort(byRank), label: fullLabel }
	]
		.filter(({ subjects }) => subjects.length > 0)
		.map(({ id, title, subjects, label, grain = 'years' }: OfSubjects) => {
			const { rows } = silenceMatrix(subjects, figures, model.silences, grain);
			return {
				id,
				title,
				isWide: rows.length > SIDE_BY_SIDE,
				inYears: grain === 'years',
				subjects: rows.map((row) => ({
					label: label(row),
					cells: newestFirst(row.cells).map((cell) => presentCell(cell, inSeries))
				}))
			};
		});
}

/** The figures without those that are an official number read elsewhere once more: their pages tell of both. */
function readOnce({ figures, figuresById, relations }: Model): Figure[] {
	const again = new Set(
		relations
			.filter(({ kind, otherId }) => kind === 'repeat' && figuresById.get(otherId)?.origin === 'official')
			.map(({ claimId }) => claimId)
	);
	return figures.filter(({ id }) => !again.has(id));
}

/** A matrix before its cells are filled. */
interface OfSubjects {
	readonly id: string;
	readonly title: string;
	readonly subjects: readonly Subject[];
	readonly label: (subject: Subject) => string;
	/** `years` where left out. */
	readonly grain?: Grain;
}

/** The newest year first; what covers several years stays last. */
function newestFirst(cells: readonly MatrixCell[]): MatrixCell[] {
	const [years, several] = [
		cells.filter(({ year }) => year !== null),
		cells.filter(({ year }) => year === null)
	];
	return [...years.reverse(), ...several];
}

/**
 * A cell with its numbers, or with what is missing; with neither the record has no entry. Where one number goes on a series
 * it stands for the cell, and the others are `more`.
 */
function presentCell({ year, figures, silences }: MatrixCell, inSeries: ReadonlySet<Figure>) {
	const present = (figure: Figure) => ({
		figure: presentFigure(figure),
		span: periodSpan(figure.period),
		// The heading of the row says it of a whole year.
		period: year === null ? periodWords(figure.period) : null,
		label: figure.label
	});
	const ofSeries = figures.filter((figure) => inSeries.has(figure));
	const first = ofSeries.length === 1 ? ofSeries : figures;
	return {
		year: yearLabel(year),
		// Of several numbers that stand side by side each says what it counts.
		figures: first.map((figure) => ({ ...present(figure), ...(first.length > 1 ? {} : { label: null }) })),
		more: figures.filter((figure) => !first.includes(figure)).map(present),
		silences: (figures.length > 0 ? [] : silences).map((silence) => ({
			id: silence.id,
			label: silence.label,
			lang: silence.lang,
			words: silenceWords(silence),
			span: periodSpan(silence.period)
		}))
	};
}

/** What heads a row: a year, a part of one, or several years. */
function yearLabel(year: string | null): string {
	if (year === null) return m.record_several_years();
	return year.includes('/') ? periodWords(readPeriodSpan(year)) : year;
}

/** Every pair of measure and rank, each once. */
function subjectsOf(things: readonly (Figure | Silence)[]): Subject[] {
	const subjects = new Map(
		things.map((thing) => [keyOf(thing), { measure: thing.measure, rank: thing.rank }])
	);
	return [...subjects.values()];
}

function keyOf({ measure, rank }: Subject): string {
	return `${measure?.id ?? ''}/${rank?.id ?? ''}`;
}

function byRank(one: Subject, other: Subject): number {
	return (one.rank?.position ?? 0) - (other.rank?.position ?? 0);
}

function rankLabel({ rank }: Subject): string {
	return rank?.label ?? m.record_any_rank();
}

function fullLabel({ measure, rank }: Subject): string {
	const act = measure?.label ?? m.record_any_measure();
	return rank === null ? act : m.record_act_of_rank({ act, rank: rank.label });
}
