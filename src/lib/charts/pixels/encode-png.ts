/**
 * Writes pixels as a PNG of at most 256 colours. The encoder of the canvas keeps four bytes a pixel, which takes it most of
 * a second for a large picture and makes a file several times as large.
 */
import { deflateSync } from 'node:zlib';
import { paletteOf } from './palette.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a pixel, each the place of a colour in the palette; compressed, filtered and ordered as all PNGs are. */
const FORMAT = [8, 3, 0, 0, 0];
/** What a smaller file is worth, 0 to 9. Another version of Node may pack the same pixels into other bytes. */
const EFFORT = 4;

/** The file; `rgba` has four bytes a pixel, row by row, none of them transparent, and begins at a multiple of four. */
export function encodePng(rgba: Uint8Array, width: number, height: number): Uint8Array {
	const { colours, pixels } = paletteOf(new Int32Array(rgba.buffer, rgba.byteOffset, width * height));
	// Each row begins with the number of its filter; 0 is none, which suits palettes best.
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const chunks = [
		chunk('IHDR', [...bytesOf(width), ...bytesOf(height), ...FORMAT]),
		chunk('PLTE', colours.flat()),
		chunk('IDAT', deflateSync(rows, { level: EFFORT })),
		chunk('IEND', [])
	];
	const file = new Uint8Array(SIGNATURE.length + chunks.reduce((sum, { length }) => sum + length, 0));
	file.set(SIGNATURE);
	let at = SIGNATURE.length;
	for (const one of chunks) {
		file.set(one, at);
		at += one.length;
	}
	return file;
}

/** A part of the file: its length, name, content and checksum. */
function chunk(name: string, content: ArrayLike<number>): Uint8Array {
	const bytes = new Uint8Array(content.length + 12);
	bytes.set(bytesOf(content.length), 0);
	bytes.set(
		[...name].map((sign) => sign.charCodeAt(0)),
		4
	);
	bytes.set(content, 8);
	bytes.set(bytesOf(checksum(bytes.subarray(4, -4))), content.length + 8);
	return bytes;
}

/** A whole number as four bytes, the greatest first. */
function bytesOf(number: number): number[] {
	return [24, 16, 8, 0].map((bits) => (number >>> bits) & 255);
}

const CHECKS = Uint32Array.from({ length: 256 }, (_, byte) => {
	let check = byte;
	for (let bit = 0; bit < 8; bit++) check = check & 1 ? 0xedb88320 ^ (check >>> 1) : check >>> 1;
	return check;
});

/** CRC-32, as PNG and zip have it. */
function checksum(bytes: Uint8Array): number {
	let check = 0xffffffff;
	for (const byte of bytes) check = (CHECKS[(check ^ byte) & 255] ?? 0) ^ (check >>> 8);
	return ~check >>> 0;
}
