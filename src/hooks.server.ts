import { AsyncLocalStorage } from 'node:async_hooks';
import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { splitLanguage } from '#lib/domain/reader/language-path.ts';
import { baseLocale, locales, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { keepNumbers } from '#lib/site/keep-numbers.ts';
import { markTexts } from '#lib/site/mark-texts.ts';
import { untranslated } from '#lib/site/record.ts';
import { fetchedFiles } from '#lib/site/fetched-files.ts';

/** What the page that is being made speaks: pages are made side by side, so no variable may say it. */
const spoken = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => spoken.getStore() ?? baseLocale);

/**
 * Pages with a policy that is stricter than that of the site, by their routes: each directive with what it is there; one
 * that is `null` is not there.
 */
const STRICTER: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
	// What a reader hands in leaves by no way. The worker is made of text of the page, so that this holds in it too.
	'/try': {
		'connect-src': "'none'",
		'form-action': "'none'",
		'img-src': 'data: blob:',
		'worker-src': 'blob:',
		// The text that a worker is made of has no address that could be trusted; what it draws is held to `built-html.ts`.
		'require-trusted-types-for': null,
		'trusted-types': null
	}
};

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/** A file that some browsers would ask for against such a policy, and one that is asked of nobody. */
const ICON = /<link rel="icon"[^>]*>/;
const NO_ICON = '<link rel="icon" href="data:,">';

/** The language of a page, as `app.html` has it. */
const LANGUAGE = `<html lang="${baseLocale}">`;

/** Makes a page in the language of its address, with its own policy in place of the one that Kit wrote where it has one. */
export const handle: Handle = ({ event, resolve }) => {
	const { language } = splitLanguage(event.url.pathname, baseLocale, locales);
	const stricter = STRICTER[event.route.id ?? ''];
	return spoken.run(language, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => {
				let page = keepNumbers(withMarks(html.replace(LANGUAGE, `<html lang="${language}">`)));
				if (building && event.route.id === '/' && language !== baseLocale) page = withFetched(page);
				return stricter ? withPolicy(page, stricter) : page;
			}
		})
	);
};

/** A page with what of the record is not in its language marked as such. */
function withMarks(page: string): string {
	const { texts, lang } = untranslated();
	return markTexts(page, texts, lang);
}

/** Kit makes what a page links to; these links are for it alone, and `scripts/site/lean-pages.js` takes them away again. */
function withFetched(page: string): string {
	const links = fetchedFiles().map((path) => `<link rel="made-with" href="${path}">`);
	return page.replace('</head>', `${links.join('')}</head>`);
}

function withPolicy(page: string, stricter: Readonly<Record<string, string | null>>): string {
	return page.replace(ICON, NO_ICON).replace(POLICY, (_, before: string, policy: string, after: string) => {
		const kept = policy.split('; ').filter((directive) => !((directive.split(' ')[0] ?? '') in stricter));
		const own = Object.entries(stricter).flatMap(([name, value]) =>
			value === null ? [] : [`${name} ${value}`]
		);
		return `${before}${[...kept, ...own].join('; ')}${after}`;
	});
}
