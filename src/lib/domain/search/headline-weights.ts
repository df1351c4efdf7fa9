/** How far the record puts each figure forward, so that a search shows the claims that it is about first. */
import type { Figure, Model } from '../record/model.ts';

const FIRST_PAGE = 2;
/** What comes later in its row of the first page is put forward a little less, so that of two that fit alike the earlier is found first. */
const LATER_CELL = 0.01;
const COMPARED = 1;
/** Of the first series of the record; of the second it is half, of the third a third. */
const IN_SERIES = 0.9;

/** What we compute from numbers that nobody published or counted stands below the claims that it is computed from. */
const FROM_CLAIMS = 1;

/** By the id of the figure; a figure that is in no list that the record wrote by hand has none. */
export function headlineWeights({
	overview,
	sections,
	comparisons,
	series
}: Pick<Model, 'overview' | 'sections' | 'comparisons' | 'series'>): ReadonlyMap<string, number> {
	const weights = new Map<string, number>();
	const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
	const rows = overview?.rows.map(({ cells }) => cells) ?? [];
	const drawn = sections.flatMap(({ panels }) => panels.flatMap(({ marks }) => marks));
	for (const figure of new Set([...rows.flat(), ...drawn].flatMap((cell) => cell.figure ?? [])))
		add(figure.id, isFromClaims(figure) ? FIRST_PAGE - FROM_CLAIMS : FIRST_PAGE);
	for (const cells of rows)
		for (const [index, { figure }] of cells.entries()) if (figure) add(figure.id, -LATER_CELL * index);
	for (const id of new Set(comparisons.flatMap(({ left, right }) => [left.id, right.id]))) add(id, COMPARED);
	for (const [index, { figures }] of series.entries())
		for (const { id } of figures) add(id, IN_SERIES / (index + 1));
	return weights;
}

function isFromClaims({ computation }: Figure): boolean {
	return (
		computation !== null &&
		(computation.inputsOrigin === 'relayed' || computation.inputsOrigin === 'official-as-cited')
	);
}
