import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MEDIA_TYPES } from './static-server.js';

const recipe = (name: string) => readFileSync(join(import.meta.dirname, '../docs/hosting', name), 'utf8');
/** What the lists of types that come with these servers know by themselves. */
const KNOWN = ['xlsx'];

test.each([
	['../../static/_headers', (type: string, ending: string) => `/*.${ending}\n  Content-Type: ${type}`],
	['nginx.conf', (type: string, ending: string) => `\t\t${type} ${ending};\n`],
	['Caddyfile', (type: string, ending: string) => [`@${ending} path *.${ending}`, `header @${ending} `, type]]
])('the recipe %s names each kind of file that servers do not know', (name, said) => {
	const text = recipe(name);
	const missing = [...MEDIA_TYPES]
		.filter(([ending]) => !KNOWN.includes(ending))
		.filter(([ending, type]) => ![said(type, ending)].flat().every((words) => text.includes(words)));
	expect(missing).toEqual([]);
});

test('what is missing is neither kept nor logged, and no recipe names the host that a visitor came by', () => {
	const [, errors = ''] = /\thandle_errors \{\n(.*?)\n\t\}/s.exec(recipe('Caddyfile')) ?? [];
	// Else a missing script would be kept for a year, as one that is there.
	expect(errors).toContain('header Cache-Control no-cache\n');
	expect(errors).toContain('header Content-Type "text/html; charset=utf-8"\n');
	for (const line of ['access_log off;', 'log_not_found off;', 'absolute_redirect off;'])
		expect(recipe('nginx.conf')).toContain(`\t${line}\n`);
});

test('each rule of _headers is a path with headers below it, and no path stands twice', () => {
	const rules = recipe('../../static/_headers')
		.replace(/^#.*\n/gm, '')
		.trim()
		.split(/\n{2,}/)
		.map((rule) => rule.split('\n'));
	expect(rules.length).toBeGreaterThan(2);
	for (const [path, ...headers] of rules) {
		// One star, at the place that both hosts read.
		expect(path).toMatch(/^\/[^*\s]*(?:\*[^*\s]*)?$/);
		expect(headers.length).toBeGreaterThan(0);
		for (const header of headers) expect(header).toMatch(/^ {2}[A-Z][\w-]+: \S.*$/);
	}
	const paths = rules.map(([path]) => path);
	expect(new Set(paths).size).toBe(paths.length);
});

test('the container builds with what is there: its files, its commands, and a Node that the packages take', () => {
	const root = join(import.meta.dirname, '..');
	const { scripts, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
		engines: { node: string };
	};
	const lines = recipe('Containerfile').split('\n');
	const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
	expect(copied.length).toBeGreaterThan(2);
	expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
	const run = lines.flatMap((line) => /^RUN npm run (\S+)/.exec(line)?.[1] ?? []);
	expect(run).not.toEqual([]);
	expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
	const [, node = ''] = /^FROM node:(\d+)/m.exec(lines.join('\n')) ?? [];
	expect(engines.node).toContain(`^${node}.`);
	// Packages of the machine that builds would take the place of those of the image.
	const folders = (file: string) => readFileSync(join(root, file), 'utf8').match(/^[^#*\n]+\/$/gm) ?? [];
	expect(folders('.dockerignore')).toEqual(expect.arrayContaining(folders('.gitignore')));
});
