/** What was claimed, from validated rows: figures, stated and derived, statements and series. */
import { figureAddress } from '../reader/figure-place.ts';
import { readFormula } from '../quantity/formula.ts';
import { readQuantity } from '../quantity/quantity.ts';
import type { Check, Figure, Grades, Series, Statement } from '../record/model.ts';
import type { RowOf, Rows } from '../record/schema/tables.ts';
import { describe, type Definitions } from './definitions.ts';
import { derive } from './derive.ts';
import { readCorroborations } from './corroborations.ts';
import type { Grader } from './gradings.ts';
import type { Provenance } from './provenance.ts';
import { get, groupBy, inOrder, mapById, periodOf, pick, required } from './rows.ts';

/** Finds a figure, stated or derived, by its id. */
export type FigureById = (id: string) => Figure;

/** Every figure by its id: stated ones in the order of their table, then derived ones, each after its inputs. */
export function readFigures(
	rows: Rows,
	definitions: Definitions,
	provenance: Provenance,
	grader: Grader,
	checks: readonly Check[]
): ReadonlyMap<string, Figure> {
	const formulas = mapById(rows.derived, (row) => readFormula(row.formula));
	const corroborations = readCorroborations(
		rows,
		definitions,
		{ checks, derived: formulas },
		(id) => grader.attribution(id).grade
	);
	const count = rows.figures.length + rows.derived.length;
	const figures = mapById(rows.figures, (row): Figure => ({
		...statedFigure(row, definitions, provenance, {
			attribution: grader.attribution(row.id),
			credibility: grader.credibility(row.id, get(corroborations, row.id))
		}),
		address: figureAddress(row.id, count)
	}));
	const derivedRows = mapById(rows.derived, (row) => row);
	const figureById = (id: string): Figure => {
		const known = figures.get(id);
		if (known) return known;
		const row = get(derivedRows, id);
		const derived = derive(row, get(formulas, id), describe(definitions, row), figureById, grader);
		const figure = { ...derived, address: figureAddress(id, count) };
		figures.set(id, figure);
		return figure;
	};
	for (const id of derivedRows.keys()) figureById(id);
	return figures;
}

function statedFigure(
	row: RowOf<'figures'>,
	definitions: Definitions,
	{ parties, chains, citations }: Provenance,
	grades: Omit<Grades, 'reliability'>
): Omit<Figure, 'address'> {
	const speaker = get(parties, row.speaker_id);
	return {
		...pick(row, [
			'id',
			'label',
			'lang',
			'origin',
			'as_stated',
			'as_stated_lang',
			'as_stated_basis',
			'hedge',
			'qualifier',
			'interval',
			'interval_level',
			'period_basis',
			'variant_of',
			'obs_status',
			'doubts',
			'caveat',
			'recorded_on'
		]),
		...describe(definitions, row),
		quantity: readQuantity(row),
		statedBounds: pick(row, ['low', 'high']),
		speaker,
		chain: chains.of(row.chain_id),
		citations: citations.of(row.id),
		grades: {
			...grades,
			reliability: required(speaker.reliability, speaker.id)
		},
		computation: null
	};
}

/** Every statement, in the order of the table. */
export function readStatements(
	rows: Rows,
	{ parties, chains, sources }: Provenance,
	grader: Grader
): Statement[] {
	return rows.statements.map((row) => ({
		...pick(row, [
			'id',
			'kind',
			'statement',
			'lang',
			'hedge',
			'hedge_lang',
			'variant_of',
			'doubts',
			'caveat'
		]),
		speaker: get(parties, row.speaker_id),
		chain: chains.of(row.chain_id),
		source: get(sources, row.source_id),
		period: periodOf(row),
		attribution: grader.attribution(row.id)
	}));
}

/** Every series by its id, its figures in order of time. */
export function readSeries(rows: Rows, figureById: FigureById): ReadonlyMap<string, Series> {
	const members = groupBy(inOrder(rows.series_figures), 'series_id', (row) => figureById(row.figure_id));
	return mapById(rows.series, (row): Series => ({
		...pick(row, ['id', 'label', 'caveat', 'adds_up']),
		figures: members.of(row.id)
	}));
}
