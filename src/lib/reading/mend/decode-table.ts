/** From the bytes that a spreadsheet saved to text with one kind of line end, and the sign that stands between its cells. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Table } from '#lib/domain/record/schema/columns.ts';
import { parseCells } from '../read/parse-cells.ts';
import { headerBelow, MOST_ABOVE } from './flat-table.ts';

/** Character sets that spreadsheets propose where they do not save UTF-8, by the names that decoders know. */
const OLDER = ['windows-1252', 'gb18030', 'big5'] as const;

/**
 * The text of the bytes; `null` where they are of a character set that nobody named.
 *
 * @param encoding the character set, where the editor knows it
 * @param mended is told what is not as a record has it
 * @throws {RangeError} where no such character set is known
 */
export function decoded(
	bytes: Uint8Array,
	encoding: string | null,
	mended: (what: string) => void
): string | null {
	const begins = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
	const utf16 = begins(0xff, 0xfe) ? 'utf-16le' : begins(0xfe, 0xff) ? 'utf-16be' : null;
	if (utf16 !== null) {
		mended('UTF-16');
		return lineFeeds(new TextDecoder(utf16).decode(bytes), mended);
	}
	if (begins(0xef, 0xbb, 0xbf)) mended('a byte order mark');
	const text = decodedBy('utf-8', bytes);
	if (text !== null) return lineFeeds(text, mended);
	if (encoding === null) return null;
	mended(`the character set ${encoding}`);
	return lineFeeds(textOf(encoding, bytes), mended);
}

/** What windows-1252 has from 0x80 on, where some engines decode it as ISO 8859-1, which has no letters there. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function textOf(encoding: string, bytes: Uint8Array): string {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const text = decoder.decode(bytes);
	return decoder.encoding === 'windows-1252'
		? text.replace(/[\u0080-\u009f]/g, (sign) => FROM_0X80[sign.charCodeAt(0) - 0x80] ?? sign)
		: text;
}

/** What there is to choose from: the first word that is not plain in bytes of an unknown character set, as each set has it. */
export function characterSetWords(bytes: Uint8Array): string {
	const readings = OLDER.flatMap((name) => {
		const [word] = /[^\s,;"]*[^\s,;"\p{ASCII}][^\s,;"]*/u.exec(decodedBy(name, bytes) ?? '') ?? [];
		return word === undefined ? [] : [`${name} reads ${quoted(word)}`];
	});
	return `the bytes are not UTF-8; name the character set by --encoding: of the first such word ${readings.join(', ')}`;
}

function decodedBy(encoding: string, bytes: Uint8Array): string | null {
	try {
		return textOf(encoding, bytes);
	} catch {
		return null;
	}
}

function lineFeeds(text: string, mended: (what: string) => void): string {
	if (text.includes('\r')) mended('CR LF at the end of lines');
	return text.replace(/\r\n?/g, '\n');
}

export interface Separated {
	/** The table, from its header on. */
	readonly text: string;
	readonly separator: string | null;
	/** The lines above the header, which are left out. */
	readonly above: number;
}

/** The sign between cells: the one by which the header has most columns of the table; `null` where none has any. */
export function separated(text: string, table: Table): Separated {
	const body = text.replace(/^"?sep=.?"?\n/i, '');
	const lines = body.split('\n', MOST_ABOVE + 1);
	for (const separator of [',', ';', '\t']) {
		const found = headerBelow(lines, separator);
		if (found === null || found.above === 0) continue;
		const skipped = lines.slice(0, found.above).reduce((sum, line) => sum + line.length + 1, 0);
		return { text: body.slice(skipped), separator, above: found.above };
	}
	const [line = ''] = lines;
	const count = (separator: string) =>
		(parseCells(line, separator).rows[0] ?? []).filter((cell) =>
			table.columns.some(({ name }) => name === cell.trim())
		).length;
	const best = [',', ';', '\t']
		.map((separator) => ({ separator, known: count(separator) }))
		.sort((one, other) => other.known - one.known)[0];
	return { text: body, separator: best && best.known > 0 ? best.separator : null, above: 0 };
}
