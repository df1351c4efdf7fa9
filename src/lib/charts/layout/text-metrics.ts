/**
 * Widths of text without a font: geometry must be the same on every machine. The table holds the advance widths of a
 * wide sans (DejaVu Sans 2.37, close to Verdana), so that text in a narrower one never meets its neighbour.
 */

import { linesInDirection } from '#lib/domain/text/direction.ts';

/** Advance widths in hundredths of an em, from U+0020 to U+007E. */
const WIDTHS = [
	32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34,
	34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73,
	68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63,
	63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84
];
const LATIN_WIDTH = 64;
const NARROW: Readonly<Record<string, number>> = {
	'\u00a0': 32,
	'·': 32,
	'–': 50,
	'‘': 32,
	'’': 32,
	// Marks of direction take no room.
	'\u200e': 0,
	'\u200f': 0,
	'\u2068': 0,
	'\u2069': 0,
	// Nor do marks of languages.
	'\ue000': 0,
	'\ue001': 0,
	'\ue002': 0,
	'\ue003': 0
};
const FULL_WIDTH = 100;
/** Where no semibold is at hand a browser takes the bold one. */
const BOLD_FACTOR = 1.13;

/** Scripts that are set on a full em and may break between any two signs. */
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
/** Quotation marks that are as wide as Han characters among them. */
const FULL_BESIDE_HAN = /[“”]/;
/**
 * Signs that may not open a line, and signs that may not end one: closing and opening brackets, stops, and what belongs
 * to the number beside it (classes CL, CP, EX, IS, NS, PO and OP, PR of UAX #14, as far as Han text has them).
 * The smallest library for the whole of UAX #14, linebreak 1.1.0, is 7 kB compressed: too much for the script of a chart.
 */
