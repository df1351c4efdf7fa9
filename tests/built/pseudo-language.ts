/**
 * Two languages in which every message of the catalogue is marked, and a third that has every second message alone. On a page that speaks one, a word that is in no marks is
 * one that the code says by itself, and that no translation would reach; marks of the other were kept from a page that
 * speaks it.
 */
import { csvParseRows } from 'd3-dsv';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../messages/writing/en.json' with { type: 'json' };
import zhHant from '../../messages/writing/zh-Hant.json' with { type: 'json' };
import { attribute, elements, parseDocument, type Element } from './document.ts';
import { filesOf, read } from './site.ts';

/** The marks of each language. */
const MARKS = { en: ['⟦', '⟧'], 'zh-Hant': ['⟪', '⟫'], nl: ['⦃', '⦄'] } as const;
/** The one that is half translated. */
const HALF = 'nl';
const [OPEN, CLOSE] = [0, 1].map((side) => Object.values(MARKS).map((marks) => marks[side])) as [
	string[],
	string[]
];
/** Where pages and downloads in the second language are. */
const SECOND = ['zh-hant/', 'data/zh-hant/'];
/** Attributes that are read to somebody. */
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'];
const CODE = ['script', 'style', 'code', 'pre', 'kbd', 'samp'];

/** Marks every message and every text of the codebook in a copy of the project, and gives its record both languages. */
export function speakPseudo(project: string): void {
	const catalogue = (language: string) =>
		JSON.parse(readFileSync(join(project, `messages/${language}.json`), 'utf8')) as Record<string, Message>;
	const own = catalogue('en');
	for (const [language, marks] of Object.entries(MARKS)) {
		const messages =
			language === HALF
				? Object.entries(own).filter(([, message], index) => index % 2 === 0 || !hasWords(message))
				: Object.entries({ ...own, ...catalogue(language) });
		const marked = messages.map(([key, message]) => [
			key,
			key.startsWith('$') || (language === HALF && !hasWords(message))
				? message
				: markedMessage(message, marks)
		]);
		writeFileSync(join(project, `messages/${language}.json`), JSON.stringify(Object.fromEntries(marked)));
	}
	const codebook = join(project, 'messages/codebook/zh-Hant.json');
	const texts = JSON.parse(readFileSync(codebook, 'utf8')) as Record<string, string>;
	const [open, close] = MARKS['zh-Hant'];
	const marked = Object.entries(texts).map(([own, text]) => [own, `${open}${text}${close}`]);
	writeFileSync(codebook, JSON.stringify(Object.fromEntries(marked)));
}

/**
 * Files of a site that say something in the other one of its two languages; a page for an address that is none has both, and
 * sentences of the record that nobody translated stay in its own language.
 */
export function mixedFiles(site: string): string[] {
	const own = filesOf(site)
		.filter((file) => /^data\/tables\/[^/]+\.csv$/.test(file))
		.flatMap((file) => csvParseRows(read(file, site)).flat())
		.concat(stringsIn(JSON.parse(read('datapackage.json', site))))
		.map(compact)
		.filter((cell) => MARKS.en.some((mark) => cell.includes(mark)))
		.sort((a, b) => b.length - a.length);
	const withoutOwn = (text: string) => own.reduce((left, cell) => left.replaceAll(cell, ''), compact(text));
	return filesOf(site).filter((file) => {
		if (!/\.(?:html|svg|json|xml|txt|js|csv)$/.test(file) || file === '404.html') return false;
		const text = read(file, site);
		// Scripts of both lie in one folder.
		if (file.startsWith('_app/'))
			return (
				MARKS.en.some((mark) => text.includes(mark)) && MARKS['zh-Hant'].some((mark) => text.includes(mark))
			);
		if (!SECOND.some((folder) => file.startsWith(folder)))
			return MARKS['zh-Hant'].some((mark) => text.includes(mark));
		if (!MARKS.en.some((mark) => text.includes(mark))) return false;
		return partsOf(file, text).some((part) => MARKS.en.some((mark) => withoutOwn(part).includes(mark)));
	});
}

