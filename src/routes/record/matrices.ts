/** The matrices of the official record: which subjects stand together, and what each cell says and leads to. */
import { gradeMarks } from '#lib/domain/grades/grade-filter.ts';
import type { Figure, Model, Silence } from '#lib/domain/record/model.ts';
import {
	coversYears,
	silenceMatrix,
	wholeYear,
	type MatrixCell,
	type Subject
} from '#lib/domain/series/silence-matrix.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { m } from '#lib/paraglide/messages.js';

/** From this many ranks on a measure has a matrix of its own. */
const RANKS_FOR_OWN = 3;

/** The matrices: one for each measure that is split by rank, one for the other yearly counts, one for the ranks left. */
export function matrices(model: Model) {
	const official = model.figures.filter(({ origin }) => origin === 'official');
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
	for (const subject of others) seen.add(keyOf(subject));
	const shownRanks = new Set(
		[...bySplit.flatMap(({ subjects }) => subjects), ...others].map(({ rank }) => rank)
	);
	const left = subjectsOf([...inCells, ...model.silences]).filter(
		({ rank }) => rank !== null && !shownRanks.has(rank)
	);
	return [
		...bySplit,
		{ id: 'others', title: m.record_matrix_others(), subjects: others, label: fullLabel },
		{ id: 'ranks', title: m.record_matrix_ranks(), subjects: left.sort(byRank), label: fullLabel }
	]
		.filter(({ subjects }) => subjects.length > 0)
		.map(({ id, title, subjects, label }) => {
			const { years, rows } = silenceMatrix(subjects, model.figures, model.silences);
			return {
				id,
				title,
				columns: years.map((year) => year ?? m.record_several_years()),
				rows: rows.map((row) => ({ label: label(row), cells: row.cells.map(presentCell) }))
			};
		});
}

function presentCell({ state, figures, silences }: MatrixCell) {
	return {
		state,
		words: stateWords(state, silences),
		figures: figures.map(({ id, label, grades }) => ({ id, label, gradeMarks: gradeMarks(grades) })),
		silences: silences.map(({ id, label }) => ({ id, label }))
	};
}

function stateWords(state: MatrixCell['state'], [silence]: readonly Silence[]): string {
	if (state === 'published') return m.record_published();
	return silence ? silenceWords(silence) : m.record_no_entry();
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
