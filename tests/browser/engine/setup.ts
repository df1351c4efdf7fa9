/** Serves the built site at two paths and starts the one browser that the tests of the `browser` project share. */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../scripts/static-server.js';
import { launchChromium } from './launch-chromium.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the browser listens. */
		endpoint: string;
		/** Where the site stands at the top of a host. */
		site: string;
		/** Where it stands a second time, below a path, as a mirror would have it. */
		mirror: string;
	}
}

const MIRROR = '/mirror/x/';

/** Called by vitest before the first test; what it returns is called after the last. */
export default async function setup(project: TestProject) {
	try {
		const site = await serveFolder({
			folder: fileURLToPath(new URL('../../../build', import.meta.url)),
			bases: ['/', MIRROR],
			// Nothing travels here, and the machine has better things to do.
			compress: false
		});
		const browser = await launchChromium().catch(async (error: unknown) => {
			await site.close();
			throw error;
		});
		console.log(`Testing in ${browser.name}`);
		project.provide('endpoint', browser.endpoint);
		project.provide('site', `http://127.0.0.1:${String(site.port)}/`);
		project.provide('mirror', `http://127.0.0.1:${String(site.port)}${MIRROR}`);
		return async () => {
			await browser.close();
			await site.close();
		};
	} catch (error) {
		// The message is the whole story; a stack of this file would only hide it.
		if (error instanceof Error) error.stack = error.message;
		throw error;
	}
}
