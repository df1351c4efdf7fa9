/**
 * Lists what a reader's own copy of the site holds, in `keep.json` at the root of each language: pages in it with what
 * they load, and no downloads, frames or pictures for sharing.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFolder, otherLanguages } from './site-languages.js';

const READ = [
	/\.(?:html|js|css)$/,
	/^icon\.svg$/,
	/^search\/.*\.json$/,
	/^compare\/(?:figures\.json|choices\.txt)$/,
	/^charts\/.*\.spec\.json$/
];
/** What pages in another language than that of the site itself load from its root. */
const SHARED = /^(?:_app\/|icon\.svg$)/;
/** The figures that pages in a language take files from. */
const tableIn = (/** @type {string} */ language) => `data/${language}figures.json`;
/** Where the parts of the scripts of all languages lie. */
const CHUNKS = '_app/immutable/chunks/';
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
				.sort();
			const others = otherLanguages().map(languageFolder);
			const scripts = new Map(
				paths
					.filter((path) => path.endsWith('.js'))
					.map((path) => [path, readFileSync(join(folder, path), 'utf8')])
			);
			for (const language of ['', ...others]) {
				const loaded = loadedBy(`${language}islands/page.js`, scripts);
				const kept = paths.filter(
					(path) => isKept(path, language, others) && (!path.startsWith(CHUNKS) || loaded.has(path))
				);
				const bytes = kept.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
				// A page has the address of its folder.
				const files = kept.map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
				writeFileSync(join(folder, `${language}keep.json`), JSON.stringify({ bytes, files }));
			}
		}
	};
}

/**
 * A script with those that it loads, and those that these load.
 * @param {string} start
 * @param {ReadonlyMap<string, string>} scripts by their paths
 */
function loadedBy(start, scripts) {
	const loaded = new Set([start]);
	for (const path of loaded)
		for (const name of scripts.get(path)?.match(/[\w-]+\.js/g) ?? [])
			if (scripts.has(CHUNKS + name)) loaded.add(CHUNKS + name);
	return loaded;
}

/**
 * Whether a copy in a language holds a file: one of its own, or one that all languages share.
 * @param {string} path
 * @param {string} language its folder; empty for that of the site itself
 * @param {readonly string[]} others the folders of the other languages
 */
function isKept(path, language, others) {
	if (path === tableIn(language)) return true;
	const folder = others.find((one) => path.startsWith(one)) ?? '';
	const within = path.slice(folder.length);
	if (LEFT_OUT.test(within) || !READ.some((kind) => kind.test(within))) return false;
	return folder === language || (folder === '' && SHARED.test(within));
}
