/**
 * Builds the scripts that pages load (`build-islands.js`) while Kit builds what makes the pages. A process of its own has
 * a core of its own, and gives back the memory that bundling takes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('build-islands.js', import.meta.url));

/** @returns {import('vite').Plugin} */
export function islands() {
	/** @type {null | { readonly child: import('node:child_process').ChildProcess, readonly end: Promise<unknown[]> }} */
	let building = null;
	return {
		name: 'islands',
		apply: 'build',
		// After Kit has cleared the place for them, and the messages that they need are compiled.
		buildStart: {
			order: 'post',
			sequential: true,
			handler() {
				if (building) return;
				const child = spawn(process.execPath, [SCRIPT], { stdio: 'inherit' });
				building = { child, end: once(child, 'close') };
			}
		},
		buildEnd(error) {
			if (error) building?.child.kill();
		},
		writeBundle: {
			// Before Kit looks for what its pages load.
			order: 'pre',
			sequential: true,
			async handler() {
				const [code] = (await building?.end) ?? [];
				if (code !== 0) this.error('The scripts of the pages could not be built.');
				// From here on threads make the pages, and this one waits: what bundling left would lie in memory until the end.
				globalThis.gc?.();
			}
		}
	};
}
