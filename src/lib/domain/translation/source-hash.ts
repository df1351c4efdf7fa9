/** The name of a sentence to translate: the hash FNV-1a of 64 bits of its UTF-8, in 16 hexadecimal digits. */

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const encoder = new TextEncoder();
const known = new Map<string, string>();

/** @param text the sentence with numbers in place of ids */
export function sourceHash(text: string): string {
	const found = known.get(text);
	if (found !== undefined) return found;
	let hash = OFFSET;
	for (const byte of encoder.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
	const name = hash.toString(16).padStart(16, '0');
	known.set(text, name);
	return name;
}
