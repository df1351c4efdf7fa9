import { createHash } from 'node:crypto';
import { languagePath } from '#lib/domain/reader/language-path.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';
import { siteLanguages } from '#lib/site/site-languages.ts';
import { speakIn } from '#lib/site/speak-in.ts';
import { m } from '#lib/paraglide/messages.js';
import { baseLocale, type Locale } from '#lib/paraglide/runtime.js';

export const prerender = true;

const STYLE =
	':root{color-scheme:light dark}body{margin:3rem auto;max-width:60ch;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}h1,h2{font:bold 2rem/1.2 ui-serif,Georgia,serif}';

/**
 * What a static host shows for an address that does not exist, in every language. It may stand at any depth, so it loads nothing, and it
 * links only where it is known at which path of its host the site stands: elsewhere a link could lead out of it.
 */
export function GET() {
	const hash = createHash('sha256').update(STYLE).digest('base64');
	const origin = siteOrigin();
	const root = origin === null ? null : new URL(origin).pathname.replace(/\/$/, '');
	const { title, languages } = loadModel().package;
	const words = siteLanguages(languages).map(({ tag }, at) =>
		speakIn(tag, () => inWords(tag, root, at === 0 ? 'h1' : 'h2'))
	);
	const [first] = words;
	const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'">
<title>${escapeText(`${first?.title ?? ''} · ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${words.map(({ body }) => body).join('\n')}
</main>
</body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/**
 * What the page says in the language that is spoken.
 *
 * @param root the path of the site on its host, without a slash at its end; `null` where it is not known
 * @param heading that of the first language is the heading of the page
 */
function inWords(
	language: Locale,
	root: string | null,
	heading: 'h1' | 'h2'
): { readonly title: string; readonly body: string } {
	const title = m.error_not_found();
	const link = (path: string, words: string) => {
		const address = `${root ?? ''}${languagePath(language, baseLocale, path)}`;
		return `<a href="${escapeText(address)}">${escapeText(words)}</a>`;
	};
	const ways =
		root === null
			? escapeText(m.error_go_back())
			: `${link('/', m.nav_dashboard())} · ${link('/figures/', m.nav_figures())}`;
	const body = `<${heading}>${escapeText(title)}</${heading}>\n<p>${escapeText(m.error_what_to_do())}</p>\n<p>${ways}</p>`;
	return { title, body: language === baseLocale ? body : `<div lang="${language}">\n${body}\n</div>` };
}

function escapeText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
