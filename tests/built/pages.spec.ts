import { csvParseRows } from 'd3-dsv';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { ABOUT_PROPERTIES, type AboutProperty } from '#lib/domain/record/about.ts';
import messages from '../../messages/en.json' with { type: 'json' };
import { attribute, elements, textOf } from './document.ts';
import { filesOf, kindOf, NOT_FOUND, pagesOf, read, type Page } from './site.ts';

const pages = pagesOf();
const failing = (fails: (page: Page) => boolean) => pages.filter(fails).map(({ file }) => file);

/** Of every kind of page up to thirty, evenly spread: pages of one kind come from the same components. */
function spread(): Page[] {
	const most = 30;
	const kinds = pages.map(({ address }) => kindOf(address));
	return [...new Set(kinds)].flatMap((kind) => {
		const ofKind = pages.filter((_page, index) => kinds[index] === kind);
		const step = Math.ceil(ofKind.length / most);
		return ofKind.filter((_page, index) => index % step === 0);
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
	for (const { file, html } of spread()) {
		const { results } = await validator.validateString(html, file);
		for (const { messages } of results) {
			faults.push(
				...messages.map(({ line, ruleId, message }) => `${file}:${String(line)}: ${message} (${ruleId})`)
			);
		}
	}
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
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
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

/** What a missing value becomes where nobody looked at it. */
const LEFT_BEHIND = /\b(?:NaN|undefined|null|Infinity)\b|\[object /;
/** Sentences of the record that use such a word as a word. */
const sentences = filesOf()
	.filter((file) => file.startsWith('data/') && file.endsWith('.csv'))
	.flatMap((file) => csvParseRows(read(file)).flat())
	.filter((cell) => LEFT_BEHIND.test(cell))
	.map((cell) => cell.replace(/\s+/g, ' ').trim());
const withoutSentences = (text: string) =>
	sentences.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text);

test('no page shows what a missing value leaves behind', () => {
	expect(failing(({ root }) => LEFT_BEHIND.test(withoutSentences(textOf(root, ['code', 'pre']))))).toEqual(
		[]
	);
	const inAttributes = pages.flatMap(({ file, root }) =>
		elements(root).flatMap((element) =>
			element.attrs
				.filter(({ value }) => LEFT_BEHIND.test(withoutSentences(value)))
				.map(({ name, value }) => `${file}: <${element.tagName} ${name}="${value}">`)
		)
	);
	expect(inAttributes).toEqual([]);
});
