/** The messages of the tool in the languages that a record wants for its site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFaults, type Catalogue } from '#lib/domain/text/catalogue-faults.ts';

/** The language of the messages that the others translate. */
const ORIGINAL = 'en';

/**
 * Why the site cannot have its languages, in a line for each that it cannot have.
 *
 * @param folder of the tool
 * @param languages as the record lists them, its own first
 */
export function languageFaults(folder: string, languages: readonly string[]): string[] {
	const [own = ORIGINAL, ...others] = languages;
	if (others.length === 0) return [];
	if (own !== ORIGINAL)
		return [
			`site.languages: a site with several languages begins with ${ORIGINAL}, which its interface is written in; site.lang is ${own}`
		];
	const original = readCatalogue(folder, ORIGINAL) ?? {};
	return others.flatMap((language) => {
		const catalogue = readCatalogue(folder, language);
		if (catalogue === null)
			return [`site.languages: the tool does not speak ${language}: it has no messages/${language}.json`];
		const { missing, wrong } = catalogueFaults(original, catalogue, language);
		const [first] = [...wrong, ...missing];
		const all = Object.keys(original).length;
		return first === undefined
			? []
			: [
					`site.languages: messages/${language}.json has ${String(wrong.length)} faulty messages and lacks ${String(missing.length)} of ${String(all)}; the first is ${first}`
				];
	});
}

/** The messages of a language; `null` where there are none. */
export function readCatalogue(folder: string, language: string): Catalogue | null {
	const file = join(folder, 'messages', `${language}.json`);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Catalogue) : null;
}
