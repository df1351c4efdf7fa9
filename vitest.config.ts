import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

export default mergeConfig(
	site,
	defineConfig({
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
							'scripts/**/*.spec.ts',
							'tests/records/*.spec.ts',
							'tests/project/*.spec.ts',
							'tests/sentences/*.spec.ts',
							'tests/spreadsheets/*.spec.ts'
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
						// Every page is parsed, and many are held against the content model, in one test each.
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
	})
);
