/**
 * A message that a language lacks is compiled as that of the original. Here it is said so, so that pages can name the language of
 * those words. Languages whose messages are whole have none of it in their pages or scripts.
 */
const IMPORT = `import { untranslated } from '../../format/languages/untranslated-words.ts';\n`;

/** As a build has messages, a file for each: one language is the other. */
const ALIAS = /^const (\w+) = (en_\w+);$/gm;
/** As all else has them, a file for each language: one language hands on what the other has. */
const HANDED_ON = /^export \{ (\w+) \} from "\.\/en\.js";?$/gm;

/**
 * A file of messages with what is untranslated said to be so.
 * @param {string} code
 */
export function sayUntranslated(code) {
	const said = code
		.replace(ALIAS, (_, name, original) => `const ${name} = (i = {}) => untranslated(${original}, i);`)
		.replace(HANDED_ON, (_, name) => `export const ${name} = (i = {}) => untranslated(original.${name}, i);`);
	if (said === code) return null;
	return `${IMPORT}${said.includes('(original.') ? 'import * as original from "./en.js";\n' : ''}${said}`;
}

/** @returns {import('vite').Plugin} */
export function untranslatedMessages() {
	return {
		name: 'untranslated-messages',
		transform: {
			filter: { id: /\/paraglide\/messages\/[^/]+\.js$/ },
			handler(code) {
				const said = sayUntranslated(code);
				return said === null ? null : { code: said, map: null };
			}
		}
	};
}
