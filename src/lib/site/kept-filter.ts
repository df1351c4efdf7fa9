/** A page that writes its own address keeps the reader's bar in it. */
import { readGradeFilter, writeGradeFilter } from '#lib/domain/grades/grade-filter.ts';

/** The query of a page, without a question mark, with the bar that its address has now. */
export function withGradeFilter(query: URLSearchParams, { searchParams }: URL): string {
	const kept = new URLSearchParams(query);
	for (const [key, value] of writeGradeFilter(readGradeFilter(searchParams).filter)) kept.append(key, value);
	return kept.toString();
}
