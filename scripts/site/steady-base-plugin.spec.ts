import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withSteadyBase } from './steady-base-plugin.js';

const KIT = 'node_modules/@sveltejs/kit/src/runtime/app/paths/internal/server.js';

interface Paths {
	readonly base: string;
	readonly override: (paths: { base: string; assets: string }) => void;
}

test('a page that is rendered leaves the base of the pages beside it alone', async () => {
	const given = { BASE: '""', ASSETS: '""', APP_DIR: '"_app"', RELATIVE: 'true' };
	const code = withSteadyBase(readFileSync(KIT, 'utf8')).replace(
		/__SVELTEKIT_(?:PATHS_)?(BASE|ASSETS|APP_DIR|RELATIVE)__/g,
		(_, name: keyof typeof given) => given[name]
	);
	const paths = (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
	)) as Paths;
	paths.override({ base: '../..', assets: '../..' });
	expect(paths.base).toBe('');
});

test('a Kit that sets the base in another way stops the build', () => {
	expect(() => withSteadyBase('export const override = null;')).toThrow(/another way/);
});
