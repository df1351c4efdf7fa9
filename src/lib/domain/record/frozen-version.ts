/** What a version of the record is once it is frozen: the files of its archive, kept as they were. */

/** The folder of frozen versions in a record. */
export const VERSIONS_FOLDER = 'versions';

/** A version that stays as it is. */
export interface FrozenVersion {
	readonly version: string;
	/** Day it was made, `YYYY-MM-DD`. */
	readonly created: string;
	/** Its files by their path in the archive, the list of checksums included. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}
