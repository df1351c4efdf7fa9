import { asOf } from '#lib/site/as-of.ts';
import { loadModel } from '#lib/site/record.ts';
import { dashboard } from './dashboard.ts';

export const csr = false;

/** The first page of the record. */
export function load() {
	return { ...dashboard(loadModel()), asOf: asOf() };
}
