/** A record that passed every check, with its files as texts: what the site and its downloads are made from. */
import type { FrozenVersion } from '../record/frozen-version.ts';
import type { RecordRows } from './fill-record.ts';

/** A sentence in another language. */
export interface Translation {
	readonly text: string;
	/** Whether somebody read it against the original and signed it. */
	readonly isReviewed: boolean;
}

/** What sentences of a record are in other languages: by language, then by the hash of the sentence. */
export type Translations = ReadonlyMap<string, ReadonlyMap<string, Translation>>;

export interface CheckedRecord extends RecordRows {
	/** The text of each table by its name, as the record has it. */
	readonly tables: ReadonlyMap<string, string>;
	/** `README.md` and `CHANGELOG.md`; `null` where the record has none. */
	readonly readme: string | null;
	readonly changelog: string | null;
	/** The versions that were frozen, oldest first. */
	readonly versions: readonly FrozenVersion[];
	readonly translations: Translations;
	/** The text of each file of translations by its path in the record. */
	readonly translationTexts: ReadonlyMap<string, string>;
}
