/** The record that a site is built from: it lies on the disk. `#record` stands for this module wherever there is a disk. */
import { once } from '#lib/publish/published-file.ts';
import { readRecord, recordFolder, siteOrigin } from '#lib/server/record.ts';

/**
 * The record of this build, checked and read once.
 *
 * @throws {Error} with a line for each problem of the record
 */
export const sourceRecord = once(() => readRecord(recordFolder()));

/** Where the site will stand, without a slash at its end; `null` where that is not known. */
export const sourceOrigin = siteOrigin;

/** True: the build writes the files of every chart beside its page. */
export const HAS_FILES = true;
