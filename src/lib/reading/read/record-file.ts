/** Which files of a folder belong to a record; other files are left alone. */

/** Tables and documents, the description and the icon; other JSON belongs to the tools of whoever keeps the record. */
const RECORD_FILE = /\.(?:csv|tsv|md)$|^(?:datapackage\.json|icon\.svg)$/i;

/** @param name of a file directly in the folder of the record */
export function isRecordFile(name: string): boolean {
	return RECORD_FILE.test(name);
}