/** Every text in a JSON value. */
function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a file says in the language that it speaks. */
function partsOf(file: string, text: string): string[] {
	if (file.endsWith('.html')) return said(text);
	const attributes = [...text.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
	return [text.replace(/<[^>]*>/g, ''), attributes.join(' ')];
}

/** A text without blanks and escapes, in which one that was broken into lines is found again. */
function compact(text: string): string {
	return text
		.replace(/&(?:quot|#34);|\\"/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, '');
}

/** A message of the catalogue: its words, or those of each of its variants. */
type Message = string | readonly { readonly match: Readonly<Record<string, string>> }[];

/** Whether a message is more than its placeholders and signs. */
function hasWords(message: Message): boolean {
	return /\p{L}/u.test(JSON.stringify(textsIn(message)).replace(/\{\w+\}/g, ''));
}

function textsIn(message: Message): string[] {
	return typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
}

function markedMessage(message: Message, [open, close]: readonly [string, string]): Message {
	if (typeof message === 'string') return `${open}${message}${close}`;
	return message.map((variants) => ({
		...variants,
		match: Object.fromEntries(
			Object.entries(variants.match).map(([forms, text]) => [forms, `${open}${text}${close}`])
		)
	}));
}

/**
 * Words on the pages of a site in that language which are in no marks, each with its page. Words of the record, those for
 * large numbers, names of languages, code, names that are marked as such (`translate="no"`) and text that names its own language are none.
 */
export function unmarkedWords(site: string): string[] {
	const record = filesOf(site)
		.filter((file) => /^data\/(?:tables\/[^/]+|figures)\.csv$|^datapackage\.json$/.test(file))
		.map((file) => read(file, site));
	const languages = Object.keys(MARKS).map((tag) => new Intl.DisplayNames(tag, { type: 'language' }));
	const known = new Set([
		...record.flatMap(wordsOf),
		...[en, zhHant].flatMap(({ scales }) => scales.flatMap(({ word }) => wordsOf(word))),
		...Object.values(zhHant.sizes).flatMap(wordsOf),
		...['en', 'nl', 'zh', 'zh-Hant', 'zh-Hans', 'ja', 'ko'].flatMap((tag) =>
			languages.flatMap((names) => wordsOf(names.of(tag) ?? ''))
		)
	]);
	const found = filesOf(site)
		.filter((file) => file.endsWith('.html') && !file.startsWith(`${HALF}/`))
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
		if (OPEN.includes(sign)) depth++;
		else if (CLOSE.includes(sign)) depth--;
		else if (depth === 0) outside += sign;
	}
	return outside;
}

/** The words of a text, each of one script: a unit in Latin letters may stand right behind the sign of a size. */
function wordsOf(text: string): string[] {
	const words = text.match(/\p{Script=Han}{2,}|(?:(?!\p{Script=Han})\p{L}){2,}/gu) ?? [];
	return words.map((word) => word.toLowerCase());
}

/**
 * Words of missing messages on pages and drawings of the language that is half translated, each with its file, where the language
 * around them is that of the page.
 */
export function unnamedWords(site: string): string[] {
	const files = filesOf(site).filter((file) => file.startsWith(`${HALF}/`));
	const rows = JSON.parse(read(`${HALF}/search/figures.json`, site)) as { figures: { html: string }[] };
	const pages = files
		.filter((file) => /\.(?:html|svg)$/.test(file))
		.map((file) => [file, read(file, site).replaceAll('xml:lang=', 'lang=')]);
	return [...pages, [`${HALF}/search/figures.json`, rows.figures.map(({ html }) => html).join('')]].flatMap(
		([file = '', html = '']) => unnamedIn(parseDocument(html).root, HALF).map((words) => `${file}: ${words}`)
	);
}

function unnamedIn(parent: ReturnType<typeof parseDocument>['root'] | Element, around: string): string[] {
	return parent.childNodes.flatMap((child) => {
		if (child.nodeName === '#text')
			return isNamed((child as { value: string }).value, around) ? [] : [(child as { value: string }).value];
		if (!('tagName' in child) || ['script', 'style', 'noscript'].includes(child.tagName)) return [];
		const lang = attribute(child, 'lang') ?? around;
		const spoken = SPOKEN.map((name) => attribute(child, name) ?? '').filter(
			(text) => text.startsWith(MARKS.en[0]) && text.endsWith(MARKS.en[1])
		);
		// Its text is one, whatever it is made of.
		if (['title', 'desc', 'textarea', 'option'].includes(child.tagName)) return [];
		return [...spoken.filter((text) => !isNamed(text, lang)), ...unnamedIn(child, lang)];
	});
}

/** Whether no words of a missing message stand where the language around them is that of the page. */
function isNamed(text: string, lang: string): boolean {
	const words = `[^${OPEN.join('')}${CLOSE.join('')}]*`;
	const [open, close] = MARKS.en;
	return lang !== HALF || !new RegExp(`${open}${words}\\p{L}|\\p{L}${words}${close}`, 'u').test(text);
}
