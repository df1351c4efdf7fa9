import { AsyncLocalStorage } from 'node:async_hooks';
import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { splitLanguage } from '#lib/domain/reader/language-path.ts';
import { baseLocale, locales, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { markWhere } from '#lib/format/languages/untranslated-words.ts';
import { keepNumbers } from '#lib/site/keep-numbers.ts';
import { isWhole } from '#lib/site/language-share.ts';
import { nameDirections } from '#lib/site/name-directions.ts';
import { nameLanguages } from '#lib/site/name-languages.ts';
import { nameScripts } from '#lib/site/name-scripts.ts';
import { loadModel } from '#lib/site/record.ts';
import { fetchedFiles } from '#lib/site/fetched-files.ts';

/** What is being made. */
interface Made {
	readonly language: Locale;
	/** Whether it has markup, in which words can say that they are not in its language. */
	readonly isMarkup: boolean;
}

/** Pages are made side by side, so no variable may say which of them is. */
const made = new AsyncLocalStorage<Made>();
overwriteGetLocale(() => made.getStore()?.language ?? baseLocale);
markWhere(() => made.getStore()?.isMarkup ?? false);

/** Routes of files, which are no pages: they have a dot in their name, or are a document. */
const FILE = /\.|=document\]$/;
const DRAWING = '.svg';

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
	const route = event.route.id ?? '';
	const isDrawing = route.endsWith(DRAWING);
	const isMarkup = (isDrawing || !FILE.test(route)) && !isWhole(language);
	const attribute = isDrawing ? 'xml:lang' : 'lang';
	const named = (text: string) => {
		const inLanguages = isMarkup
			? nameLanguages(text, { spoken: language, original: baseLocale, attribute })
			: text;
		return nameScripts(inLanguages, language, attribute);
	};
	return made.run({ language, isMarkup }, async () => {
		const response = await resolve(event, {
			transformPageChunk: ({ html }) => {
				const spoken = named(html.replace(LANGUAGE, `<html lang="${language}">`));
				let page = nameDirections(keepNumbers(spoken, loadModel()), language);
				if (building && event.route.id === '/' && language !== baseLocale) page = withFetched(page);
				return stricter ? withPolicy(page, stricter) : page;
			}
		});
		return isDrawing ? new Response(named(await response.text()), response) : response;
	});
};

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
