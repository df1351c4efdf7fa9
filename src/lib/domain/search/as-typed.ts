/** Words of a query as their reader typed them. */
import { folded } from './folded.ts';
import type { QueryTerm } from './query.ts';

/** The shortest piece of the query that is this term once it is folded; where there is none, the folded words. */
export function asTyped(query: string, { words }: QueryTerm): string {
	const signs = [...query];
	const pieces = signs.flatMap((_sign, from) => pieceFrom(signs, from, words) ?? []);
	return pieces.reduce((one, other) => (other.length < one.length ? other : one), pieces[0] ?? words);
}

function pieceFrom(signs: readonly string[], from: number, words: string): string | null {
	// A blank that some type before a scale is not in the term.
	const sought = words.replaceAll(' ', '');
	let piece = '';
	for (const sign of signs.slice(from)) {
		piece += sign;
		const known = folded(piece).replaceAll(' ', '');
		if (known === sought) return piece.trim();
		if (!sought.startsWith(known)) return null;
	}
	return null;
}
