/**
 * Writes the commands of the tool as JavaScript into `dist/`, for a package: `npm pack` runs it before, and after, with
 * `--remove`, takes it away. What makes a site stays as it is: Vite reads it where the site is built.
 */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));

rmSync(dist, { recursive: true, force: true });
if (process.argv[2] !== '--remove') {
	await build({
		root,
		configFile: false,
		logLevel: 'warn',
		build: {
			ssr: 'src/cli/entry.ts',
			outDir: dist,
			target: 'node20',
			rolldownOptions: { output: { entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js' } }
		}
	});
}
