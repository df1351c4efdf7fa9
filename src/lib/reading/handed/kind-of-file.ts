/** What a file is, by its first bytes and never by its name. */
import { archiveNames } from './archive.ts';

/** `locked` is a container that only a password opens, or a workbook of the old kind. */
export type FileKind = 'empty' | 'archive' | 'workbook' | 'open-document' | 'locked' | 'binary' | 'text';

/** So many bytes are looked at for a sign that the file is no text. */
const LOOKED_AT = 4096;

/** What the bytes are. */
export function kindOfFile(bytes: Uint8Array): FileKind {
	const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
	if (bytes.length === 0) return 'empty';
	if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) {
		const names = archiveNames(bytes) ?? [];
		if (names.includes('xl/workbook.xml') || names.includes('[Content_Types].xml')) return 'workbook';
		return names[0] === 'mimetype' ? 'open-document' : 'archive';
	}
	if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'locked';
	// UTF-16, in which spreadsheets save “Unicode text”, has zero bytes between its letters.
	if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'text';
	return isText(bytes.subarray(0, LOOKED_AT)) ? 'text' : 'binary';
}

/** True where a stray zero byte is at most one sign in many, and no other sign is one that texts do not have: the check names its row. */
function isText(bytes: Uint8Array): boolean {
	const zeros = bytes.filter((byte) => byte === 0).length;
	return zeros * 20 < bytes.length && !(zeros > 0 && bytes.some((byte) => byte > 0 && byte < 9));
}
