/** The record of this build: read once, checked, and its sentences filled in with the words of the interface. */
import { proseWords } from '#lib/format/prose/prose-words.ts';
import type { CheckedRecord } from '#lib/domain/prose/checked-record.ts';
import type { Model } from '#lib/domain/record/model.ts';
import type { Rows } from '#lib/domain/record/schema/tables.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { once, type Publication } from '#lib/publish/published-file.ts';
import { readRecord, recordFolder, siteOrigin } from '#lib/server/record.ts';
import { rememberByLocale } from './remember-by-locale.ts';

const checked = once(() => readRecord(recordFolder()));
const publicationOf = rememberByLocale((record: CheckedRecord) =>
	makePublication(record, proseWords, { origin: siteOrigin() })
);

/**
 * What the downloads of this build are made from, in the language that is spoken.
 *
 * @throws {Error} with a line for each problem of the record
 */
export function publication(): Publication {
	return publicationOf(checked());
}

/** The rows of the record as its editor wrote them, with placeholders; throws as {@link publication} does. */
export function templates(): Rows {
	return checked().rows;
}

/** The record with every reference followed; throws as {@link publication} does. */
export function loadModel(): Model {
	return publication().model;
}
