/** How claims stand to each other, from validated rows. */
import type { Difference, Relation, Tension, Wording } from '../record/model.ts';
import type { Rows } from '../record/schema/tables.ts';
import { groupBy, inOrder, pick } from './rows.ts';

/** Every relation between two claims. */
export function readRelations(rows: Rows): Relation[] {
	return rows.relations.map((row) => pick(row, ['claim_id', 'other_id', 'kind', 'note']));
}

/** Every tension with the claims that it is between. */
export function readTensions(rows: Rows): Tension[] {
	const claims = groupBy(rows.tension_claims, 'tension_id', (row) => row.claim_id);
	return rows.tensions.map((row) => ({
		...pick(row, ['id', 'tension', 'lang']),
		claimIds: claims.of(row.id)
	}));
}

/** Every difference between editions with their wordings, in order. */
export function readDifferences(rows: Rows): Difference[] {
	const wordings = groupBy(rows.difference_wordings, 'difference_id', (row): Wording =>
		pick(row, ['claim_id', 'words', 'words_lang', 'translation'])
	);
	return inOrder(rows.differences).map((row) => ({
		...pick(row, ['id', 'aspect', 'label', 'note', 'lang']),
		wordings: wordings.of(row.id)
	}));
}
