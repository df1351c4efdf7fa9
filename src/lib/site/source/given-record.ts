/** A record that a reader hands in: it lies in memory. `#record` stands for this module in a browser. */
import type { CheckedRecord } from '#lib/domain/prose/checked-record.ts';

let given: CheckedRecord | null = null;

/** Makes `record` the one that everything in `site` is made from. */
export function giveRecord(record: CheckedRecord): void {
	given = record;
}

/**
 * The record that was handed in last.
 *
 * @throws {Error} where none was
 */
export function sourceRecord(): CheckedRecord {
	if (given === null) throw new Error('no record was handed in');
	return given;
}

/** `null`: nothing that is made here stands at an address. */
export function sourceOrigin(): null {
	return null;
}

/** False: no file stands beside what is drawn. */
export const HAS_FILES = false;
