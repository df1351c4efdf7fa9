/**
 * Marks texts that a page has in another language than its own. It is done once the page is made, wherever a text stands in
 * it, so that no component has to ask for each of its words which language it is in.
 */
import { grouped } from '#lib/domain/record/grouped.ts';
import { escapeXml } from '#lib/charts/draw/svg-context.ts';
import { withTexts } from './page-texts.ts';
import { rememberByLocale } from './remember-by-locale.ts';

const BEGIN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/**
 * The page with each of the texts in an element of its own that says its language.
 *
 * @param lang their language, as a BCP 47 tag
 */
export function markTexts(page: string, texts: readonly string[], lang: string): string {
	if (texts.length === 0) return page;
	const byBegin = byBeginOf(texts);
	return withTexts(page, (text, { isDrawing }) => markIn(text, byBegin, isDrawing ? 'tspan' : 'span', lang));
}

/** Each page of a language is marked by the same texts. */
const byBeginOf = rememberByLocale(textsByBegin);

/** The texts as they stand in a page, by their first word, the longest first. */
function textsByBegin(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const written = [...new Set(texts.flatMap((text) => [escapeText(text), escapeXml(text)]))];
	return grouped(
		written.sort((one, other) => other.length - one.length),
		(text) => text.match(BEGIN)?.[0] ?? ''
	);
}

function markIn(
	text: string,
	byBegin: ReadonlyMap<string, readonly string[]>,
	element: 'span' | 'tspan',
	lang: string
): string {
	let marked = '';
	let end = 0;
	for (const { 0: begin, index } of text.matchAll(BEGIN)) {
		if (index < end) continue;
		const found = byBegin
			.get(begin)
			?.find((one) => text.startsWith(one, index) && endsThere(text, index + one.length));
		if (found === undefined) continue;
		marked += `${text.slice(end, index)}<${element} lang="${lang}">${found}</${element}>`;
		end = index + found.length;
	}
	return marked + text.slice(end);
}

/** A text as a page has it; a drawing has it as {@link escapeXml} writes it. */
function escapeText(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** True where no word goes on at this place. */
function endsThere(text: string, at: number): boolean {
	return !/^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
}
