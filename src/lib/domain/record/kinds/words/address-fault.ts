/** What keeps an address from being one that a page may link to. */

/** What is wrong with an address, as the end of a sentence; `null` for an absolute http or https address. */
export function addressFault(address: string): string | null {
	const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
	if (scheme === undefined) return 'has no scheme';
	if (scheme !== 'http' && scheme !== 'https') return `has the scheme ${scheme}:`;
	if (/[\s\p{Cc}\p{Cf}\p{Cs}]/u.test(address)) return 'contains a space or a control character';
	if (/["<>\\^`{|}]/.test(address)) return 'has a sign that addresses write as %XX';
	if (!/^https?:\/\/[^/]/i.test(address)) return 'names no host';
	let url: URL;
	try {
		url = new URL(address);
	} catch {
		return 'is no address';
	}
	return url.username !== '' || url.password !== '' ? 'has a user name or a password' : null;
}
