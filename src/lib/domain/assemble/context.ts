/** What surrounds the claims, from validated rows: checkpoints, silences, events. */
import type { Checkpoint, Event, Silence } from '../record/model.ts';
import type { Rows } from '../record/schema/tables.ts';
import type { Definitions } from './definitions.ts';
import type { Provenance } from './provenance.ts';
import { find, get, groupBy, mapById, periodOf, pick } from './rows.ts';

/** Every checkpoint with the claims that it tests and the documents that it rests on. */
export function readCheckpoints(rows: Rows, { sources }: Provenance): Checkpoint[] {
	const claims = groupBy(rows.checkpoint_claims, 'checkpoint_id', (row) => row.claim_id);
	const documents = groupBy(rows.checkpoint_sources, 'checkpoint_id', (row) => get(sources, row.source_id));
	return rows.checkpoints.map((row) => ({
		...pick(row, ['id', 'test', 'evidence', 'status', 'status_note', 'as_of']),
		claimIds: claims.of(row.id),
		sources: documents.of(row.id)
	}));
}

/** Every silence by its id. */
export function readSilences(
	rows: Rows,
	{ measures, ranks }: Definitions,
	{ parties }: Provenance
): ReadonlyMap<string, Silence> {
	return mapById(rows.silences, (row): Silence => ({
		...pick(row, ['id', 'label', 'kind', 'looked_for', 'lang']),
		measure: find(measures, row.measure_id),
		rank: find(ranks, row.rank_id),
		period: periodOf(row),
		party: find(parties, row.party_id)
	}));
}

/** Every event. */
export function readEvents(rows: Rows, { sources }: Provenance): Event[] {
	return rows.events.map((row) => ({
		...pick(row, ['id', 'happened_on', 'title', 'kind']),
		source: find(sources, row.source_id)
	}));
}
