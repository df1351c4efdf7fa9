/**
 * Says in which direction the words of a page run where it runs from right to left. Components say so of words from right to left alone,
 * since most pages run as their other words do; on such a page these need it said.
 */
import { directionOf } from '#lib/domain/text/direction.ts';

const TAG_WITH_LANGUAGE = /<(?!svg\b|tspan\b|text\b)[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/gi;
const LANGUAGE = /\slang="([^"]*)"/;
/** A language that nobody named runs as its letters do. */
const UNNAMED = 'und';

/** The page with the direction of each element that names a language; one from left to right as it is. */
export function nameDirections(page: string, language: string): string {
	if (directionOf(language) === undefined) return page;
	return page.replace(TAG_WITH_LANGUAGE, (tag) => {
		const own = LANGUAGE.exec(tag)?.[1];
		if (own === undefined || /\sdir=/.test(tag)) return tag;
		const direction = own === UNNAMED ? 'auto' : (directionOf(own) ?? 'ltr');
		return tag.replace(LANGUAGE, (named) => `${named} dir="${direction}"`);
	});
}
