import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
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
	}
});
