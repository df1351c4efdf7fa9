/** A citation as a page shows it: in the styles of manuals, and for programs. */
import { CITATION_FORMATS, citationEnd } from '#lib/domain/text/citation-end.ts';
import type { CitedText } from '#lib/components/page/cited-text.ts';
import type { Citable } from '#lib/publish/citation/citation.ts';
import { citationHead, citationRecord } from '#lib/publish/citation/citation-records.ts';
import { citationSentences } from '#lib/publish/citation/citation-sentences.ts';

/**
 * The citation in every style, APA first. Where the address of the site is not known, the page stands there by its path until
 * a script fills in where it is read.
 */
export function citedSentences(cited: Citable): [CitedText, ...CitedText[]] {
	const [first, ...others] = citationSentences(cited);
	const placed = (sentence: typeof first): CitedText => ({
		...sentence,
		text: `${sentence.head}${citationEnd(sentence.style, sentence.url ?? `/${sentence.path}`, null)}`
	});
	return [placed(first), ...others.map(placed)];
}

/** The citation in every format that programs read. */
export function citedRecords(cited: Citable): CitedText[] {
	return CITATION_FORMATS.map((style) => ({
		style,
		head: citationHead(style, cited),
		text: citationRecord(style, cited),
		path: cited.path,
		url: cited.url
	}));
}
