import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';

/** What every page says of the record. */
export function load() {
	const { title, version, created, licences } = loadModel().package;
	return { title, version, created, licences, origin: siteOrigin() };
}
