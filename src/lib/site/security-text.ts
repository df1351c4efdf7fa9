/** Where to report a weakness of the site, as RFC 9116 has it. */
import type { PackageDescription } from '#lib/domain/record/model.ts';

/**
 * The text of `security.txt`; `null` where the record names nobody to write to.
 *
 * @param origin where the site stands; `null` where that is not known
 */
export function securityText(
	{ about, corrections, created, lang }: PackageDescription,
	origin: string | null
): string | null {
	const contact = [about.contact, corrections].flatMap((address) => addressOf(address) ?? [])[0];
	if (contact === undefined) return null;
	// The same record makes the same text, so it counts from the day of the record and not from that of the build.
	const [year = '', ...day] = created.slice(0, 10).split('-');
	const expires = [String(Number(year) + 1), ...day].join('-').replace(/-02-29$/, '-02-28');
	return [
		`Contact: ${contact}`,
		`Expires: ${expires}T00:00:00Z`,
		`Preferred-Languages: ${[...new Set([lang, 'en'])].join(', ')}`,
		...(origin === null ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
		''
	].join('\n');
}

/** What can be written to: a page or a mail address; what only fits a form of errors, with places to fill in, is none. */
function addressOf(text: string | null): string | null {
	if (text === null || text.includes('{')) return null;
	if (/^https?:\/\//i.test(text) || /^mailto:/i.test(text)) return text;
	return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? `mailto:${text}` : null;
}
