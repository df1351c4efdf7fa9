import { csvParseRows } from 'd3-dsv';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { ABOUT_PROPERTIES, type AboutProperty } from '#lib/domain/record/about.ts';
import messages from '../../messages/en.json' with { type: 'json' };
import { attribute, elements, textOf, type Element } from './document.ts';
import { filesOf, NOT_FOUND, pagesOf, read, type Page } from './site.ts';

const pages = pagesOf();
const failing = (fails: (page: Page) => boolean) => pages.filter(fails).map(({ file }) => file);

/** Attributes whose value decides what an element is. */
const DECIDING = ['aria-hidden', 'popover', 'rel', 'role', 'scope', 'type'];

/** What the content model asks of an element: what it is, what it carries, what it stands in, and whether it is empty. */
function shapeOf(element: Element): string {
	const attributes = element.attrs.map(({ name, value }) =>
		DECIDING.includes(name) || value === '' ? `${name}=${value}` : name
	);
	const parent = element.parentNode && 'tagName' in element.parentNode ? element.parentNode.tagName : '';
	const isEmpty = element.childNodes.length === 0;
	return [parent, element.tagName, String(isEmpty), ...attributes.sort()].join(' ');
}

/** The fewest pages, the largest first, in which every element of the site stands in its place with all that it carries. */
function everyShape(): Page[] {
	const seen = new Set<string>();
	return pages
		.toSorted((a, b) => b.html.length - a.html.length)
		.filter(({ root }) => {
			const before = seen.size;
			for (const element of elements(root)) seen.add(shapeOf(element));
			return seen.size > before;
		});
}

test('there is a site', () => {
	expect(pages.map(({ file }) => file)).toContain('index.html');
	expect(pages.map(({ file }) => file)).toContain(NOT_FOUND);
});

test('the page on the record says everything that the record says of itself, and what is not given', () => {
	const { site } = JSON.parse(read('datapackage.json')) as { site: Record<AboutProperty, string | null> };
	const about = pages.find(({ address }) => address === 'about/');
	if (!about) throw new Error('there is no page on the record');
	const parts = elements(about.root, 'section').map((section) => textOf(section).replace(/\s+/g, ' '));
	for (const name of ABOUT_PROPERTIES) {
		const said = name === 'contact' && site.contact !== null ? new URL(site.contact) : site[name];
		const words = said instanceof URL ? said.hostname || said.pathname : (said ?? messages.about_missing);
		expect(
			parts.some((part) => part.includes(messages[`about_${name}`]) && part.includes(words)),
			name
		).toBe(true);
	}
});

