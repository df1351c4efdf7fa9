import { existsSync, readFileSync } from 'node:fs';
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

test('a clone has the bytes of the repository, whatever the machine makes of line ends', () => {
	const rules = text('.gitattributes').split('\n');
	expect(rules.find((line) => line.startsWith('* '))).toBe('* text=auto eol=lf');
	for (const bytes of ['tests/records/**', 'data/versions/**']) expect(rules).toContain(`${bytes} -text`);
});

test('a host that builds a branch by itself is told to drop no file', () => {
	// GitHub leaves out names that begin with an underscore, as _app does, where this file is missing.
	expect(existsSync(new URL('static/.nojekyll', root))).toBe(true);
});

const parts = (version: string): readonly number[] =>
	[0, 1, 2].map((at) => Number(version.split('.')[at]?.replace(/\D.*/, '') ?? 0));
const isAtLeast = (one: string, other: string) => {
	const [mine, theirs] = [parts(one), parts(other)];
	const differs = mine.findIndex((part, at) => part !== theirs[at]);
	return differs === -1 || (mine[differs] ?? 0) > (theirs[differs] ?? 0);
};

/** Whether a range of versions, as packages write one, has the version. */
function takes(range: string, version: string): boolean {
	const tests: Readonly<Record<string, (bound: string) => boolean>> = {
		'>=': (bound) => isAtLeast(version, bound),
		'>': (bound) => !isAtLeast(bound, version),
		'<': (bound) => !isAtLeast(version, bound),
		'^': (bound) => isAtLeast(version, bound) && parts(version)[0] === parts(bound)[0],
		'': (bound) => parts(version)[0] === parts(bound)[0]
	};
	return range.split('||').some((all) =>
		[...all.matchAll(/([<>=^]*)\s*v?(\d[\w.]*|\*)/g)].every(([, sign = '', bound = '']) => {
			if (bound === '*') return true;
			const test = tests[sign];
			if (!test) throw new Error(`${range} is not read`);
			return test(bound);
		})
	);
}

test('every locked package takes the oldest Node that the project names, of each line', () => {
	const oldest = String(json('package.json')['engines']?.['node']).match(/\d+(?:\.\d+)*/g) ?? [];
	expect(oldest.length).toBeGreaterThan(1);
	const packages = Object.entries(json('package-lock.json').packages ?? {}) as [
		string,
		{ readonly engines?: { readonly node?: string } }
	][];
	const refused = packages.flatMap(([path, { engines }]) =>
		oldest
			.filter((version) => !takes(engines?.node ?? '*', version))
			.map((version) => `${path} refuses ${version}: ${engines?.node ?? ''}`)
	);
	expect(refused).toEqual([]);
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
