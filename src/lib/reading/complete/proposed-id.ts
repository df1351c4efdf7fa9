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
	const letters = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, MAX_LENGTH)
		.replace(/^-+|-+$/g, '');
	const begun = /^[a-z]/.test(letters)
		? letters
		: [fallback, letters].filter((part) => part !== '').join('-');
	const first = 'cell' in ID_KIND.read(begun, {}) ? begun : `${fallback}-${begun}`;
	let id = first;
	for (let count = 2; taken.has(id); count += 1) id = `${first}-${String(count)}`;
	return id;
}
