/** What a header that is none of a flat table lacks, in words. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import { flatColumn, isKnownHeader, NEEDED } from './flat-columns.ts';

/** The names of columns in the first line of a table, whatever stands between its cells. */
export function headersIn(bytes: Uint8Array): string[] {
	const line = new TextDecoder().decode(bytes.subarray(0, 2000)).split(/\r\n?|\n/)[0] ?? '';
	return line.split(/[,;\t]/).map((header) => header.replace(/^\uFEFF?"?|"$/g, '').trim());
}

/** The columns that are missing, with the names that are of none; and the names that are needed. */
export function headerWords(headers: readonly string[]): [found: string, expected: string] {
	const expected = `columns named ${NEEDED.join(', ')}; the number may stand in as stated alone`;
	if (headers.length === 0) return ['no sheet with such a header', expected];
	const known = headers.map(flatColumn);
	const missing = NEEDED.filter(
		(column) => !known.includes(column) && !(column === 'value' && known.includes('as_stated'))
	);
	const strange = headers.filter((header) => header !== '' && !isKnownHeader(header));
	const are = strange.length === 1 ? 'is the name of no column' : 'are names of no column';
	const unread = strange.length === 0 ? '' : `; ${strange.map((name) => quoted(name)).join(', ')} ${are}`;
	return [`a header without ${missing.join(', ')}${unread}`, expected];
}
