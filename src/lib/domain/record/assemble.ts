/**
 * Makes the model from validated rows: follows every reference and computes every derived figure.
 * It trusts its input: what a broken record would do to it is the validator's business.
 */
import { derive } from './derive.ts';
import { readGradings } from './gradings.ts';
import type {
	Cell,
	Citation,
	Figure,
	Hop,
	Measure,
	Model,
	PackageDescription,
	Panel,
	PanelMark,
	Party,
	Population,
	Rank,
	Row,
	Rows,
	Section,
	Series,
	Silence,
	Source,
	Unit
} from './model.ts';
import { find, get, groupBy, inOrder, mapById, periodOf, pick, quantityOf, required } from './rows.ts';
import { readWhatIfs } from '../comparison/what-if.ts';

/** The whole record with every reference followed. */
export function assemble(description: PackageDescription, rows: Rows): Model {
	const table = (name: string): readonly Row[] => rows[name] ?? [];
	const gradings = readGradings(table('gradings'), rowsById(table('grade_rules')));

	const units = mapById(table('units'), (row): Unit => pick(row, ['id', 'label', 'kind']));
	const measures = mapById(table('measures'), (row): Measure =>
		pick(row, ['id', 'label', 'original_term', 'original_lang', 'accrual', 'includes', 'excludes', 'note'])
	);
	const ranks = mapById(table('ranks'), (row): Rank =>
		pick(row, ['id', 'position', 'label', 'original_term'])
	);
	const populations = mapById(table('populations'), (row): Population => pick(row, ['id', 'label', 'note']));
	const parties = mapById(table('parties'), (row): Party => ({
		...pick<Omit<Party, 'reliability'>>(row, ['id', 'name', 'lang', 'kind', 'description']),
		reliability: gradings.inForce(String(row['id']), 'reliability')
	}));
	const chains = groupBy(table('hops'), 'chain_id', (row): Hop => ({
		...pick<Omit<Hop, 'party'>>(row, ['position', 'channel', 'said_on', 'said_lang', 'note']),
		party: get(parties, row['party_id'])
	}));
	const chainOf = (id: Cell | undefined): Hop[] =>
		[...(chains.get(String(id)) ?? [])].sort((one, other) => one.position - other.position);
	const sources = mapById(table('sources'), (row): Source => ({
		...pick<Omit<Source, 'party'>>(row, [
			'id',
			'title',
			'lang',
			'kind',
			'source_lang',
			'published',
			'published_basis',
			'url',
			'url_kind',
			'access',
			'note'
		]),
		party: get(parties, row['party_id'])
	}));
	const citations = groupBy(inOrder(table('figure_sources')), 'figure_id', (row): Citation => ({
		...pick<Omit<Citation, 'source'>>(row, ['role', 'access', 'note']),
		source: get(sources, row['source_id'])
	}));

	const described = (row: Row) => ({
		unit: get(units, row['unit_id']),
		measure: get(measures, row['measure_id']),
		rank: find(ranks, row['rank_id']),
		population: find(populations, row['population_id']),
		period: periodOf(row)
	});
	const stated = mapById(table('figures'), (row): Figure => {
		const speaker = get(parties, row['speaker_id']);
		const id = String(row['id']);
		return {
			...pick<Omit<Figure, StatedElsewhere>>(row, [
				'id',
				'label',
				'lang',
				'origin',
				'as_stated',
				'as_stated_lang',
				'as_stated_basis',
				'hedge',
				'qualifier',
				'period_basis',
				'variant_of',
				'obs_status',
				'doubts',
				'caveat',
				'recorded_on'
			]),
			...described(row),
			quantity: quantityOf(row),
			statedBounds: pick(row, ['low', 'high']),
			speaker,
			chain: chainOf(row['chain_id']),
			citations: citations.get(id) ?? [],
			grades: {
				attribution: required(gradings.inForce(id, 'attribution'), id),
				reliability: required(speaker.reliability, speaker.id),
				credibility: required(gradings.inForce(id, 'credibility'), id)
			},
			derivation: null
		};
	});

	const figures = new Map(stated);
	const derivedRows = rowsById(table('derived'));
	const figureById = (id: string): Figure => {
		const known = figures.get(id);
		if (known) return known;
		const derived = derive(required(derivedRows.get(id), id), described, figureById);
		figures.set(id, derived);
		return derived;
	};
	for (const id of derivedRows.keys()) figureById(id);

	const series = mapById(table('series'), (row): Series => ({
		...pick<Omit<Series, 'figures'>>(row, ['id', 'label', 'caveat']),
		figures: inOrder(table('series_figures'))
			.filter((member) => member['series_id'] === row['id'])
			.map((member) => figureById(String(member['figure_id'])))
	}));
	const silences = mapById(table('silences'), (row): Silence => ({
		...pick<Omit<Silence, 'measure' | 'rank' | 'period' | 'party'>>(row, [
			'id',
			'label',
			'kind',
			'looked_for',
			'lang'
		]),
		measure: find(measures, row['measure_id']),
		rank: find(ranks, row['rank_id']),
		period: periodOf(row),
		party: find(parties, row['party_id'])
	}));
	const members = (name: string, key: string, id: Cell | undefined): string[] =>
		table(name)
			.filter((row) => row[key] === id)
			.map((row) => String(row['claim_id']));

	return {
		package: description,
		ranks: [...ranks.values()].sort((one, other) => one.position - other.position),
		measures: [...measures.values()],
		parties: [...parties.values()],
		originTies: table('origin_ties').map((row) => ({
			...pick<Omit<Model['originTies'][number], 'party' | 'countsAs'>>(row, ['reason', 'lang']),
			party: get(parties, row['party_id']),
			countsAs: get(parties, row['counts_as_id'])
		})),
		sources: [...sources.values()],
		figures: [...figures.values()],
		figuresById: figures,
		statements: table('statements').map((row) => ({
			...pick<Omit<Model['statements'][number], StatementElsewhere>>(row, [
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
			speaker: get(parties, row['speaker_id']),
			chain: chainOf(row['chain_id']),
			source: get(sources, row['source_id']),
			period: periodOf(row),
			attribution: required(gradings.inForce(String(row['id']), 'attribution'), String(row['id'])),
			credibility: gradings.inForce(String(row['id']), 'credibility')
		})),
		series: [...series.values()],
		relations: table('relations').map((row) => pick(row, ['claim_id', 'other_id', 'kind', 'note'])),
		tensions: table('tensions').map((row) => ({
			...pick<Omit<Model['tensions'][number], 'claimIds'>>(row, ['id', 'tension', 'lang']),
			claimIds: members('tension_claims', 'tension_id', row['id'])
		})),
		differences: inOrder(table('differences')).map((row) => ({
			...pick<Omit<Model['differences'][number], 'wordings'>>(row, ['id', 'aspect', 'label', 'note', 'lang']),
			wordings: table('difference_wordings')
				.filter((wording) => wording['difference_id'] === row['id'])
				.map((wording) => pick(wording, ['claim_id', 'words', 'words_lang', 'translation']))
		})),
		comparisons: table('comparisons').map((row) => ({
			...pick<Omit<Model['comparisons'][number], 'left' | 'right'>>(row, [
				'id',
				'question',
				'reading',
				'lang'
			]),
			left: figureById(String(row['left_id'])),
			right: figureById(String(row['right_id']))
		})),
		checks: table('checks').map((row) =>
			pick(row, ['id', 'question', 'left', 'relation', 'right', 'tolerance_percent', 'note', 'lang'])
		),
		definitionRelations: table('definition_relations').map((row) =>
			pick(row, ['kind', 'one_id', 'relation', 'other_id', 'note'])
		),
		whatIfs: readWhatIfs(table('derivations'), table('derivation_inputs'), figureById, units),
		checkpoints: table('checkpoints').map((row) => ({
			...pick<Omit<Model['checkpoints'][number], 'claimIds' | 'sources'>>(row, [
				'id',
				'test',
				'evidence',
				'status',
				'status_note',
				'as_of'
			]),
			claimIds: members('checkpoint_claims', 'checkpoint_id', row['id']),
			sources: table('checkpoint_sources')
				.filter((link) => link['checkpoint_id'] === row['id'])
				.map((link) => get(sources, link['source_id']))
		})),
		silences: [...silences.values()],
		events: table('events').map((row) => ({
			...pick<Omit<Model['events'][number], 'source'>>(row, ['id', 'happened_on', 'title', 'kind']),
			source: find(sources, row['source_id'])
		})),
		terms: table('terms').map((row) => pick(row, ['id', 'term', 'term_lang', 'label', 'also'])),
		gradeRules: table('grade_rules').map((row) =>
			pick(row, ['id', 'scale', 'grade', 'rule', 'raised_by', 'lowered_by'])
		),
		sections: inOrder(table('sections')).map((row): Section => ({
			...pick<Omit<Section, 'panels'>>(row, ['id', 'title', 'standfirst', 'lang']),
			panels: inOrder(table('panels'))
				.filter((panel) => panel['section_id'] === row['id'])
				.map((panel) => readPanel(panel, table('panel_marks'), figureById, silences, series))
		})),
		limits: inOrder(table('limits')).map((row) => String(row['limit']))
	};
}

/** Columns of a stated figure that are made from more than its row. */
type StatedElsewhere =
	| 'quantity'
	| 'statedBounds'
	| 'unit'
	| 'measure'
	| 'rank'
	| 'population'
	| 'period'
	| 'speaker'
	| 'chain'
	| 'citations'
	| 'grades'
	| 'derivation';

/** Columns of a statement that are made from more than its row. */
type StatementElsewhere = 'speaker' | 'chain' | 'source' | 'period' | 'attribution' | 'credibility';

function readPanel(
	row: Row,
	marks: readonly Row[],
	figureById: (id: string) => Figure,
	silences: ReadonlyMap<string, Silence>,
	series: ReadonlyMap<string, Series>
): Panel {
	return {
		...pick<Omit<Panel, 'series' | 'marks'>>(row, [
			'id',
			'form',
			'title',
			'subtitle',
			'finding',
			'caveat',
			'lang'
		]),
		series: find(series, row['series_id']),
		marks: inOrder(marks)
			.filter((mark) => mark['panel_id'] === row['id'])
			.map((mark): PanelMark => {
				const words = pick<Pick<PanelMark, 'label' | 'role'>>(mark, ['label', 'role']);
				return mark['claim_id'] === null
					? { ...words, figure: null, silence: get(silences, mark['silence_id']) }
					: { ...words, figure: figureById(String(mark['claim_id'])), silence: null };
			})
	};
}

function rowsById(rows: readonly Row[]): Map<string, Row> {
	return mapById(rows, (row) => row);
}
