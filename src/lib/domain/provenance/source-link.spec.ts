import { describe, expect, test } from 'vitest';
import type { Source } from '../record/model.ts';
import { archiveLinkOf } from './source-link.ts';

const archived = (url: string | null, urlKind: Source['urlKind'] = 'original') =>
	archiveLinkOf({ url, urlKind } as Source);

describe('a link to look for an archived copy', () => {
	test.each([
		[
			'https://tides.example/log?day=1&x=2#noon',
			'https://web.archive.org/web/*/https://tides.example/log?day=1&x=2'
		],
		['http://tides.example/*/log', 'https://web.archive.org/web/*/http://tides.example/%2A/log'],
		[
			'https://tides.example/"><script>alert(1)</script>',
			'https://web.archive.org/web/*/https://tides.example/%22%3E%3Cscript%3Ealert(1)%3C/script%3E'
		]
	])('of %j keeps the address and nothing that a page would run', (url, link) => {
		expect(archived(url)).toBe(link);
	});

	test.each([
		['a host on no public network', 'http://localhost:8080/log'],
		['a host of one machine', 'http://pier/log'],
		['a number for a host', 'http://192.168.0.1/log'],
		['a number in brackets', 'http://[::1]/log'],
		['a name that ends in local', 'http://pier.local/log'],
		['the archive itself', 'https://web.archive.org/web/2024/https://tides.example/']
	])('is not offered for %s', (_, url) => {
		expect(archived(url)).toBeNull();
	});

	test('is not offered where the page does not link to the source', () => {
		expect(archived('https://tides.example/', 'content-farm')).toBeNull();
		expect(archived(null, 'none')).toBeNull();
	});
});
