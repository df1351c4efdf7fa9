import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attribute, codeOf, elements } from './document.ts';
import { pagesOf, withoutLanguage, type Page } from './site.ts';

const pages = pagesOf();

/** The directives of the Content-Security-Policy of a page; `null` where it has none or more than one. */
function policyOf(page: Page): ReadonlyMap<string, readonly string[]> | null {
	const metas = elements(page.root, 'meta').filter(
		(meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy'
	);
	const content = metas.length === 1 && metas[0] ? attribute(metas[0], 'content') : null;
	if (content === null) return null;
	return new Map(
		content.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			return [name, values];
		})
	);
}

const failing = (fails: (page: Page) => boolean) => pages.filter(fails).map(({ file }) => file);
const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('every page has one policy, and it starts from nothing', () => {
	expect(failing((page) => policyOf(page)?.get('default-src')?.join(' ') !== "'none'")).toEqual([]);
	expect(failing((page) => policyOf(page)?.get('base-uri')?.join(' ') !== "'none'")).toEqual([]);
});

test('where scripts run, no text becomes markup but by the names that the policy has', () => {
	const sinks = "'script' svelte-trusted-html built-html kept-copy";
	expect(
		failing((page) => {
			const policy = policyOf(page);
			const [required = [], named = []] = [
				policy?.get('require-trusted-types-for'),
				policy?.get('trusted-types')
			];
			return (
				// Its policy is another, and asked below.
				withoutLanguage(page.address) !== 'try/' &&
				elements(page.root, 'script').some((script) => attribute(script, 'src') !== null) &&
				[...required, ...named].join(' ') !== sinks
			);
		})
	).toEqual([]);
});

test('no policy lets in another host, inline code or code made from text', () => {
	const allowed = /^'(?:none|self|unsafe-hashes|sha256-[A-Za-z\d+/]+=*)'$/;
	// What the page makes itself; a worker made so keeps to the policy of its page.
	const made = (directive: string, value: string) =>
		(directive === 'img-src' && (value === 'data:' || value === 'blob:')) ||
		(directive === 'worker-src' && value === 'blob:');
	expect(
		failing((page) =>
			[...(policyOf(page) ?? [])].some(
				([directive, values]) =>
					!directive.includes('trusted-types') &&
					values.some((value) => !allowed.test(value) && !made(directive, value))
			)
		)
	).toEqual([]);
});

test('where a reader tries a record of their own, nothing may be sent', () => {
	const policy = pages.flatMap((page) => (page.address === 'try/' ? [policyOf(page)] : []))[0];
	expect(Object.fromEntries(policy ?? [])).toMatchObject({
		'default-src': ["'none'"],
		'connect-src': ["'none'"],
		'form-action': ["'none'"],
		'img-src': ['data:', 'blob:'],
		'worker-src': ['blob:']
	});
});

test('the policy stands before whatever loads something', () => {
	expect(
		failing(({ root }) => {
			const head = elements(root, 'meta', 'script', 'style', 'link').filter(
				(element) => attribute(element, 'rel') !== 'icon'
			);
			const policy = head.findIndex(
				(element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
			);
			return head.slice(0, policy).some(({ tagName }) => tagName !== 'meta');
		})
	).toEqual([]);
});

/** Blocks of data, which no browser runs. */
const DATA = ['application/ld+json', 'application/json'];

test('every inline script and style is one the policy names by its hash', () => {
	expect(
		failing((page) => {
			const policy = policyOf(page);
			const refused = (tag: string, directive: string) =>
				elements(page.root, tag)
					.filter(
						(element) =>
							attribute(element, 'src') === null && !DATA.includes(attribute(element, 'type') ?? '')
					)
					.some((element) => policy?.get(directive)?.includes(hashOf(codeOf(element))) !== true);
			return refused('script', 'script-src') || refused('style', 'style-src');
		})
	).toEqual([]);
});

test('no element carries a style or a handler of its own, which the policy would refuse', () => {
	const carried = pages.flatMap(({ file, root }) =>
		elements(root).flatMap((element) =>
			element.attrs
				.filter(({ name }) => name === 'style' || name.startsWith('on'))
				.map(({ name, value }) => `${file}: <${element.tagName} ${name}="${value}">`)
		)
	);
	expect(carried).toEqual([]);
});
