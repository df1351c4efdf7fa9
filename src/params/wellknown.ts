/** True for the folder of files that programs look for (RFC 8615); a folder of sources with a dot would be passed over by tools. */
export function match(param: string): boolean {
	return param === '.well-known';
}
