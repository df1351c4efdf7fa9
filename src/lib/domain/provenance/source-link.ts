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

const ARCHIVE = 'web.archive.org';

/**
 * Where copies of a source in a public web archive are listed; `null` where a page may not link to the source, where its
 * host is on no public network, and for the archive itself. The page only links there: nothing is asked of the archive.
 */
export function archiveLinkOf(source: Source): string | null {
	const link = linkOf(source);
	if (link === null) return null;
	const url = new URL(link);
	const isPublic = /^[^.\s]+(?:\.[^.\s]+)*\.[a-z][a-z0-9-]*$/i.test(url.hostname);
	if (!isPublic || url.hostname === ARCHIVE || url.hostname.endsWith('.local')) return null;
	url.hash = '';
	return `https://${ARCHIVE}/web/*/${url.href.replaceAll('*', '%2A')}`;
}
