/**
 * A Firefox of this machine, driven over WebDriver BiDi, which it speaks by itself: no package and no driver stands between.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';

/** Where one may be, the wish of whoever runs this first. */
const NAMES = [process.env['FIREFOX_PATH'] ?? '', 'firefox-esr', 'firefox'];
const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/**
 * @typedef {{ type: string, value?: unknown }} Remote a value of a page as BiDi writes it
 * @typedef {object} Firefox
 * @property {string} name with its version
 * @property {(url: string) => Promise<void>} open waits until the page is whole
 * @property {(code: string) => Promise<unknown>} ask what an expression of the page comes to, as JSON
 * @property {() => string[]} heard what the console has said since the last time, errors alone
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Firefox | null>} null where there is none on this machine */
export async function startFirefox() {
	const path = NAMES.find((name) => name !== '' && spawnSync(name, ['--version']).status === 0);
	if (path === undefined) return null;
	const name = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim();
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const browser = spawn(
		path,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
		{
			stdio: ['ignore', 'ignore', 'pipe']
		}
	);
	const address = await listeningAt(browser);
	const socket = new WebSocket(`${address}/session`);
	await once(socket, 'open');

	/** @type {string[]} */
	let errors = [];
	/** @type {Map<number, (answer: { type: string, result?: unknown, message?: string }) => void>} */
	const waiting = new Map();
	let last = 0;
	socket.addEventListener('message', ({ data }) => {
		const message = JSON.parse(String(data));
		if (message.method === 'log.entryAdded' && message.params.level === 'error')
			errors.push(message.params.text);
		waiting.get(message.id)?.(message);
	});
	/**
	 * @param {string} method
	 * @param {object} params
	 * @returns {Promise<any>}
	 */
	const send = async (method, params) => {
		const id = ++last;
		/** @type {Promise<{ type: string, result?: unknown, message?: string }>} */
		const answered = new Promise((resolve) => waiting.set(id, resolve));
		socket.send(JSON.stringify({ id, method, params }));
		const { type, result, message } = await answered;
		if (type === 'error') throw new Error(`${method}: ${message ?? ''}`);
		return result;
	};
	await send('session.new', { capabilities: {} });
	await send('session.subscribe', { events: ['log.entryAdded'] });
	const { contexts } = await send('browsingContext.getTree', {});
	const { context } = contexts[0];
	return {
		name,
		open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
		async ask(code) {
			const { result, exceptionDetails } = await send('script.evaluate', {
				expression: `(async () => JSON.stringify(await (${code})))()`,
				target: { context },
				awaitPromise: true
			});
			if (exceptionDetails) throw new Error(exceptionDetails.text);
			return result.value === undefined ? undefined : JSON.parse(result.value);
		},
		heard() {
			const said = errors;
			errors = [];
			return said;
		},
		async close() {
			socket.close();
			browser.kill();
			await once(browser, 'exit');
			rmSync(profile, { recursive: true, force: true });
		}
	};
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} browser
 * @returns {Promise<string>}
 */
async function listeningAt(browser) {
	for await (const line of createInterface({ input: browser.stderr })) {
		const [, address] = LISTENING.exec(line) ?? [];
		if (address !== undefined) {
			browser.stderr.resume();
			return address;
		}
	}
	throw new Error('Firefox ended before it could be reached');
}
