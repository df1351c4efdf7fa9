import { m } from '#lib/paraglide/messages.js';
import { documentPage } from '#lib/site/documents/document-page.ts';

/** `PRIVACY.md` of the record. */
export function load() {
	return documentPage('privacy', m.nav_privacy());
}
