import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MEDIA_TYPES } from './static-server.js';

const recipe = (name: string) => readFileSync(join(import.meta.dirname, '../docs/hosting', name), 'utf8');
/** What the lists of types that come with these servers know by themselves. */
const KNOWN = ['xlsx'];

test.each([
	['nginx.conf', (type: string, ending: string) => `\t\t${type} ${ending};\n`],
	['Caddyfile', (type: string, ending: string) => [`@${ending} path *.${ending}`, `header @${ending} `, type]]
])('the recipe %s names each kind of file that servers do not know', (name, said) => {
	const text = recipe(name);
	const missing = [...MEDIA_TYPES]
		.filter(([ending]) => !KNOWN.includes(ending))
		.filter(([ending, type]) => ![said(type, ending)].flat().every((words) => text.includes(words)));
	expect(missing).toEqual([]);
});
