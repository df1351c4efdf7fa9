/** A record as the site hands it to its downloads. */
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import type { Publication } from '#lib/publish/published-file.ts';
import { readRecord } from '#lib/server/record.ts';

/** The record in `folder`; throws where it is broken. */
export function readPublication(folder: string, origin: string | null = null): Publication {
	return makePublication(readRecord(folder), proseWords, { origin });
}
