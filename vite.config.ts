import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['baseLocale']
		}),
		sveltekit()
	],
	test: {
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
						'tests/project/*.spec.ts'
					]
				}
			},
			{
				extends: true,
				test: { name: 'built', environment: 'node', include: ['tests/built/**/*.spec.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.spec.ts'],
					globalSetup: ['tests/browser/setup.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
