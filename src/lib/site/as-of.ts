/** As of when the record speaks, and by which version: on the first page, in pictures, in embeds. */
import { dateWords } from '#lib/format/number/period-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from './record.ts';

/** The date and the version of the record in words. */
export function asOf(): string {
	const { version, created } = loadModel().package;
	return m.as_of({ date: dateWords(created), version });
}
