import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { watchRecord } from './scripts/watch-record.js';

/**
 * The scripts that pages load, since Kit's own is switched off: `src/islands/page.ts` becomes `islands/page.js`, and of a
 * chart in a frame `embed.ts` becomes `islands/embed.js`. What they import later becomes chunks.
 */
function islands(): Plugin {
	return {
		name: 'islands',
		apply: 'build',
		buildStart() {
			if (this.environment.name !== 'client') return;
			for (const name of ['page', 'embed']) {
				const id = fileURLToPath(new URL(`src/islands/${name}.ts`, import.meta.url));
				this.emitFile({ type: 'chunk', id, fileName: `islands/${name}.js` });
			}
		}
	};
}

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['baseLocale']
		}),
		sveltekit(),
		islands(),
		watchRecord()
	],
	build: {
		// Nothing is preloaded; Vite's own list would be half a kilobyte more on every page.
		modulePreload: false,
		// Kit's own prerendering counts as a slow plugin; the hint says nothing about this project.
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	test: {
		// A test that asks nothing cannot fail; projects take this over by `extends`.
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.spec.ts',
						'eslint/*.spec.ts',
						'scripts/*.spec.ts',
						'tests/records/*.spec.ts',
						'tests/project/*.spec.ts',
						'tests/sentences/*.spec.ts'
					],
					// What is tested keeps no state but what it can make again; a spec that needs a fresh start asks for one.
					isolate: false,
					maxWorkers: 2,
					// A busy machine is no fault of the code.
					testTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'built',
					environment: 'node',
					include: ['tests/built/**/*.spec.ts'],
					// The files share the pages, which are read and parsed once.
					isolate: false,
					fileParallelism: false,
					// Every page of the site is held against the content model in one test.
					testTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.spec.ts'],
					globalSetup: ['tests/browser/engine/setup.ts'],
					// One browser serves all files, and they share the pages, which are read and parsed once.
					isolate: false,
					fileParallelism: false,
					maxConcurrency: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
