/** The texts of a page that is made, apart from its markup. */

/** A tag, a comment, or an element whose content is no text that could be marked. */
export const MARKUP =
	/<!--[\s\S]*?-->|<(script|style|title|desc|textarea|option)\b(?:"[^"]*"|[^">])*>[\s\S]*?<\/\1>|<(?:"[^"]*"|[^">])*>/g;

/** Where a text stands. */
export interface TextPlace {
	/** What stands right before it: a tag, a comment, a whole element. */
	readonly markup: string;
	/** True within a drawing. */
	readonly isDrawing: boolean;
}

/** The page with each of its texts, as it is escaped there, in the form that `change` gives it. */
export function withTexts(page: string, change: (text: string, place: TextPlace) => string): string {
	let changed = '';
	let end = 0;
	let place: TextPlace = { markup: '', isDrawing: false };
	for (const { 0: markup, index } of page.matchAll(MARKUP)) {
		changed += change(page.slice(end, index), place) + markup;
		const isDrawing = /^<\/?svg\b/.test(markup) ? !markup.startsWith('</') : place.isDrawing;
		place = { markup, isDrawing };
		end = index + markup.length;
	}
	return changed + page.slice(end);
}
