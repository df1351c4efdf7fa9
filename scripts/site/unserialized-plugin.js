/**
 * Kit writes what each page was given twice more, for its own script: into the page, and as a file beside it. That script is
 * switched off, and nothing reads either. A tenth of the time in which pages are made went into them, and the next build had as
 * many files to delete as there are pages.
 */

const NOTHING = '\0nothing-for-kit';
/** Whether the file is written, in Kit's class of what a page is made of. */
const HAS_FILE = /(\bshould_prerender_data\(\) \{\s*return )this\.data\.some\(/;

/** @returns {import('vite').Plugin} */
export function unserialized() {
	return {
		name: 'unserialized',
		apply: 'build',
		enforce: 'pre',
		resolveId: {
			filter: { id: /^devalue$/ },
			handler(_id, importer) {
				return importer?.endsWith('/runtime/server/page/data_serializer.js') ? NOTHING : null;
			}
		},
		load: {
			filter: { id: /^\0nothing-for-kit$/ },
			handler: () => `export const stringify = () => 'null'; export const uneval = stringify;`
		},
		transform: {
			filter: { id: /\/kit\/src\/utils\/page_nodes\.js$/ },
			handler: (code) => ({ code: withoutFiles(code), map: null })
		}
	};
}

/**
 * Kit's module of what a page is made of, by which no page has a file of what it was given.
 * @param {string} code
 * @throws {Error} where Kit says so in another way than the one known here
 */
export function withoutFiles(code) {
	if (!HAS_FILE.test(code))
		throw new Error('Kit decides on files of pages in another way: see scripts/site/unserialized-plugin.js.');
	return code.replace(HAS_FILE, '$1false && this.data.some(');
}
