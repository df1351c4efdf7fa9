import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { ViteDevServer } from 'vite';
import { editedRecord, watchRecord } from './watch-record.js';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

const bytes = (text: string) => new Map([['figures.csv', new TextEncoder().encode(text)]]);

/** A record whose state the test sets, and what happens when it is read. */
function edited() {
	const said: string[] = [];
	let now = { sound: true, lines: ['no problems'], text: 'first' };
	let release: (() => void) | null = null;
	const record = editedRecord({
		check: async () => {
			said.push(`read ${now.text}`);
			const { sound, lines, text } = now;
			await new Promise<void>((resolve) => {
				if (release === null) resolve();
				else release = resolve;
			});
			return { sound, lines, files: bytes(text) };
		},
		keep: (files) => said.push(`keep ${new TextDecoder().decode(files.get('figures.csv'))}`),
		reload: () => said.push('reload'),
		tell: (lines) => said.push(`tell ${lines.join()}`)
	});
	return {
		said,
		record,
		set: (sound: boolean, text: string, ...lines: string[]) => {
			now = { sound, lines, text };
		},
		/** Holds readings back until the function that it gives is called. */
		hold: () => {
			release = () => undefined;
			return () => {
				const held = release;
				release = null;
				held?.();
			};
		}
	};
}

test('a sound change is kept and shown, a broken one is told, and the last sound record stays', async () => {
	const { said, record, set } = edited();
	await record.changed();
	expect(said.splice(0)).toEqual(['read first', 'keep first', 'reload']);

	set(false, 'broken', 'figures.csv:2:value: 1,052');
	await record.changed();
	expect(said.splice(0)).toEqual(['read broken', 'tell figures.csv:2:value: 1,052']);
	expect(record.problems()).toEqual(['figures.csv:2:value: 1,052']);

	set(true, 'mended');
	await record.changed();
	expect(said.splice(0)).toEqual(['read mended', 'keep mended', 'reload', 'tell ']);
	expect(record.problems()).toEqual([]);
});

test('a file that is saved as it was reloads nothing, and neither does a mistake that is taken back', async () => {
	const { said, record, set } = edited();
	await record.changed();
	await record.changed();
	set(false, 'broken', 'a problem');
	await record.changed();
	set(true, 'first');
	await record.changed();
	expect(said.filter((one) => one === 'reload')).toEqual(['reload']);
	expect(said.at(-1)).toBe('tell ');
});

test('edits that come while the record is read are read once more together, and the last one counts', async () => {
	const { said, record, set, hold } = edited();
	const go = hold();
	const reading = record.changed();
	set(false, 'half written', 'a problem');
	void record.changed();
	set(true, 'whole');
	void record.changed();
	go();
	await reading;
	expect(said).toEqual(['read first', 'keep first', 'reload', 'read whole', 'keep whole', 'reload']);
});

test('a record that was never sound has nothing to be shown', async () => {
	const { record, set } = edited();
	set(false, 'broken', 'a problem');
	await record.changed();
	expect(record.hasSound()).toBe(false);
});

test('an edit shows, also after the server started again, which finds the copy where the record was named', async () => {
	const root = mkdtempSync(join(tmpdir(), 'watch-'));
	const edited = join(root, 'edited');
	mkdirSync(edited);
	vi.spyOn(process, 'cwd').mockReturnValue(root);
	vi.stubEnv('EDITED_RECORD', '');
	vi.stubEnv('DATA_DIR', edited);
	const table = join(edited, 'figures.csv');
	const shown = () => readFileSync(join(process.env['DATA_DIR'] ?? '', 'figures.csv'), 'utf8');
	for (const [first, second] of [
		['one', 'two'],
		['three', 'four']
	] as const) {
		writeFileSync(table, first);
		const { server, change, said } = servedFrom();
		const plugin = watchRecord();
		if (typeof plugin.configureServer !== 'function') throw new Error('the plugin serves nothing');
		await plugin.configureServer.call(undefined as never, server);
		expect(shown()).toBe(first);
		writeFileSync(table, second);
		said.splice(0);
		change(table);
		await vi.waitFor(() => {
			expect(said).toEqual(['read again', 'full-reload']);
		});
		expect(shown()).toBe(second);
	}
	rmSync(root, { recursive: true });
});

/** A server that reads whatever stands in the folder as a sound record, and says what it is made to do. */
function servedFrom() {
	const said: string[] = [];
	let change: (path: string) => void = () => undefined;
	const modules: Readonly<Record<string, object>> = {
		'/src/lib/server/load-record.ts': {
			loadRecord: (folder: string) => ({
				record: { package: { face: {}, languages: [] } },
				files: bytes(readFileSync(join(folder, 'figures.csv'), 'utf8'))
			})
		},
		'/src/cli/site/face-files.ts': { writeFace: () => undefined },
		'/src/cli/check/check-report.ts': { reportLines: () => [] }
	};
	const server = {
		ssrLoadModule: (path: string) => Promise.resolve(modules[path]),
		environments: {
			ssr: {
				moduleGraph: {
					getModulesByFile: (file: string) => new Set(file.endsWith('built-record.ts') ? [file] : []),
					invalidateModule: () => said.push('read again')
				}
			}
		},
		ws: { send: ({ type }: { type: string }) => said.push(type), on: () => undefined },
		config: { logger: { error: () => undefined, info: () => undefined } },
		watcher: {
			add: () => undefined,
			on: (_: string, heard: (event: string, path: string) => void) => {
				change = (path) => {
					heard('change', path);
				};
			}
		},
		middlewares: { use: () => undefined }
	};
	return {
		server: server as unknown as ViteDevServer,
		said,
		change: (path: string) => {
			change(path);
		}
	};
}
