import { error } from '@sveltejs/kit';
import { citationSentences, citePart } from '#lib/publish/citation.ts';
import { valueAsStated } from '#lib/publish/figures-table.ts';
import { claimLinkedData, scriptSafeJson } from '#lib/publish/linked-data.ts';
import { loadModel } from '#lib/server/record.ts';
import { publication } from '../../publication.ts';
import { figurePage } from './figure-page.ts';
import type { PageServerLoadEvent } from './$types';

export const csr = false;

/** One page a figure. */
export function entries() {
	return loadModel().figures.map(({ id }) => ({ id }));
}

/** Everything the record holds of one figure, in words. */
export function load({ params }: PageServerLoadEvent) {
	const model = loadModel();
	const figure = model.figuresById.get(params.id);
	if (!figure) error(404, params.id);
	return {
		...figurePage(model, figure),
		sentences: citationSentences(
			citePart(
				publication(),
				figure.id,
				`${figure.label} (${valueAsStated(figure)})`,
				`figures/${figure.id}/`
			)
		),
		// What was relayed is a claim of its speaker; what was published or computed is not one.
		claim:
			figure.origin === 'relayed' ? scriptSafeJson(claimLinkedData(publication(), figure, '../../')) : null
	};
}
