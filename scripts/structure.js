/**
 * The structure of the code: `npm run structure` prints circles between files and between folders, the largest folders
 * and files, passages that stand twice, and lines of code. `circles` as an argument looks for circles alone. Ends with
 * code 1 if there is a circle.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Detector, MemoryStore } from '@jscpd/core';
import { Tokenizer } from '@jscpd/tokenizer';
import { cruise } from 'dependency-cruiser';

/** How many of the largest are printed. */
const SHOWN = 10;
/** A passage counts as standing twice from so many lines and tokens on. */
const PASSAGE = { minLines: 5, minTokens: 50 };
const CODE = /\.(?:ts|js|svelte|css)$/;
const GENERATED = /^src\/lib\/paraglide(?:\/|$)/;
const SPEC = /\.spec\.ts$/;

/**
 * Circles of imports below the folder `src` of a project, type imports included and specs left out: each as the files
 * or folders on the way round. A component that shows itself inside itself is none.
 * @param {string} root folder of the project, which holds `package.json`
 * @returns {Promise<{ files: string[][], folders: string[][] }>}
 */
export async function circles(root) {
	const { output } = await cruise(
		['src'],
		{
			baseDir: root,
			ruleSet: {
				forbidden: [
					{ name: 'files', severity: 'error', from: {}, to: { circular: true } },
					{ name: 'folders', severity: 'error', scope: 'folder', from: {}, to: { circular: true } }
				]
			},
			validate: true,
			metrics: true,
			tsPreCompilationDeps: true,
			exclude: { path: `${SPEC.source}|${GENERATED.source}` },
			doNotFollow: { path: 'node_modules' }
		},
		{ exportsFields: ['exports'], conditionNames: ['svelte', 'import', 'node', 'default', 'types'] }
	);
	if (typeof output === 'string') throw new Error(output);
	const found = output.summary.violations.filter(({ from, to }) => from !== to);
	/** @param {string} rule */
	const rounds = (rule) => [
		...new Map(
			found
				.filter((violation) => violation.rule.name === rule)
				.map(({ cycle = [] }) => cycle.map(({ name }) => name))
				.map((round) => [round.toSorted().join(), round])
		).values()
	];
	return { files: rounds('files'), folders: rounds('folders') };
}

/**
 * Every file of code below some folders, with its lines; generated ones are left out.
 * @param {string} root
 * @param {string[]} folders
 */
function codeOf(root, folders) {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
			.filter((path) => CODE.test(path) && !GENERATED.test(path))
			.sort()
			.map((path) => {
				const text = readFileSync(join(root, path), 'utf8');
				return { path, text, lines: text.split('\n').length - 1 };
			})
	);
}

/**
 * Passages that stand in two places, longest first.
 * @param {ReturnType<typeof codeOf>} files
 */
async function passages(files) {
	const detector = new Detector(new Tokenizer(), new MemoryStore(), [], PASSAGE);
	const found = [];
	for (const { path, text } of files) {
		const format = path.endsWith('.css') ? 'css' : path.endsWith('.svelte') ? 'markup' : 'typescript';
		found.push(...(await detector.detect(path, text, format)));
	}
	return found
		.map(({ duplicationA: one, duplicationB: other }) => ({
			lines: one.end.line - one.start.line + 1,
			places: [one, other].map(({ sourceId, start }) => `${sourceId}:${String(start.line)}`)
		}))
		.sort((a, b) => b.lines - a.lines);
}

/**
 * The largest of some things, one line each.
 * @param {ReadonlyMap<string, number>} sizes
 */
function largest(sizes) {
	return [...sizes]
		.sort(([, a], [, b]) => b - a)
		.slice(0, SHOWN)
		.map(([name, size]) => `  ${String(size).padStart(6)}  ${name}`);
}

/** @param {string} root */
async function describe(root) {
	const files = codeOf(root, ['src', 'tests', 'scripts', 'eslint']);
	const folders = new Map();
	for (const { path } of files) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
	const twice = await passages(files.filter(({ path }) => path.startsWith('src/') && !SPEC.test(path)));
	/** @param {(path: string) => boolean} belongs */
	const total = (belongs) =>
		files.filter(({ path }) => belongs(path)).reduce((sum, { lines }) => sum + lines, 0);
	const src = (/** @type {string} */ path) => path.startsWith('src/');
	return [
		'Largest folders, in files of code, specs included:',
		...largest(folders),
		'Largest files, in lines:',
		...largest(new Map(files.map(({ path, lines }) => [path, lines]))),
		`Passages of at least ${String(PASSAGE.minLines)} lines that stand twice in src: ${String(twice.length)}`,
		...twice
			.slice(0, SHOWN)
			.map(({ lines, places }) => `  ${String(lines).padStart(6)}  ${places.join(' = ')}`),
		'Lines of code:',
		...largest(
			new Map([
				['src without specs', total((path) => src(path) && !SPEC.test(path))],
				['specs in src', total((path) => src(path) && SPEC.test(path))],
				['tests', total((path) => path.startsWith('tests/'))],
				['scripts and eslint', total((path) => /^(?:scripts|eslint)\//.test(path))]
			])
		)
	];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const root = fileURLToPath(new URL('../', import.meta.url));
	process.chdir(root);
	const { files, folders } = await circles(root);
	for (const [what, rounds] of Object.entries({ files, folders })) {
		console.log(`Circles between ${what}: ${String(rounds.length)}`);
		for (const round of rounds) console.log(`  ${[...round, round[0]].join(' > ')}`);
	}
	if (process.argv[2] !== 'circles') for (const line of await describe(root)) console.log(line);
	if (files.length + folders.length > 0) process.exit(1);
}
