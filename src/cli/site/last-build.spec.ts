import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint, isBuilt, noteBuild } from './last-build.ts';

test('a site is made again where its record, its sources, its packages, its environment or itself changed, and only then', () => {
	const folder = mkdtempSync(join(tmpdir(), 'last-build-'));
	const [tool, record, site] = ['tool', 'record', 'site'].map((name) => join(folder, name)) as [
		string,
		string,
		string
	];
	const put = (place: string, text: string) => {
		mkdirSync(join(place, '..'), { recursive: true });
		writeFileSync(place, text);
	};
	try {
		put(join(tool, 'src/page.ts'), '1');
		put(join(tool, 'package-lock.json'), '{}');
		put(join(record, 'figures.csv'), 'id');
		put(join(site, 'about/index.html'), 'page');
		const isLast = () => isBuilt(tool, site, fingerprint(tool, record));
		expect(isLast()).toBe(false);
		noteBuild(tool, site, fingerprint(tool, record));
		expect(isLast()).toBe(true);
		// What a build makes of its messages is no source.
		put(join(tool, 'src/lib/paraglide/messages.js'), 'made');
		expect(isLast()).toBe(true);

		const changes: [string, string][] = [
			[join(record, 'figures.csv'), 'id,value'],
			[join(record, 'new.csv'), ''],
			[join(tool, 'src/page.ts'), '2'],
			[join(tool, 'package-lock.json'), '{ }'],
			[join(site, 'about/index.html'), 'another page']
		];
		for (const [place, text] of changes) {
			put(place, text);
			expect(isLast(), place).toBe(false);
			noteBuild(tool, site, fingerprint(tool, record));
			expect(isLast(), place).toBe(true);
		}
		const mark = fingerprint(tool, record);
		const before = process.env['ORIGIN'];
		try {
			process.env['ORIGIN'] = 'https://figures.example';
			expect(fingerprint(tool, record)).not.toBe(mark);
		} finally {
			if (before === undefined) delete process.env['ORIGIN'];
			else process.env['ORIGIN'] = before;
		}
		// The same files elsewhere are not the site that was made.
		cpSync(site, join(folder, 'copy'), { recursive: true, preserveTimestamps: true });
		expect(isBuilt(tool, join(folder, 'copy'), mark)).toBe(false);
		rmSync(site, { recursive: true });
		expect(isLast()).toBe(false);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
