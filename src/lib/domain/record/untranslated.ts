/** What of a row, or of the description, is not in the language that the record is said in. */

/** The texts that are not translated. */
export interface Untranslated {
	/** Their columns; of `datapackage.json` their paths, such as `site.question`. */
	readonly names: readonly string[];
	/** The language they are in. */
	readonly lang: string;
}

/** What is not translated of a row; `undefined` where all is. */
export function untranslatedOf(row: object): Untranslated | undefined {
	return (row as { readonly untranslated?: Untranslated }).untranslated;
}

/** The language of one text of a row or of the description; `undefined` where they do not say it. */
export function languageOf(of: object, name: string): string | undefined {
	const untranslated = untranslatedOf(of);
	return untranslated?.names.includes(name) === true
		? untranslated.lang
		: (of as { readonly lang?: string }).lang;
}
