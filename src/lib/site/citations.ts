/** A citation as a page shows it: in the styles of manuals, and for programs. */
import { CITATION_FORMATS, citationEnd } from '#lib/domain/text/citation-end.ts';
import { hanScript } from '#lib/domain/text/han-script.ts';
import type { CitedText } from '#lib/components/page/cited-text.ts';
import type { Citable } from '#lib/publish/citation/citation.ts';
import { citationHead, citationRecord } from '#lib/publish/citation/citation-records.ts';
import { citationSentences } from '#lib/publish/citation/citation-sentences.ts';
import { m } from '#lib/paraglide/messages.js';
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';
import { loadModel } from './record.ts';
import { speakIn } from './speak-in.ts';

/** What is cited, by its name and its page in the language that is spoken when it is asked. */
export type Cite = () => Citable;

/** The style of a manual in Chinese; those of the others are in English. */
const CHINESE_STYLE = 'GB/T 7714';

/**
 * The citation in every style, first the one that readers of the page use: APA, or GB/T 7714 on pages in Chinese, where the English
 * styles name the English page. A site that is in no way in Chinese has no Chinese style. What nobody knows before the page is read, the day and maybe the address, has its place there until a script fills it in.
 */
export function citedSentences(cite: Cite): [CitedText, ...CitedText[]] {
	if (hanScript(getLocale()) === null) {
		const [first, ...others] = sentencesOf(cite());
		return speaksChinese()
			? [first, ...others]
			: [first, ...others.filter(({ style }) => style !== CHINESE_STYLE)];
	}
	const english = speakIn(baseLocale, () => sentencesOf(cite()));
	return [citedSentence(cite), ...english.filter(({ style }) => style !== CHINESE_STYLE)];
}

/** True where the record or a translation of it is in Chinese. */
function speaksChinese(): boolean {
	const { lang, languages } = loadModel().package;
	return [lang, ...languages].some((language) => hanScript(language) !== null);
}

/** The one of these sentences that stands first. */
export function citedSentence(cite: Cite): CitedText {
	const [first, ...others] = sentencesOf(cite());
	const isChinese = hanScript(getLocale()) !== null;
	return (isChinese ? others.find(({ style }) => style === CHINESE_STYLE) : undefined) ?? first;
}

function sentencesOf(cited: Citable): [CitedText, ...CitedText[]] {
	const [first, ...others] = citationSentences(cited);
	const placed = (sentence: typeof first): CitedText => ({
		...sentence,
		text: `${sentence.head}${citationEnd(sentence.style, placeOf(sentence), slotOf(sentence.style))}`
	});
	return [placed(first), ...others.map(placed)];
}

/** Where something that is cited stands; of a site that does not know its address it begins with words in the place of that. */
export function placeOf({ url, path }: Pick<Citable, 'url' | 'path'>): string {
	return url ?? `${m.share_root()}/${path}`;
}

/** The place of the day of reading, in the one style that has no citation without it. */
function slotOf(style: string): string | null {
	return style === CHINESE_STYLE ? 'YYYY-MM-DD' : null;
}

/** The citation in every format that programs read. */
export function citedRecords(cite: Cite): CitedText[] {
	const cited = cite();
	return CITATION_FORMATS.map((style) => ({
		style,
		head: citationHead(style, cited),
		text: citationRecord(style, cited),
		path: cited.path,
		url: cited.url
	}));
}
