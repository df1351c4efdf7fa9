/** From the bytes of a table to its text: UTF-8 without a byte order mark, lines ended by a line feed. */
import { parseCells } from './parse-cells.ts';
import { problemAt, type Problem } from './problem.ts';
import { defineRules, type Rule } from './rule.ts';

export const ENCODING_RULES = defineRules({
	'not-utf-8': {
		meaning:
			'The bytes of the file are not UTF-8 text, so that letters would be lost. Older spreadsheets save tables like that.',
		mend: 'Run contested-figures tidy on the file: it says what each character set would read, and mends it once --encoding names one. Or save it as UTF-8: in a spreadsheet choose “CSV UTF-8” or the character set UTF-8.'
	},
	'byte-order-mark': {
		meaning:
			'The file begins with a byte order mark (U+FEFF), which many programs read as a part of the first column name.',
		mend: 'Save the file as UTF-8 without a byte order mark.'
	},
	'line-end': {
		meaning:
			'Lines end with CR or CR LF instead of LF alone, so that two copies of a table that say the same differ in each line.',
		mend: 'Save the file with Unix line ends (LF).'
	}
});

export interface DecodedText {
	/** The text without mark and carriage returns; `null` where the bytes hold no text that could be read on. */
	readonly text: string | null;
	readonly problems: readonly Problem[];
}

const LINE_FEED = 0x0a;

/** Reads the bytes of `file`. Each kind of problem is told once, at the first row that has it. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
	const problem = (rule: Rule, row: number, found: string, expected: string) =>
		problemAt(rule, { file, row, column: '-' }, found, expected);
	const broken = firstBrokenByte(bytes);
	if (broken !== null) {
		const before = new TextDecoder().decode(bytes.subarray(0, broken));
		const byte = (bytes[broken] ?? 0).toString(16).toUpperCase().padStart(2, '0');
		const found = `the bytes are not UTF-8 from byte ${String(broken)} on (0x${byte})`;
		return {
			text: null,
			problems: [problem(ENCODING_RULES['not-utf-8'], rowAt(before), found, 'UTF-8 text')]
		};
	}
	const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const problems: Problem[] = [];
	const marked = decoded.startsWith('\uFEFF');
	if (marked)
		problems.push(
			problem(
				ENCODING_RULES['byte-order-mark'],
				1,
				'a byte order mark (U+FEFF) before the header',
				'UTF-8 without a mark'
			)
		);
	const unmarked = marked ? decoded.slice(1) : decoded;

	const zero = unmarked.indexOf('\0');
	if (zero >= 0) {
		const found = 'a zero byte (U+0000), as in UTF-16 or a binary file';
		return {
			text: null,
			problems: [
				...problems,
				problem(ENCODING_RULES['not-utf-8'], rowAt(unmarked.slice(0, zero)), found, 'UTF-8 text')
			]
		};
	}
	const carriageReturn = unmarked.indexOf('\r');
	if (carriageReturn >= 0) {
		const kind = unmarked[carriageReturn + 1] === '\n' ? 'CR LF' : 'CR';
		const row = rowAt(unmarked.slice(0, carriageReturn));
		problems.push(
			problem(
				ENCODING_RULES['line-end'],
				row,
				`a line end of ${kind}, here first`,
				'LF alone at the end of every line'
			)
		);
	}
	return { text: unmarked.replace(/\r\n?/g, '\n'), problems };
}

/** The row of the table in which `before` ends. */
function rowAt(before: string): number {
	const normal = before.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	return Math.max(1, parseCells(`${normal}x`).rows.length);
}

/** Where the bytes stop being UTF-8; `null` where they never do. */
function firstBrokenByte(bytes: Uint8Array): number | null {
	if (isUtf8(bytes)) return null;
	let start = 0;
	while (start < bytes.length) {
		const feed = bytes.indexOf(LINE_FEED, start);
		const end = feed < 0 ? bytes.length : feed + 1;
		if (!isUtf8(bytes.subarray(start, end))) return start + brokenInLine(bytes.subarray(start, end));
		start = end;
	}
	return bytes.length;
}

/** The shortest beginning of a broken line that nothing could complete to UTF-8 ends with the broken byte. */
function brokenInLine(line: Uint8Array): number {
	let [whole, broken] = [0, line.length + 1];
	while (broken - whole > 1) {
		const middle = Math.floor((whole + broken) / 2);
		if (middle <= line.length && isUtf8(line.subarray(0, middle), true)) whole = middle;
		else broken = middle;
	}
	// The beginning may end amid a letter that never came: the letter's first byte is the broken one.
	while (whole > 0 && !isUtf8(line.subarray(0, whole))) whole -= 1;
	return Math.min(whole, line.length - 1);
}

function isUtf8(bytes: Uint8Array, unfinished = false): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
		return true;
	} catch {
		return false;
	}
}
