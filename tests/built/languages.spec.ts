/** Pages in a language with a script of its own: what else stands on them is marked as such, or somebody wrote it so in that language. */
import { csvParse } from 'd3-dsv';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { attribute, elements, textOf, type Element } from './document.ts';
import { filesOf, pagesOf, read, type Page } from './site.ts';
import { hanScript, strayCharacters } from '../../src/lib/domain/text/han-script.ts';
import { languageFolder } from '../../src/lib/domain/reader/language-path.ts';

const CODE = ['script', 'style', 'code', 'pre', 'kbd', 'samp'];
/** Elements in which there can be no other. */
const UNMARKABLE = ['title', 'desc', 'textarea', 'option', 'noscript'];
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'];
/** Two words or more in Latin letters. */
const LATIN =
	/\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*(?:\s+\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*)+/gu;

const languageOf = ({ root }: Page) =>
	elements(root, 'html')
		.map((html) => attribute(html, 'lang') ?? '')
		.join();
const pages = pagesOf().filter((page) => /^(?:zh|ja)\b/.test(languageOf(page)));

/** What stands on a page in its own language: texts, and attributes that are read out; neither code nor names that are marked as such. */
function saidIn(page: Page): string[] {
	const spoken = languageOf(page);
	const said = (element: Element, lang: string): string[] => {
		const own = attribute(element, 'lang') ?? lang;
		if (CODE.includes(element.tagName) || attribute(element, 'translate') === 'no') return [];
		const isSpoken = own === spoken;
		const attributes = isSpoken ? SPOKEN.map((name) => attribute(element, name)) : [];
		const texts = element.childNodes.flatMap((child) => {
			if ('tagName' in child) return said(child, own);
			if (child.nodeName !== '#text' || !isSpoken) return [];
			const { value } = child as { value: string };
			// Where a script runs, the parser takes what is said without one for text.
			return [element.tagName === 'noscript' ? value.replace(/<[^>]*>/g, ' ') : value];
		});
		return [...attributes.filter((text) => text !== null), ...texts];
	};
	return elements(page.root, 'html').flatMap((html) => said(html, spoken));
}

/** Everything that somebody wrote in a language, and names as their owners write them. */
function writtenIn(language: string): string {
	const catalogue = (path: string) => {
		const file = fileURLToPath(new URL(`../../messages/${path}${language}.json`, import.meta.url));
		return existsSync(file) ? readFileSync(file, 'utf8') : '';
	};
	const translations = `data/translations/${language}.csv`;
	const published = new Set(filesOf());
	return [
		catalogue(''),
		catalogue('codebook/'),
		...(published.has(translations) ? csvParse(read(translations)).map(({ text = '' }) => text) : []),
		// The title of the licence, and quotations of the sources in drawings, which hold text of one language.
		read('datapackage.json'),
		...csvParse(read('data/tables/figures.csv')).map(({ as_stated: words = '' }) => words)
	].join('\n');
}

test('words of another script are marked with their language', () => {
	const written = new Map<string, string>();
	const unmarked = pages.flatMap((page) => {
		const language = languageOf(page);
		if (!written.has(language)) written.set(language, writtenIn(language));
		const names = elements(page.root).filter((element) => attribute(element, 'translate') === 'no');
		const known = [written.get(language), ...names.map((name) => textOf(name))].join('\n');
		return saidIn(page)
			.flatMap((text) => text.replace(/https?:\S+/g, '').match(LATIN) ?? [])
			.map((words) => words.replace(/\s+/g, ' ').replace(/\.$/, ''))
			.filter((words) => !known.includes(words))
			.map((words) => `${page.file}: ${words}`);
	});
	expect([...new Set(unmarked)]).toEqual([]);
});

test('words in the other way to write Chinese are marked with their language', () => {
	const unmarked = pages.flatMap((page) => {
		const spoken = languageOf(page);
		const script = hanScript(spoken);
		if (script === null) return [];
		const texts = (element: Element, lang: string): string[] => {
			const own = attribute(element, 'lang') ?? lang;
			if (CODE.includes(element.tagName)) return [];
			return element.childNodes.flatMap((child) => {
				if ('tagName' in child) return UNMARKABLE.includes(child.tagName) ? [] : texts(child, own);
				return child.nodeName === '#text' && own === spoken ? [(child as { value: string }).value] : [];
			});
		};
		return elements(page.root, 'body')
			.flatMap((body) => texts(body, spoken))
			.filter((text) => strayCharacters(text, script).length > 0)
			.map((text) => `${page.file}: ${text.trim()}`);
	});
	expect(unmarked).toEqual([]);
});

test('what is taken along from a chart leads to the page in the same language', () => {
	const taken = pages
		.filter((page) => page.file.startsWith(languageFolder(languageOf(page))))
		.flatMap((page) =>
			elements(page.root, 'pre').flatMap((text) => {
				const cited = elements(text, 'span').map((span) => attribute(span, 'data-path'));
				const [, frame = null] = /<iframe src="[^"]*?([^"/]+\/embed\/)/.exec(textOf(text)) ?? [];
				return [...cited, frame]
					.filter((path) => path !== null)
					.map((path) => ({ path, folder: languageFolder(languageOf(page)), file: page.file }));
			})
		);
	expect(taken.length > 0).toBe(pages.some(({ html }) => html.includes('&lt;iframe')));
	expect(taken.filter(({ path, folder }) => !path.startsWith(folder))).toEqual([]);
});
