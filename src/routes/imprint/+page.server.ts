import { m } from '#lib/paraglide/messages.js';
import { documentPage } from '#lib/site/documents/document-page.ts';

/** `IMPRINT.md` of the record. */
export function load() {
	return documentPage('imprint', m.nav_imprint());
}
