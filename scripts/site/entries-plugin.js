/**
 * Which pages a route with a parameter has stands in `entries.ts` beside it, and not in the page itself, as Kit would
 * have it: Kit reads pages before it builds them, and builds every one for the browser as well as soon as it finds
 * there something that it cannot read, like a function.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @returns {import('vite').Plugin} */
export function entriesBesidePages() {
	return {
		name: 'entries-beside-pages',
		apply: 'build',
		transform: {
			filter: { id: /\/\+page\.server\.ts$/ },
			handler(code, id) {
				if (!existsSync(join(dirname(id), 'entries.ts'))) return null;
				return { code: `${code}\nexport { entries } from './entries.ts';\n`, map: null };
			}
		}
	};
}
