/**
 * Lists what a reader's own copy of the site holds, in `keep.json` at its root: pages with what they load, and no
 * downloads, frames or pictures for sharing.
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const READ = [
	/\.(?:html|js|css)$/,
	/^icon\.svg$/,
	/^search\/.*\.json$/,
	/^compare\/(?:figures\.json|choices\.txt)$/,
	/^charts\/.*\.spec\.json$/,
	/^data\/figures\.json$/
];
const LEFT_OUT = /^(?:embed\/|404\.html$|keep\.js$)/;

/**
 * An adapter that lists them once another one has written the site.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where it writes the site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function keptFiles(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) =>
					join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/')
				)
				.filter((path) => !LEFT_OUT.test(path) && READ.some((kind) => kind.test(path)))
				.sort();
			const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
			// A page has the address of its folder.
			const files = paths.map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
			writeFileSync(join(folder, 'keep.json'), JSON.stringify({ bytes, files }));
		}
	};
}