test('what other sites show beside a link is what the page says of itself', () => {
	const meta = (root: Page['root'], name: string) =>
		elements(root, 'meta').find((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(name));
	const faults = pages.flatMap(({ file, root }) => {
		const [own, shown] = ['description', 'og:description'].map((name) => meta(root, name));
		return shown && attribute(shown, 'content') !== (own && attribute(own, 'content')) ? [file] : [];
	});
	expect(faults).toEqual([]);
	const figures = pages.filter(({ address }) => /^figures\/(?!at\/|only\/|sorted\/)[^/]+\/$/.test(address));
	const titles = figures.flatMap(({ root }) => meta(root, 'og:title') ?? []);
	expect(new Set(titles.map((title) => attribute(title, 'content'))).size).toBe(titles.length);
});

test('every page is HTML that the standard parser reads without a fault', () => {
	expect(pages.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
});

test('every page keeps to the content model of HTML', async () => {
	const validator = new HtmlValidate({
		root: true,
		extends: ['html-validate:recommended', 'html-validate:document'],
		rules: {
			// How Svelte and Kit write what the standard leaves free.
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'no-trailing-whitespace': 'off',
			'void-style': 'off',
			'doctype-style': 'off',
			// A list may have a name: a way of relay is read as one.
			'aria-label-misuse': ['error', { allowAnyNamable: true }],
			// Files from the same folder, named by their own hash, need no second one.
			'require-sri': 'off',
			// A table that scrolls is a region to be reached by keyboard; a section would stand in the outline.
			'prefer-native-element': ['error', { exclude: ['region'] }],
			// Boxes of one name are one choice of several: HTML sends each that is ticked.
			'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
			// The choice of figures acts at once, and its one fieldset only switches it off where no script runs.
			'wcag/h32': 'off',
			'wcag/h71': 'off',
			// Titles name the figure first; how much of one a search page shows is its own affair.
			'long-title': 'off'
		}
	});
	const faults: string[] = [];
	for (const { file, html } of everyShape()) {
		const { results } = await validator.validateString(html, file);
		for (const { messages } of results) {
			faults.push(
				...messages.map(({ line, ruleId, message }) => `${file}:${String(line)}: ${message} (${ruleId})`)
			);
		}
	}
	expect(faults).toEqual([]);
});

/** Attributes that name elements of the page by their ids. */
const NAMING = [
	'aria-controls',
	'aria-describedby',
	'aria-labelledby',
	'for',
	'headers',
	'list',
	'popovertarget'
];

test('an id stands once on a page, and what names one finds it', () => {
	const faults = pages.flatMap(({ file, root }) => {
		const all = elements(root);
		const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
		const unique = new Set(ids);
		const twice = ids.filter((id, index) => unique.size < ids.length && ids.indexOf(id) !== index);
		const named = all.flatMap((element) =>
			NAMING.flatMap((name) => (attribute(element, name) ?? '').split(/\s+/).filter((id) => id !== ''))
		);
		return [...twice, ...named.filter((id) => !unique.has(id))].map((id) => `${file}: ${id}`);
	});
	expect(faults).toEqual([]);
});

test('every page has a language, a title of its own and one first heading', () => {
	expect(
		failing(({ root }) => elements(root, 'html').some((html) => (attribute(html, 'lang') ?? '') === ''))
	).toEqual([]);
	expect(failing(({ root }) => elements(root, 'h1').length !== 1)).toEqual([]);
	const titles = pages.map(({ root }) =>
		elements(root, 'title')
			.map((title) => textOf(title))
			.join()
	);
	expect(titles.filter((title) => title === '')).toEqual([]);
	// A title that is not translated yet is that of the page in the language of the record too.
	const spoken = pages.map(({ root }, index) => {
		const languages = elements(root, 'html').map((html) => attribute(html, 'lang') ?? '');
		return `${languages.join()}: ${titles[index] ?? ''}`;
	});
	expect(spoken.filter((title, index) => spoken.indexOf(title) !== index)).toEqual([]);
});

test('no heading skips a level', () => {
	expect(
		failing(({ root }) => {
			const levels = elements(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
				Number(tagName[1])
			);
			return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
		})
	).toEqual([]);
});

test('every column of a table has a name', () => {
	const unnamed = failing(({ root }) =>
		elements(root, 'thead').some((head) => elements(head, 'th', 'td').some((cell) => textOf(cell) === ''))
	);
	expect(unnamed).toEqual([]);
});

test('a button that says how far a number can be trusted is named with that number', () => {
	const unnamed = failing(({ root }) =>
		elements(root, 'button')
			.filter((button) => (attribute(button, 'class') ?? '').split(' ').includes('phrase'))
			.some((button) => !/\d/.test(attribute(button, 'aria-label') ?? ''))
	);
	expect(unnamed).toEqual([]);
});

/** What a missing value becomes where nobody looked at it. */
const LEFT_BEHIND = /\b(?:NaN|undefined|null|Infinity)\b|\[object /;
/** Sentences of the record that use such a word as a word. */
const sentences = filesOf()
	.filter((file) => file.startsWith('data/') && file.endsWith('.csv'))
	.flatMap((file) => csvParseRows(read(file)).flat())
	.filter((cell) => LEFT_BEHIND.test(cell))
	.map((cell) => cell.replace(/\s+/g, ' ').trim());
const leavesBehind = (text: string) =>
	LEFT_BEHIND.test(text) &&
	LEFT_BEHIND.test(sentences.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text));

test('no page shows what a missing value leaves behind', () => {
	expect(failing(({ root }) => leavesBehind(textOf(root, ['code', 'pre'])))).toEqual([]);
	const inAttributes = pages.flatMap(({ file, root }) =>
		elements(root).flatMap((element) =>
			element.attrs
				.filter(({ value }) => leavesBehind(value))
				.map(({ name, value }) => `${file}: <${element.tagName} ${name}="${value}">`)
		)
	);
	expect(inAttributes).toEqual([]);
});
