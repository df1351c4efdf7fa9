/** Who speaks and through whom, from validated rows. */
import type { Citation, Hop, OriginTie, Party, Source } from '../record/model.ts';
import type { Rows } from '../record/schema/tables.ts';
import type { Grader } from './gradings.ts';
import { get, groupBy, inOrder, mapById, pick, type Groups } from './rows.ts';

/** What stands behind the claims of a record. */
export interface Provenance {
	readonly parties: ReadonlyMap<string, Party>;
	readonly originTies: readonly OriginTie[];
	readonly sources: ReadonlyMap<string, Source>;
	/** By the id of the chain, original speaker first. */
	readonly chains: Groups<Hop>;
	/** By the id of the figure, in order of citing. */
	readonly citations: Groups<Citation>;
}

/** Reads the tables of provenance. */
export function readProvenance(rows: Rows, grader: Grader): Provenance {
	const parties = mapById(rows.parties, (row): Party => ({
		...pick(row, ['id', 'name', 'lang', 'kind', 'phrase', 'description']),
		reliability: grader.reliability(row.id)
	}));
	const sources = mapById(rows.sources, (row): Source => ({
		...pick(row, [
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
		party: get(parties, row.party_id)
	}));
	return {
		parties,
		sources,
		originTies: rows.origin_ties.map((row) => ({
			...pick(row, ['reason', 'lang']),
			party: get(parties, row.party_id),
			countsAs: get(parties, row.counts_as_id)
		})),
		chains: groupBy(inOrder(rows.hops), 'chain_id', (row): Hop => ({
			...pick(row, ['chain_id', 'position', 'channel', 'said_on', 'said_lang', 'note']),
			party: get(parties, row.party_id)
		})),
		citations: groupBy(inOrder(rows.figure_sources), 'figure_id', (row): Citation => ({
			...pick(row, ['role', 'access', 'note']),
			source: get(sources, row.source_id)
		}))
	};
}
