/**
 * Kit writes what each page was given twice more, for its own script: that is switched off, and nothing reads it. A tenth of
 * the time in which pages are made went into it.
 */

const NOTHING = '\0nothing-for-kit';

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
		}
	};
}
