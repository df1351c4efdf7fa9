import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { circles } from './structure.js';

/** The circles of a project of these files, by their contents. */
async function circlesOf(files: Record<string, string>) {
	const root = mkdtempSync(join(tmpdir(), 'structure-'));
	try {
		const all = { 'package.json': '{ "type": "module", "imports": { "#lib/*": "./src/lib/*" } }', ...files };
		for (const [path, text] of Object.entries(all)) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		return await circles(root);
	} finally {
		rmSync(root, { recursive: true });
	}
}

test('two files that import each other are a circle, by type or by alias too', async () => {
	const { files } = await circlesOf({
		'src/lib/tide.ts': `import type { Port } from '#lib/port.ts'; export type Tide = Port;`,
		'src/lib/port.ts': `import { type Tide } from './tide.ts'; export type Port = Tide;`
	});
	expect(files.map((round) => round.toSorted())).toEqual([['src/lib/port.ts', 'src/lib/tide.ts']]);
});

test('two folders that import each other are a circle, though no two files do', async () => {
	const { files, folders } = await circlesOf({
		'src/lib/sea/tide.ts': `import { port } from '../land/port.ts'; export const tide = port;`,
		'src/lib/sea/moon.ts': `export const moon = 1;`,
		'src/lib/land/port.ts': `export const port = 1;`,
		'src/lib/land/clock.ts': `import { moon } from '../sea/moon.ts'; export const clock = moon;`
	});
	expect(files).toEqual([]);
	expect(folders.map((round) => round.toSorted())).toEqual([['src/lib/land', 'src/lib/sea']]);
});

test('imports in one direction are no circle', async () => {
	expect(
		await circlesOf({
			'src/lib/sea/tide.ts': `import { port } from '../land/port.ts'; export const tide = port;`,
			'src/lib/land/port.ts': `export const port = 1;`
		})
	).toEqual({ files: [], folders: [] });
});
