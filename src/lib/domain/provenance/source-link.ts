/** Which address of a source a page may link to. */
import type { Source } from '../record/model.ts';

const NEVER_LINKED: ReadonlySet<Source['urlKind']> = new Set([
	'archive-copy',
	'blog-copy',
	'content-farm',
	'none'
]);

/**
 * The address a page links to; `null` where there is none, or where what stands there is an archive copy, a blog copy
 * or a content farm: those stay in the record as text.
 */
export function linkOf(source: Source): string | null {
	return NEVER_LINKED.has(source.urlKind) ? null : source.url;
}
