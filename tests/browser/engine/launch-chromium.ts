import process from 'node:process';
import { chromium, type BrowserServer } from 'playwright-core';
import { ADVICE, findChromium, thisMachine, type Candidate } from './find-chromium.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** A browser that all tests of a run share. */
export interface RunningChromium {
	/** Where `chromium.connect` reaches it. */
	readonly endpoint: string;
	/** Which browser it is, for the log. */
	readonly name: string;
	readonly close: () => Promise<void>;
}

/**
 * Starts the first browser that starts and can show text. Throws an Error of one line that says what to install
 * where none does.
 */
export async function launchChromium(): Promise<RunningChromium> {
	const failures: string[] = [];
	for (const candidate of findChromium(thisMachine())) {
		try {
			return await launch(candidate);
		} catch (error) {
			const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
			failures.push(`${candidate.path ?? 'the npm package @sparticuz/chromium'}: ${reason}`);
		}
	}
	throw new Error(`${ADVICE} Tried: ${failures.join('; ')}`);
}

async function launch({ path, foundBy }: Candidate): Promise<RunningChromium> {
	const unpacked = path === null ? await unpackChromium() : null;
	let server: BrowserServer | null = null;
	const close = async () => {
		await server?.close();
		unpacked?.remove();
	};
	try {
		server = await chromium.launchServer({
			executablePath: path ?? unpacked?.path ?? '',
			env: { ...process.env, ...unpacked?.env }
		});
		const endpoint = server.wsEndpoint();
		const version = await showText(endpoint);
		return { endpoint, name: `Chromium ${version} (${foundBy})`, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/** The version of the browser, once it has shown that it has a font: without one every layout would seem to fit. */
async function showText(endpoint: string): Promise<string> {
	const browser = await chromium.connect(endpoint);
	const page = await browser.newPage();
	await page.setContent('<span>text</span>');
	const box = await page.locator('span').boundingBox();
	const version = browser.version();
	await browser.close();
	if (box === null || box.width === 0) throw new Error('it finds no font on this machine');
	return version;
}
