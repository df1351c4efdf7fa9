import { sitemap } from '#lib/publish/versions/change-feeds.ts';
import { languagePath } from '#lib/domain/reader/language-path.ts';
import { baseLocale } from '#lib/paraglide/runtime.js';
import { siteOrigin } from '#lib/server/record.ts';
import { bytesResponse, publishedFiles, publishedResponse } from '#lib/site/publication.ts';
import { loadModel } from '#lib/site/record.ts';
import { siteLanguages } from '#lib/site/site-languages.ts';
import { pageAddresses } from './page-addresses.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

const SITEMAP = 'sitemap.xml';

/** The files at the root of the site; those with absolute addresses only where it is known where the site stands. */
export function entries() {
	const names = [...publishedFiles().keys()].filter((path) => !path.includes('/'));
	return [...names, ...(siteOrigin() === null ? [] : [SITEMAP])].map((document) => ({ document }));
}

export async function GET({ params }: RequestEvent) {
	const origin = siteOrigin();
	if (params.document !== SITEMAP || origin === null) return publishedResponse(params.document);
	const pages = await pageAddresses();
	const addresses = siteLanguages(loadModel().package.languages).flatMap(({ tag }) =>
		pages.map((path) => origin + languagePath(tag, baseLocale, `/${path}`))
	);
	return bytesResponse(new TextEncoder().encode(sitemap(addresses)), 'application/xml; charset=utf-8');
}
