import { createHash } from 'node:crypto';
import { siteOrigin } from '#lib/server/record.ts';
import { loadModel } from '#lib/site/record.ts';
import { m } from '#lib/paraglide/messages.js';

export const prerender = true;

const STYLE =
	':root{color-scheme:light dark}body{margin:3rem auto;max-width:60ch;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}h1{font-family:ui-serif,Georgia,serif}';

/**
 * What a static host shows for an address that does not exist. It may stand at any depth, so it loads nothing, and it
 * links only where it is known at which path of its host the site stands: elsewhere a link could lead out of it.
 */
export function GET() {
	const hash = createHash('sha256').update(STYLE).digest('base64');
	const origin = siteOrigin();
	const root = origin === null ? null : `${new URL(origin).pathname.replace(/\/$/, '')}/`;
	const link = (path: string, words: string) => `<a href="${escapeText(path)}">${escapeText(words)}</a>`;
	const ways =
		root === null
			? escapeText(m.error_go_back())
			: `${link(root, m.nav_dashboard())} · ${link(`${root}figures/`, m.nav_figures())}`;
	const title = escapeText(`${m.error_not_found()} · ${loadModel().package.title}`);
	const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeText(m.error_not_found())}</h1>
<p>${escapeText(m.error_what_to_do())}</p>
<p>${ways}</p>
</main>
</body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function escapeText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
