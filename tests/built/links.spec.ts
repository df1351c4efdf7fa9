import { expect, test } from 'vitest';
import { attribute, elements, type Element } from './document.ts';
import { filesOf, isAbsolute, NOT_FOUND, pagesOf, read, target, type Page } from './site.ts';

const pages = pagesOf();
const files = new Set(filesOf());
const anchors = new Map(
	pages.map((page) => [page.file, new Set(elements(page.root).map((element) => attribute(element, 'id')))])
);
/** Attributes that hold one address, and what a browser does with it. */
const ADDRESSES = [
	'href',
	'src',
	'action',
	'formaction',
	'poster',
	'data',
	'cite',
	'background',
	'xlink:href'
];

interface Link {
	readonly page: Page;
	readonly element: Element;
	readonly to: string;
}

const links = pages.flatMap((page) =>
	elements(page.root).flatMap((element): Link[] => [
		...ADDRESSES.flatMap((name) => {
			const to = attribute(element, name);
			return to === null ? [] : [{ page, element, to }];
		}),
		...(attribute(element, 'srcset') ?? '')
			.split(',')
			.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
			.filter((to) => to !== '')
			.map((to) => ({ page, element, to }))
	])
);
const show = ({ page, element, to }: Link) => `${page.file}: <${element.tagName}> ${to}`;
const tagged = (...names: string[]) => links.filter(({ element }) => names.includes(element.tagName));
const own = links.filter(({ to, page }) => !isAbsolute(to) && page.file !== NOT_FOUND);

test('every page is reached by links from the first', () => {
	const reached = new Set(['index.html']);
	const linksOf = new Map<string, Link[]>(pages.map(({ file }) => [file, []]));
	for (const link of own) linksOf.get(link.page.file)?.push(link);
	for (const file of reached) {
		for (const { page, to } of linksOf.get(file) ?? []) {
			const found = target(page, to);
			if (found?.file.endsWith('.html') === true && files.has(found.file)) reached.add(found.file);
		}
	}
	const lost = pages.map(({ file }) => file).filter((file) => !reached.has(file) && file !== NOT_FOUND);
	expect(lost).toEqual([]);
});

test('every link, picture and download of the site leads to a file of the build', () => {
	const broken = own.filter(({ page, to }) => !files.has(target(page, to)?.file ?? ''));
	expect(broken.map(show)).toEqual([]);
});

test('every link to a place on a page finds that place', () => {
	const broken = own.filter(({ page, to }) => {
		const found = target(page, to);
		return found !== null && found.anchor !== '' && anchors.get(found.file)?.has(found.anchor) === false;
	});
	expect(broken.map(show)).toEqual([]);
});

test('links are relative, so that the site stands at any path of any host', () => {
	expect(own.filter(({ to }) => to.startsWith('/')).map(show)).toEqual([]);
});

test('only what a reader follows leads to another host; nothing is loaded from one', () => {
	const naming = new Set(['canonical', 'alternate', 'license', 'author', 'cite-as']);
	const loaded = links.filter(({ element, to }) => {
		const names = (attribute(element, 'rel') ?? '').split(/\s+/);
		const followed =
			element.tagName === 'a' || (element.tagName === 'link' && names.every((name) => naming.has(name)));
		return isAbsolute(to) && !to.startsWith('data:') && !followed;
	});
	expect(loaded.map(show)).toEqual([]);
});

test('style sheets load nothing from another host', () => {
	const sheets = [...files].filter((file) => file.endsWith('.css'));
	expect(sheets.length).toBeGreaterThan(0);
	const loading = sheets.filter((file) => /@import|url\(\s*["']?(?:[a-z]+:)?\/\//i.test(read(file)));
	expect(loading).toEqual([]);
});

test('a link out tells the other host nothing of where the reader comes from', () => {
	const out = tagged('a').filter(({ to }) => isAbsolute(to));
	expect(out.length).toBeGreaterThan(0);
	// A record may have people to write to; mail tells a host nothing.
	expect(out.filter(({ to }) => !/^(?:https?|mailto):/.test(to)).map(show)).toEqual([]);
	const telling = out.filter(
		({ to, element }) =>
			!to.startsWith('mailto:') && !(attribute(element, 'rel') ?? '').split(/\s+/).includes('noreferrer')
	);
	expect(telling.map(show)).toEqual([]);
});
