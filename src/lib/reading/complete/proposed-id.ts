/** Ids for what has none yet: made of its name, and of its row where the name has no letter that an id may have. */
import { ID_KIND } from '#lib/domain/record/kinds/ids/id.ts';

const MAX_LENGTH = 60;

/**
 * An id made of a name.
 *
 * @param fallback what it is called where the name has no letter of an id
 * @param taken ids that something else has
 */
export function proposedId(name: string, fallback: string, taken: ReadonlySet<string>): string {
	const letters = cut(
		name
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '')
	);
	const begun = /^[a-z]/.test(letters)
		? letters
		: [fallback, letters].filter((part) => part !== '').join('-');
	const first = 'cell' in ID_KIND.read(begun, {}) ? begun : `${fallback}-${begun}`;
	let id = first;
	for (let count = 2; taken.has(id); count += 1) id = `${first}-${String(count)}`;
	return id;
}

/** The words that fit; the first one is cut where it alone is too long. */
function cut(letters: string): string {
	if (letters.length <= MAX_LENGTH) return letters;
	const end = letters.lastIndexOf('-', MAX_LENGTH);
	return letters.slice(0, end > 0 ? end : MAX_LENGTH);
}
