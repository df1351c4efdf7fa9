/** What a page cannot know before it is read: the address it is read at, where the site has none of its own, and the day. */
import {
	citationEnd,
	citationFieldsEnd,
	CITATION_FORMATS,
	CITATION_STYLES
} from '#lib/domain/text/citation-end.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { siteRoot } from './site-root.ts';

/** Fills address and day into the citations of the page, and the address into links and code that name the site. */
export function fillAddresses(): void {
	const today = localDay(new Date());
	for (const end of document.querySelectorAll<HTMLElement>('[data-cited]')) {
		const { cited, path = '', url = siteRoot() + path } = end.dataset;
		const style = CITATION_STYLES.find((one) => one === cited);
		const format = CITATION_FORMATS.find((one) => one === cited);
		end.textContent = style
			? citationEnd(style, url, today)
			: format
				? citationFieldsEnd(format, url, today)
				: ` ${m.cite_read_at({ url, date: dateWords(today) })}`;
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-permalink]'))
		link.textContent = link.href;
	for (const code of document.querySelectorAll<HTMLElement>('[data-rooted]'))
		code.textContent = code.textContent.replaceAll(`${m.share_root()}/`, siteRoot());
}

/** The day where the reader is, `YYYY-MM-DD`. */
function localDay(now: Date): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
