import { loadModel } from '#lib/server/record.ts';
import { claimsPage } from './claims-page.ts';

export const csr = false;

/** Every statement without a number, the checkpoints, the differences between editions, and the timeline. */
export function load() {
	return claimsPage(loadModel());
}
