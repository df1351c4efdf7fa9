/** Opens a zip archive that nobody vouches for: by its own list of files, and never beyond what that list says. */
import { Inflate } from 'fflate';

/** A file with its path, as it was handed in or stands in an archive. */
export interface HandedFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** Why an archive could not be opened, or one file in it. */
export type ArchiveFault =
	| { readonly kind: 'damaged'; readonly words: string }
	| { readonly kind: 'locked' }
	| { readonly kind: 'too-many'; readonly count: number }
	| { readonly kind: 'too-large'; readonly bytes: number };

interface Entry {
	readonly path: string;
	readonly flags: number;
	readonly method: number;
	readonly packed: number;
	readonly size: number;
	readonly at: number;
}

const [END, LISTED, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const END_BYTES = 22;
/** The comment at the end of an archive has at most so many bytes. */
const COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];
/** So many packed bytes are opened at a time. */
const PIECE = 64 * 1024;

class Refused extends Error {
	constructor(readonly fault: ArchiveFault) {
		super(fault.kind);
	}
}

const damaged = (words: string) => new Refused({ kind: 'damaged', words });

/** The names of the files in an archive, without opening one; `null` where it cannot be read. */
export function archiveNames(bytes: Uint8Array): readonly string[] | null {
	try {
		return entriesOf(bytes, Infinity).map(({ path }) => path);
	} catch (fault) {
		if (fault instanceof Refused) return null;
		throw fault;
	}
}

/**
 * Every file of an archive, folders left out; or why not.
 *
 * @param most how many files, and how many bytes in all of them together
 */
export function openArchive(
	bytes: Uint8Array,
	most: { readonly files: number; readonly bytes: number }
): readonly HandedFile[] | ArchiveFault {
	try {
		const entries = entriesOf(bytes, most.files).filter(({ path }) => !path.endsWith('/'));
		const sum = entries.reduce((all, { size }) => all + size, 0);
		if (sum > most.bytes) return { kind: 'too-large', bytes: sum };
		return entries.map((entry) => ({ path: entry.path, bytes: opened(bytes, entry) }));
	} catch (fault) {
		if (fault instanceof Refused) return fault.fault;
		throw fault;
	}
}

function entriesOf(bytes: Uint8Array, most: number): Entry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count === 0xffff || at === 0xffffffff) throw damaged('an archive of the kind for more than 4 GB');
	if (count > most) throw new Refused({ kind: 'too-many', count });
	const names = new TextDecoder();
	return Array.from({ length: count }, () => {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED)
			throw damaged('its list of files is cut off');
		const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
			number,
			number,
			number
		];
		const entry = {
			path: names.decode(bytes.subarray(at + 46, at + 46 + name)),
			flags: view.getUint16(at + 8, true),
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true)
		};
		at += 46 + name + extra + comment;
		return entry;
	});
}

function endOf(view: DataView): number {
	const first = Math.max(0, view.byteLength - END_BYTES - COMMENT);
	for (let at = view.byteLength - END_BYTES; at >= first; at -= 1)
		if (view.getUint32(at, true) === END) return at;
	throw damaged('it has no list of its files');
}

function opened(bytes: Uint8Array, { path, flags, method, packed, size, at }: Entry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if ((flags & 1) === 1) throw new Refused({ kind: 'locked' });
	if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
		throw damaged(`${path} is not where its list says`);
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + packed > bytes.length) throw damaged(`${path} is cut off`);
	const body = bytes.subarray(start, start + packed);
	if (method === STORED) {
		if (packed !== size) throw damaged(`${path} is not as large as its list says`);
		return body;
	}
	if (method !== DEFLATED) throw damaged(`${path} is packed in a way that is not read here`);
	return inflated(path, body, size);
}

function inflated(path: string, body: Uint8Array, size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let length = 0;
	const inflate = new Inflate((piece) => {
		if (length + piece.length > size) throw damaged(`${path} is larger than its list says`);
		whole.set(piece, length);
		length += piece.length;
	});
	try {
		for (let at = 0; at < body.length; at += PIECE)
			inflate.push(body.subarray(at, at + PIECE), at + PIECE >= body.length);
	} catch (fault) {
		throw fault instanceof Refused ? fault : damaged(`${path} cannot be unpacked`);
	}
	if (length !== size) throw damaged(`${path} is smaller than its list says`);
	return whole;
}
