import { versions } from '#lib/site/publication.ts';

/** One page a version. */
export function entries() {
	return versions().map(({ version }) => ({ version }));
}
