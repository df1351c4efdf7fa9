/** A what-if as a picture of its words, with everything that must be read with it and the address that reopens it. */

/** A line of the picture before it is broken to its width. */
export interface PictureLine {
	readonly text: string;
	readonly kind: 'title' | 'text' | 'result' | 'small';
}

const SIZES = { title: 26, text: 17, result: 22, small: 14 } as const;
const WIDTH = 960;
const MARGIN = 48;
/** Width of a letter in parts of its size, on the safe side for the fonts that may be there. */
const LETTER = 0.56;

/** The lines as an SVG picture, black on white, with text as text. */
export function pictureOf(lines: readonly PictureLine[]): string {
	let y = MARGIN;
	const texts = lines.flatMap(({ text, kind }) => {
		const size = SIZES[kind];
		y += size * 0.6;
		return broken(text, Math.floor((WIDTH - 2 * MARGIN) / (size * LETTER))).map((part) => {
			y += size * 1.3;
			const weight = kind === 'title' || kind === 'result' ? ' font-weight="600"' : '';
			return `<text x="${String(MARGIN)}" y="${y.toFixed(1)}" font-size="${String(size)}"${weight}>${escaped(part)}</text>`;
		});
	});
	const height = Math.ceil(y + MARGIN);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(height)}" ` +
		`viewBox="0 0 ${String(WIDTH)} ${String(height)}" font-family="Georgia, serif">` +
		`<rect width="100%" height="100%" fill="#fff"/>${texts.join('')}</svg>\n`
	);
}

/** A text in lines of at most so many letters; a word that is longer than that is cut. */
function broken(text: string, most: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/)) {
		if (line !== '' && line.length + 1 + word.length > most) {
			lines.push(line);
			line = '';
		}
		line = line === '' ? word : `${line} ${word}`;
		while (line.length > most) {
			lines.push(line.slice(0, most));
			line = line.slice(most);
		}
	}
	return [...lines, line].filter((one) => one !== '');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
