/** Which letters a font has, read from its file (WOFF2), and what of a text can be drawn with them. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Stands in a picture for letters that no font of it has; the page and the SVG have them. */
export const LEFT_OUT = '[…]';

/** What takes no room of its own: blanks, marks of direction, joiners, and what chooses the look of the sign before it. */
const UNDRAWN = /[\s\p{Cf}\u{fe00}-\u{fe0f}]/u;

/** Marks on the letter before them, and signs made of several. */
const JOINED = /[\p{M}\u200d\p{Emoji_Modifier}]/u;

const HEADER = 48;
/** Numbers of tables by which WOFF2 names the usual ones. */
const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63];

/**
 * The letters of a font, as code points.
 *
 * @throws {Error} where the file is no WOFF2, or has no table of letters that is read here
 */
export function lettersIn(file: string): ReadonlySet<number> {
	const bytes = readFileSync(file);
	if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error(`${file} is no WOFF2`);
	let at = HEADER;
	const base128 = () => {
		let value = 0;
		for (let more = true; more; at++) {
			const byte = bytes.readUInt8(at);
			value = value * 128 + (byte & 127);
			more = byte > 127;
		}
		return value;
	};
	let offset = 0;
	let cmap: { readonly start: number; readonly end: number } | null = null;
	for (let table = bytes.readUInt16BE(12); table > 0; table--) {
		const flags = bytes.readUInt8(at++);
		const tag = flags & 63;
		if (tag === NAMED) at += 4;
		const version = flags >> 6;
		const isPlain = tag === GLYF || tag === LOCA ? version === 3 : version === 0;
		const [whole, changed] = [base128(), isPlain ? null : base128()];
		const length = changed ?? whole;
		if (tag === CMAP) cmap = { start: offset, end: offset + length };
		offset += length;
	}
	const tables = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
	if (!cmap) throw new Error(`${file} has no table of letters`);
	return mapped(tables.subarray(cmap.start, cmap.end));
}

/** The code points of a table `cmap`, from its parts of the formats 4 and 12. */
function mapped(cmap: Buffer): Set<number> {
	const letters = new Set<number>();
	const add = (first: number, last: number) => {
		for (let code = first; code <= last; code++) letters.add(code);
	};
	for (let part = 0; part < cmap.readUInt16BE(2); part++) {
		const start = cmap.readUInt32BE(4 + part * 8 + 4);
		const format = cmap.readUInt16BE(start);
		if (format === 12) {
			for (let group = 0; group < cmap.readUInt32BE(start + 12); group++) {
				const from = start + 16 + group * 12;
				add(cmap.readUInt32BE(from), cmap.readUInt32BE(from + 4));
			}
		} else if (format === 4) {
			const doubled = cmap.readUInt16BE(start + 6);
			for (let segment = 0; segment < doubled; segment += 2) {
				const last = cmap.readUInt16BE(start + 14 + segment);
				// The last segment ends the table and maps nothing.
				if (last < 0xffff) add(cmap.readUInt16BE(start + 16 + doubled + segment), last);
			}
		}
	}
	return letters;
}

/** The text as it can be drawn, and what of it cannot. */
export function drawable(
	text: string,
	has: (code: number) => boolean
): { readonly text: string; readonly missing: readonly string[] } {
	const missing: string[] = [];
	let drawn = '';
	for (const letter of text) {
		if (UNDRAWN.test(letter) || has(letter.codePointAt(0) ?? 0)) drawn += letter;
		else {
			missing.push(letter);
			if (!drawn.endsWith(LEFT_OUT)) drawn += LEFT_OUT;
		}
	}
	return { text: drawn, missing };
}

/**
 * Those of the fonts that draw a text: for each letter the first that has it. A picture knows hundreds of fonts, since one of
 * Han characters is many files, and the canvas looks through all that it is given for each text. Where letters join with
 * marks, which a font may have together and another apart, all fonts stay.
 */
export function neededFonts(
	fonts: readonly string[],
	text: string,
	letters: ReadonlyMap<string, ReadonlySet<number>>
): readonly string[] {
	if (JOINED.test(text)) return fonts;
	const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
	const needed = new Set(codes.map((code) => fonts.find((font) => letters.get(font)?.has(code))));
	return fonts.filter((font) => needed.has(font));
}
