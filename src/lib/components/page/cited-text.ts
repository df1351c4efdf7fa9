/** A text whose address and day of reading a script fills in, as `islands/fill-addresses.ts` does. */
import type { CitationFormat, CitationStyle } from '#lib/domain/text/citation-end.ts';

export interface CitedText {
	/** The style of a manual, a format for programs, or `sentence` for a sentence of the page. */
	readonly style: CitationStyle | CitationFormat | 'sentence';
	/** What stands before address and day. */
	readonly head: string;
	/** The whole without a day of reading, which begins with the head. */
	readonly text: string;
	/** The page that it leads to, from the root of the site. */
	readonly path: string;
	/** Its absolute address; `null` where it is not known where the site stands. */
	readonly url: string | null;
}
