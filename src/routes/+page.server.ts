import { loadModel } from '#lib/server/record.ts';
import { dashboard } from './dashboard.ts';

export const csr = false;

/** The first page of the record. */
export function load() {
	return dashboard(loadModel());
}
