import { error } from '@sveltejs/kit';
import { loadModel } from '#lib/site/record.ts';
import { partyPage } from './party-page.ts';
import type { PageServerLoadEvent } from './$types';

/** Everything that the record holds of one party, in words. */
export function load({ params }: PageServerLoadEvent) {
	const model = loadModel();
	const party = model.parties.find(({ id }) => id === params.id);
	if (!party) error(404, params.id);
	return partyPage(model, party);
}
