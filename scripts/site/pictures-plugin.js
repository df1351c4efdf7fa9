/**
 * Builds the thread that draws pictures beside the pages, and says to what asks for pictures where it is
 * (`src/lib/charts/pictures/`).
 */
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('../../src/lib/charts/pictures/picture-worker.ts', import.meta.url));

/** @returns {import('vite').Plugin} */
export function pictures() {
	return {
		name: 'pictures',
		apply: 'build',
		transform: {
			filter: { id: /\/charts\/pictures\/picture-worker-place\.ts$/ },
			handler() {
				this.emitFile({ type: 'chunk', id: WORKER, fileName: 'chunks/picture-worker.js' });
				// Kit puts what several routes need into the same folder.
				const place = `new URL('./picture-worker.js', import.meta.url).href`;
				return { code: `export const PICTURE_WORKER = ${place};`, map: null };
			}
		}
	};
}
