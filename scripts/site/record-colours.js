/**
 * The colours of a record (`site.colours`) in place of those of the tool, in the pages and in every drawing.
 * `src/cli/site/face-files.ts` writes them where this looks.
 */
import { existsSync, readFileSync } from 'node:fs';

const FILE = '.svelte-kit/face/colours.json';

/** @returns {import('vite').Plugin} */
export function recordColours() {
	return {
		name: 'record-colours',
		enforce: 'pre',
		transform: {
			filter: { id: /\/(?:domain\/colour\/origin-colours\.ts|styles\/tokens\.css)(?:$|\?)/ },
			handler(code) {
				if (!existsSync(FILE)) return null;
				return { code: withColours(code, JSON.parse(readFileSync(FILE, 'utf8'))), map: null };
			}
		}
	};
}

/**
 * The code with other colours; throws where it has no place for one.
 * @param {string} code
 * @param {Readonly<Record<string, { light: string, dark: string }>>} colours
 */
export function withColours(code, colours) {
	return Object.entries(colours).reduce((text, [origin, { light, dark }]) => {
		const place = new RegExp(
			`('?${origin}'?: \\{ light: ')#[0-9a-f]{6}(', dark: ')#[0-9a-f]{6}|(--${origin}: light-dark\\()#[0-9a-f]{6}(, )#[0-9a-f]{6}`
		);
		if (!place.test(text)) throw new Error(`there is no place for the colour of ${origin}`);
		return text.replace(
			place,
			(_, typed = '', between = '', styled = '', comma = '') =>
				`${typed}${styled}${light}${between}${comma}${dark}`
		);
	}, code);
}
