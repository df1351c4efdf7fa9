import { createHash } from 'node:crypto';
import { languagePath } from '#lib/domain/reader/language-path.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';
import { siteLanguages } from '#lib/site/site-languages.ts';
import { namedWords } from '#lib/site/named-words.ts';
import { speakIn } from '#lib/site/speak-in.ts';
import { m } from '#lib/paraglide/messages.js';
import { baseLocale, type Locale } from '#lib/paraglide/runtime.js';
import { FIND_SITE } from './find-site.ts';

export const prerender = true;

const STYLE = `
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{margin:0 auto;max-width:60ch;padding:0 1rem 2rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header{padding:.6rem 0;border-bottom:1px solid GrayText}
header a{color:inherit;text-decoration:none;font:600 1.08rem ui-serif,Georgia,serif}
section{margin-top:2rem}
section+section{border-top:1px solid GrayText}
h1,h2{font:bold 1.6rem/1.2 ui-serif,Georgia,serif}
form{display:flex;gap:.5rem}
[hidden]{display:none}
/* What the script may find has its room before, so that nothing moves when it has. */
@media (scripting:enabled){[hidden]{display:revert;visibility:hidden}form[hidden]{display:flex}}
.either{display:grid}
.either>*{grid-area:1/1}
input{flex:1;min-width:0}
input,button{font:inherit;padding:.4rem .6rem;min-height:2.75rem;box-sizing:border-box}
`;

/**
 * What a static host shows for an address that does not exist, in every language. It may stand at any depth, so it loads nothing, and it
 * links only where it is known at which path of its host the site stands, or once its script has found that: else a link could lead out of it.
 */
export function GET() {
	const origin = siteOrigin();
	const root = origin === null ? null : new URL(origin).pathname.replace(/\/?$/, '/');
	const { title, languages } = loadModel().package;
	const words = siteLanguages(languages).map(({ tag }, at) =>
		speakIn(tag, () => namedWords(() => inWords(tag, root, at === 0 ? 'h1' : 'h2')))
	);
	const policy = [
		"default-src 'none'",
		`style-src '${hashOf(STYLE)}'`,
		`script-src '${hashOf(FIND_SITE)}'`,
		"connect-src 'self'",
		"form-action 'none'",
		"base-uri 'none'"
	].join('; ');
	const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${escapeText(`${m.error_not_found()} · ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body${root === null ? '' : ` data-root="${escapeText(root)}"`}>
<header><a ${leading(root, '')}>${escapeText(title)}</a></header>
<main>
${words.join('\n')}
</main>
<script>${FIND_SITE}</script>
</body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/**
 * What the page says in the language that is spoken.
 *
 * @param root the path of the site on its host, with a slash at its end; `null` where it is not known
 * @param heading that of the first language is the heading of the page
 */
function inWords(language: Locale, root: string | null, heading: 'h1' | 'h2'): string {
	const title = m.error_not_found();
	const to = (path: string) => languagePath(language, baseLocale, `/${path}`).slice(1);
	const link = (path: string, words: string) => `<a ${leading(root, to(path))}>${escapeText(words)}</a>`;
	const ways = [
		link('', m.nav_dashboard()),
		link('figures/', m.nav_figures()),
		link('search/', m.nav_search())
	].join(' · ');
	const field = `<input type="search" aria-label="${escapeText(m.search_label())}" placeholder="${escapeText(m.nav_search())}">`;
	const isOwn = language === baseLocale;
	// The site has its name in each language; the script puts it above the section in that of the address.
	const own = isOwn ? '' : ` data-folder="${to('')}" data-name="${escapeText(loadModel().package.title)}"`;
	return `<section lang="${language}"${own}>
<${heading}>${escapeText(title)}</${heading}>
<p>${escapeText(m.error_what_to_do())}</p>
<form role="search" data-search="${to('search/')}" data-way hidden>${field}<button type="submit">${escapeText(m.nav_search())}</button></form>
${
	root === null
		? `<div class="either"><p data-way hidden>${ways}</p>\n<p data-lost>${escapeText(m.error_go_back())}</p></div>`
		: `<p>${ways}</p>`
}
</section>`;
}

/** The attributes of a link: where it leads to within the site, and from the root of its host where that is known. */
function leading(root: string | null, path: string): string {
	const href = root === null ? '' : ` href="${escapeText(root + path)}"`;
	return `data-to="${escapeText(path)}"${href}`;
}

function hashOf(code: string): string {
	return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

function escapeText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
