/** A page that writes its own address keeps the reader's bar in it. */
import { readGradeFilter, writeGradeFilter } from '#lib/domain/grades/grade-filter.ts';
import { stateOf } from '#lib/domain/reader/reader-state.ts';

/** The state of a page with the bar that its address has now. */
export function withGradeFilter(state: URLSearchParams, address: URL): URLSearchParams {
	const kept = new URLSearchParams(state);
	for (const [key, value] of writeGradeFilter(readGradeFilter(stateOf(address)).filter))
		kept.append(key, value);
	return kept;
}
