/** Which words of a search are in nothing that it found. */
import { asTyped } from '#lib/domain/search/as-typed.ts';
import type { QueryTerm } from '#lib/domain/search/query.ts';
import { inRow } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';

/** One sentence, as the reader typed these words; none where each was found. */
export function missingWords(query: string, missing: readonly QueryTerm[]): string[] {
	if (missing.length === 0) return [];
	return [m.search_missing({ words: inRow(missing.map((term) => asTyped(query, term))) })];
}
