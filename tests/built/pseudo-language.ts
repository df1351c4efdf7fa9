/**
 * A language in which every message of the catalogue is marked. On a page that speaks it, a word that is in no marks is
 * one that the code says by itself, and that no translation would reach.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elements, parseDocument, type Element } from './document.ts';
import { filesOf, read } from './site.ts';

const [OPEN, CLOSE] = ['⟦', '⟧'];
/** Attributes that are read to somebody. */
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'];
const CODE = ['script', 'style', 'code', 'pre', 'kbd', 'samp'];

/** Marks every message of a copy of the project. */
export function speakPseudo(project: string): void {
	const file = join(project, 'messages/en.json');
	const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Message>;
	const marked = Object.entries(messages).map(([key, message]) => [
		key,
		key.startsWith('$') ? message : markedMessage(message)
	]);
	writeFileSync(file, JSON.stringify(Object.fromEntries(marked)));
}

/** A message of the catalogue: its words, or those of each of its variants. */
type Message = string | readonly { readonly match: Readonly<Record<string, string>> }[];

function markedMessage(message: Message): Message {
	if (typeof message === 'string') return `${OPEN}${message}${CLOSE}`;
	return message.map((variants) => ({
		...variants,
		match: Object.fromEntries(
			Object.entries(variants.match).map(([forms, text]) => [forms, `${OPEN}${text}${CLOSE}`])
		)
	}));
}

/**
 * Words on the pages of a site in that language which are in no marks, each with its page. Words of the record, names of
 * languages, code, names that are marked as such (`translate="no"`) and text that names its own language are none.
 */
export function unmarkedWords(site: string): string[] {
	const record = filesOf(site)
		.filter((file) => /^data\/(?:tables\/[^/]+|figures)\.csv$|^datapackage\.json$/.test(file))
		.map((file) => read(file, site));
	const languages = new Intl.DisplayNames('en', { type: 'language' });
	const known = new Set([
		...record.flatMap(wordsOf),
		...['en', 'zh', 'zh-Hant', 'zh-Hans', 'ja', 'ko'].flatMap((tag) => wordsOf(languages.of(tag) ?? ''))
	]);
	const found = filesOf(site)
		.filter((file) => file.endsWith('.html'))
		.flatMap((file) =>
			said(read(file, site))
				.flatMap((text) => wordsOf(outsideMarks(text)))
				.filter((word) => !known.has(word))
				.map((word) => `${file}: ${word}`)
		);
	return [...new Set(found)];
}

/** Everything that a page says: its title, its description, its text as one, and the attributes that are read out. */
function said(html: string): string[] {
	const { root } = parseDocument(html);
	const [body] = elements(root, 'body');
	const attributes = body
		? interfaceOf(body).flatMap((one) => SPOKEN.map((name) => attribute(one, name)))
		: [];
	const descriptions = elements(root, 'meta')
		.filter((meta) => attribute(meta, 'name') === 'description')
		.map((meta) => attribute(meta, 'content'));
	return [
		...elements(root, 'title').map((title) => textIn(title)),
		body ? textIn(body) : '',
		...[...attributes, ...descriptions].filter((value) => value !== null)
	];
}

/** Whether an element speaks for the interface; a drawing names the language of the page again. */
function speaksForPage(element: Element): boolean {
	if (CODE.includes(element.tagName) || attribute(element, 'translate') === 'no') return false;
	return element.tagName === 'svg' || element.tagName === 'html' || attribute(element, 'lang') === null;
}

/** The elements below one that speak for the interface, and itself. */
function interfaceOf(element: Element): Element[] {
	if (!speaksForPage(element)) return [];
	return [element, ...element.childNodes.flatMap((child) => ('tagName' in child ? interfaceOf(child) : []))];
}

function textIn(element: Element): string {
	if (!speaksForPage(element)) return ' ';
	const texts = element.childNodes.map((child) => {
		if (child.nodeName === '#text') return (child as { value: string }).value;
		return 'tagName' in child ? ` ${textIn(child)} ` : '';
	});
	// Where a script runs, the parser takes what is said without one for text.
	return element.tagName === 'noscript' ? texts.join('').replace(/<[^>]*>/g, ' ') : texts.join('');
}

/** What of a text is in no marks; marks may lie inside each other. */
function outsideMarks(text: string): string {
	let depth = 0;
	let outside = '';
	for (const sign of text) {
		if (sign === OPEN) depth++;
		else if (sign === CLOSE) depth--;
		else if (depth === 0) outside += sign;
	}
	return outside;
}

function wordsOf(text: string): string[] {
	return (text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
}
