/** Whether the tool speaks the languages that a record wants for its site. */
import { languageFiles, ORIGINAL } from '../translation/tool-language.ts';

/**
 * Why the site cannot have its languages, in a line for each file that keeps it from one.
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
	return others.flatMap((language) =>
		languageFiles(folder, language).flatMap(({ file, faults: [first, ...more] }) =>
			first === undefined
				? []
				: [
						`site.languages: the tool does not speak ${language}: ${file} ${first}${more.length === 0 ? '' : `, and ${String(more.length)} more`}; "translations ${language}" says all`
					]
		)
	);
}
