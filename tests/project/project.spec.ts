import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, root), 'utf8');
const json = (file: string) => JSON.parse(text(file)) as Record<string, Record<string, unknown>>;
/** The first code block of the README: what a stranger types. */
const [, firstBlock = ''] = /```sh\n([^`]*)```/.exec(text('README.md')) ?? [];
const commands = firstBlock.split('\n').map((line) => line.replace(/#.*/, '').trim());

test('the README begins with the two commands', () => {
	expect(commands.filter((command) => command !== '')).toEqual(['npm ci && npm start', 'npm ci && npm test']);
});

test('what checks a change runs the test command of the README', () => {
	expect(text('.ci/run').trimEnd().split('\n').at(-1)).toBe(commands[1]);
});

test('every dependency has its reason written down, and nothing else does', () => {
	const { dependencies = {}, devDependencies = {} } = json('package.json');
	const rows = text('docs/dependencies.md')
		.split('\n')
		.filter((line) => line.startsWith('| `'));
	const named = rows.flatMap((row) =>
		[...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)
	);
	expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('the changelog of the tool begins with the version of its package', () => {
	const [, newest] = /^## (.+)$/m.exec(text('CHANGELOG.md')) ?? [];
	expect(newest).toBe(json('package.json')['version']);
});

test('every command that the README names is one', () => {
	const { scripts = {} } = json('package.json');
	const named = [...text('README.md').matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the lockfile pins bytes and no host, and asks for no install script', () => {
	const packages = Object.entries(json('package-lock.json').packages ?? {}) as [
		string,
		Record<string, unknown>
	][];
	const installed = packages.filter(([path]) => path !== '');
	expect(installed.length).toBeGreaterThan(0);
	expect(installed.filter(([, entry]) => typeof entry.integrity !== 'string').map(([path]) => path)).toEqual(
		[]
	);
	expect(installed.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
	expect(installed.filter(([, entry]) => entry.hasInstallScript === true && entry.optional !== true)).toEqual(
		[]
	);
});
