import { error } from '@sveltejs/kit';
import { siteOrigin } from '#lib/server/record.ts';
import { bytesResponse } from '#lib/site/publication.ts';
import { securityText } from '#lib/site/security-text.ts';
import { loadModel } from '#lib/site/record.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

const FILE = 'security.txt';
const made = () => securityText(loadModel().package, siteOrigin());

/** Where to report a weakness of the site; there is none where the record says of nobody how to be reached. */
export const entries = () => (made() === null ? [] : [{ folder: '.well-known', file: FILE }]);

export function GET({ params }: RequestEvent) {
	const text = params.file === FILE ? made() : null;
	if (text === null) error(404, params.file);
	return bytesResponse(new TextEncoder().encode(text), 'text/plain; charset=utf-8');
}
