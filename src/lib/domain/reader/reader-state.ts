/**
 * What a reader searches, filters or chooses, as the part of an address that never leaves the device: behind `#`, as
 * `#key=value&key=value`, with the place on the page as its first piece where there is one: `#panel-x&log=total`.
 * Links from before had the same keys behind `?`; they are read too.
 */

/** The part of an address behind `#`, read. */
export interface Fragment {
	/** Id of a place on the page; an empty text where none is named. */
	readonly anchor: string;
	readonly state: URLSearchParams;
}

/** Reads the part of an address behind `#`, with its sign or without. A first piece without `=` is a place. */
export function readFragment(hash: string): Fragment {
	const pieces = hash.replace(/^#/, '').split('&');
	const named = pieces[0]?.includes('=') === false ? pieces.shift() : undefined;
	return { anchor: decoded(named ?? ''), state: new URLSearchParams(pieces.join('&')) };
}

/** Writes a place and a state with the `#` before them; an empty text where there is neither. */
export function writeFragment({ anchor = '', state }: Partial<Fragment>): string {
	const written = (state?.toString() ?? '').replaceAll('%2C', ',');
	const pieces = [encodeURIComponent(anchor), written].filter((piece) => piece !== '');
	return pieces.length === 0 ? '' : `#${pieces.join('&')}`;
}

/** The state that an address carries, behind `?` or behind `#`. */
export function stateOf({ searchParams, hash }: Pick<URL, 'searchParams' | 'hash'>): URLSearchParams {
	return new URLSearchParams([...searchParams, ...readFragment(hash).state]);
}

/** The same address with another state, its place kept and nothing left behind `?`. */
export function withState(address: URL, state: URLSearchParams): URL {
	const next = new URL(address);
	next.search = '';
	next.hash = writeFragment({ anchor: readFragment(address.hash).anchor, state });
	return next;
}

/** What cannot be decoded names no place; it is left as it stands. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
