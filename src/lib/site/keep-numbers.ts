/**
 * Keeps numbers on a page with what they count. It is done once the page is made, as marks of languages are: in a language
 * without blanks a browser would end a line between any two signs, and part 2026 from 年.
 */
import { endsLinesWithinWords, keptTogether } from '#lib/format/languages/kept-together.ts';
import { withTexts } from './page-texts.ts';

/** An element that keeps its text already, or shows it as it was typed. */
const AS_IT_IS = /^<(?:span class="kept"|pre\b|code\b|kbd\b)/;

/** The page with each number and its unit in an element that no line may end within; drawings break their lines themselves. */
export function keepNumbers(page: string): string {
	if (!endsLinesWithinWords()) return page;
	return withTexts(page, (text, { markup, isDrawing }) =>
		isDrawing || AS_IT_IS.test(markup) ? text : keptIn(text)
	);
}

function keptIn(text: string): string {
	return keptTogether(text)
		.map((part) => (part.isKept ? `<span class="kept">${part.text}</span>` : part.text))
		.join('');
}
