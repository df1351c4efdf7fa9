/**
 * `npm run dev` shows a change of the record at once: this plugin watches the folder of the record, checks it again after
 * each change, and has open pages load again. A broken record is told in the terminal and on every open page, and the
 * last sound one stays to be seen: pages are made from a copy of it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';

/** Where the last sound record is kept; pages are made from it. */
const COPY = '.svelte-kit/sound-record';
/** The module that keeps the record once it is read, as `#record` names it: it and all that was made from it is read again. */
const KEEPER = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).imports[
	'#record'
].default;
/** The messages between the plugin and `src/islands/record-problems.ts`. */
const ASK = 'record:ask';
const PROBLEMS = 'record:problems';

/**
 * @typedef {object} Check What the check of a record gives.
 * @property {boolean} sound
 * @property {readonly string[]} lines the report: a line for each problem
 * @property {ReadonlyMap<string, Uint8Array>} files
 */

/**
 * The state of a record that is being edited, without a watcher or a server.
 *
 * @param {object} world
 * @param {() => Promise<Check>} world.check reads and checks the record
 * @param {(files: ReadonlyMap<string, Uint8Array>) => void} world.keep takes a sound record to make pages from
 * @param {() => void} world.reload has open pages load again
 * @param {(lines: readonly string[]) => void} world.tell tells the problems; none where the record is sound
 */
export function editedRecord({ check, keep, reload, tell }) {
	/** @type {ReadonlyMap<string, Uint8Array> | null} */
	let kept = null;
	/** @type {readonly string[]} */
	let problems = [];
	let edits = 0;
	/** @type {Promise<void> | null} */
	let running = null;

	const read = async () => {
		const { sound, lines, files } = await check();
		const before = problems;
		problems = sound ? [] : lines;
		if (sound && !isSame(files, kept)) {
			kept = files;
			keep(files);
			reload();
		}
		if (problems.join('\n') !== before.join('\n')) tell(problems);
	};
	return {
		/** The problems of the record as it is now. */
		problems: () => problems,
		/** True once a sound record was seen. */
		hasSound: () => kept !== null,
		/** Reads the record again; edits that come meanwhile are read together, once this reading is through. */
		changed() {
			edits += 1;
			running ??= (async () => {
				for (let seen = -1; seen !== edits;) {
					seen = edits;
					await read();
				}
			})().finally(() => {
				running = null;
			});
			return running;
		}
	};
}

/**
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {ReadonlyMap<string, Uint8Array> | null} others
 */
function isSame(files, others) {
	if (others === null || files.size !== others.size) return false;
	return [...files].every(([name, bytes]) => {
		const other = others.get(name);
		return other !== undefined && Buffer.compare(bytes, other) === 0;
	});
}

/** @returns {import('vite').Plugin} */
export function watchRecord() {
	return {
		name: 'watch-record',
		apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',
		async configureServer(server) {
			// A server that starts again, as after a change of its settings, finds the copy in DATA_DIR.
			const folder = resolve(process.env['EDITED_RECORD'] || process.env['DATA_DIR'] || 'data');
			process.env['EDITED_RECORD'] = folder;
			const copy = resolve(COPY);
			const record = editedRecord({
				check: async () => {
					const { loadRecord } = await server.ssrLoadModule('/src/lib/server/load-record.ts');
					const { writeFace } = await server.ssrLoadModule('/src/cli/site/face-files.ts');
					const { reportLines } = await server.ssrLoadModule('/src/cli/check/check-report.ts');
					const reading = loadRecord(folder);
					if (reading.record) {
						const { face, languages } = reading.record.package;
						writeFace(process.cwd(), face, languages);
					}
					const name = relative(process.cwd(), folder) || '.';
					return {
						sound: reading.record !== null,
						lines: reportLines(name, reading),
						files: reading.files
					};
				},
				keep: (files) => {
					rmSync(copy, { recursive: true, force: true });
					for (const [name, bytes] of files) {
						mkdirSync(dirname(join(copy, name)), { recursive: true });
						writeFileSync(join(copy, name), bytes);
					}
				},
				reload: () => {
					const { moduleGraph } = server.environments.ssr;
					for (const module of moduleGraph.getModulesByFile(resolve(KEEPER)) ?? [])
						moduleGraph.invalidateModule(module);
					server.ws.send({ type: 'full-reload' });
				},
				tell: (lines) => {
					for (const line of lines) server.config.logger.error(line, { timestamp: true });
					if (lines.length === 0) server.config.logger.info('the record is sound again', { timestamp: true });
					server.ws.send(PROBLEMS, lines);
					// A page that was made without any record has nothing to show them in.
					if (!record.hasSound()) server.ws.send({ type: 'full-reload' });
				}
			});
			process.env['DATA_DIR'] = copy;
			await record.changed();
			server.watcher.add(folder);
			server.watcher.on('all', (_, path) => {
				const inside = relative(folder, resolve(path));
				if (
					!inside.startsWith('..') &&
					/^[^/\\]*(?:\.csv|\.tsv|\.md|datapackage\.json|icon\.svg)$|^versions[/\\]/i.test(inside)
				)
					void record.changed();
			});
			server.ws.on(ASK, (_, client) => {
				client.send(PROBLEMS, record.problems());
			});
			server.middlewares.use((request, response, next) => {
				const wantsPage = request.headers.accept?.includes('text/html') ?? false;
				if (record.hasSound() || !wantsPage) {
					next();
					return;
				}
				response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
				response.end(problemsPage(record.problems()));
			});
		}
	};
}

/**
 * The page of a record that was not sound yet.
 * @param {readonly string[]} lines
 */
function problemsPage(lines) {
	const text = lines.join('\n').replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The record is broken</title>
<script type="module" src="/@vite/client"></script><h1>The record is broken</h1><pre style="white-space:pre-wrap">${text}</pre></html>`;
}