const NOT_FIRST =
	/^[、。，．：；？！）〕］｝〉》」』】〗”’…‥—～·・%％‰℃)\]},.:;?!々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const NOT_LAST = /[（〔［｛〈《「『【〖“‘＄￥￡＃№([{$¥£€#]$/u;
/** What stays with the number before it, since it says its size or what it counts: 1000萬人. */
const UNIT = /^[萬万億亿年月日倍成個个人名位件項项次元]/u;
/** A number, with the word for its size or without. */
const NUMBER = /\d[萬万億亿]*$/u;
/** What says how the number behind it is meant, that it is one of a row, or the year and month of a day: 約500萬, 第2項, 2026年1月. */
const HEDGE = /[約约逾第：]|(?<=\d)[年月]$/u;
/** Where a clause of Han text ends. */
const CLAUSE_END = /(?<=[，、；：。？！])(?![」』”’》）])/u;

export interface Face {
	/** Size in logical pixels. */
	readonly size: number;
	readonly weight: 400 | 600;
}

/** Width in logical pixels, rather too wide than too narrow. */
export function textWidth(text: string, face: Face): number {
	return inPixels(hundredths(text, WIDE.test(text)), face);
}

/** Whole numbers, which add up without a rest: of a text and its parts. */
function hundredths(text: string, isAmongHan: boolean): number {
	let sum = 0;
	for (const sign of text)
		sum += isAmongHan && FULL_BESIDE_HAN.test(sign) ? FULL_WIDTH : (signWidths.get(sign) ?? measured(sign));
	return sum;
}

function inPixels(hundredths: number, { size, weight }: Face): number {
	return (hundredths / 100) * size * (weight === 600 ? BOLD_FACTOR : 1);
}

/** In hundredths of an em: a chart asks for the same few signs a hundred thousand times. */
const signWidths = new Map<string, number>();

function measured(sign: string): number {
	const width =
		WIDE.test(sign) || sign === '…' || sign === '—'
			? FULL_WIDTH
			: (NARROW[sign] ?? WIDTHS[(sign.codePointAt(0) ?? 0) - 0x20] ?? LATIN_WIDTH);
	signWidths.set(sign, width);
	return width;
}

/**
 * Breaks a text like {@link wrapText}, into lines of nearly the same length: no word is left alone on the last one. Han text
 * breaks between its clauses where that takes no more lines, since a break within a word is read as one between two.
 */
export function balanceText(text: string, width: number, face: Face): string[] {
	let lines = wrapText(text, width, face);
	if (lines.length === 1) return lines;
	const clauses = packed(text.trim().split(CLAUSE_END), width, face);
	if (clauses.length <= lines.length && clauses.every((line) => textWidth(line, face) <= width))
		return clauses;
	// No narrower than the longest word, which would be broken.
	let [low, high] = [Math.max(...pieces(text).map((piece) => textWidth(piece.trimEnd(), face))), width];
	while (high - low > 2) {
		const middle = (low + high) / 2;
		const tighter = wrapText(text, middle, face);
		if (tighter.length > lines.length) {
			low = middle;
		} else {
			lines = tighter;
			high = middle;
		}
	}
	return lines;
}

/**
 * Breaks a text into lines no wider than `width`, between words or between full-width signs. A single word that is
 * wider than a line is broken within; nothing is ever cut away.
 */
export function wrapText(text: string, width: number, face: Face): string[] {
	const isAmongHan = WIDE.test(text);
	const fits = (hundredths: number) => inPixels(hundredths, face) <= width;
	const lines: string[] = [];
	let line = '';
	/** Up to the end of the line, with and without the blanks there. */
	let [taken, shown] = [0, 0];
	for (const piece of pieces(text)) {
		const bare = hundredths(piece.trimEnd(), isAmongHan);
		if (line !== '' && !fits(taken + bare)) {
			lines.push(line.trimEnd());
			[line, taken] = ['', 0];
		}
		line += piece;
		shown = taken + bare;
		taken = shown + hundredths(piece.slice(piece.trimEnd().length), isAmongHan);
		// Only a piece that stands alone can be too wide.
		while (!fits(shown) && [...line.trimEnd()].length > 1) {
			const head = longestHead(line, width, face);
			lines.push(head);
			line = line.slice(head.length);
			taken = hundredths(line, isAmongHan);
			shown = hundredths(line.trimEnd(), isAmongHan);
		}
	}
	return linesInDirection(line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]);
}

/** Clauses on as few lines as they fit on whole. */
function packed(clauses: readonly string[], width: number, face: Face): string[] {
	const lines: string[] = [];
	for (const clause of clauses) {
		const longer = (lines.at(-1) ?? '') + clause;
		if (lines.length > 0 && textWidth(longer, face) <= width) lines[lines.length - 1] = longer;
		else lines.push(clause);
	}
	return lines;
}

/**
 * Unbreakable pieces: a word with the space behind it, or one full-width sign with the brackets before it and the marks
 * behind it. A space behind an opening bracket opens no gap either.
 */
function pieces(text: string): string[] {
	const found: string[] = [];
	let piece = '';
	for (const sign of text.trim().replace(/[ \t\r\n]+/g, ' ')) {
		if (sign === ' ') {
			piece += sign;
		} else if (mayBreak(piece, sign)) {
			found.push(piece);
			piece = sign;
		} else {
			piece += sign;
		}
	}
	return piece === '' ? found : [...found, piece];
}

/** Whether a line may end behind `before` and go on with `sign`. */
function mayBreak(before: string, sign: string): boolean {
	if (before === '' || NOT_LAST.test(before.trimEnd())) return false;
	if (before.endsWith(' ')) return true;
	const last = [...before].at(-1) ?? '';
	if (NUMBER.test(before) && UNIT.test(sign)) return false;
	if (HEDGE.test(before) && /\d/.test(sign)) return false;
	return !NOT_FIRST.test(sign) && (WIDE.test(sign) || WIDE.test(last));
}

/** As much of a piece that is wider than a line as fits on one; it ends where a line may end where there is such a place. */
function longestHead(line: string, width: number, face: Face): string {
	let head = '';
	let best = '';
	for (const sign of line) {
		if (head !== '' && textWidth(head + sign, face) > width) break;
		const isWithin = NOT_FIRST.test(sign) || NOT_LAST.test(head) || (/[\d.,]$/.test(head) && /\d/.test(sign));
		if (head !== '' && !isWithin) best = head;
		head += sign;
	}
	return WIDE.test(head) && best !== '' ? best : head;
}
