/** What the tool itself needs to speak a language: a line in the settings of its messages, and a few files below `messages/`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogueFaults, pluralForms, type Catalogue } from '#lib/domain/text/catalogue-faults.ts';
import { areAmong } from '#lib/domain/text/text-patterns.ts';
import { codebookTexts } from '#lib/publish/tables/codebook.ts';

/** The language of the messages that the others translate. */
export const ORIGINAL = 'en';

/** Where the languages of the tool are listed, below its folder. */
const SETTINGS = 'project.inlang/settings.json';

/** How many of the messages that are missing are named. */
const NAMED = 5;

interface Settings {
	readonly locales: readonly string[];
}

/** A file that a language needs, and how far it is written. */
export interface LanguageFile {
	/** Below the folder of the tool. */
	readonly file: string;
	/** Why no site can be made in the language, a line each; the messages that are missing are one. */
	readonly faults: readonly string[];
	/** What is still to be done, and keeps no site from being made. */
	readonly left: readonly string[];
}

/** The files that a language needs, in the order in which they are best written. */
export function languageFiles(folder: string, language: string): LanguageFile[] {
	return [
		settingsOf(folder, language),
		messagesOf(folder, language),
		writingOf(folder, language),
		glossaryOf(folder, language),
		codebookOf(folder, language)
	];
}

/**
 * Writes a start of each file that is not there, the messages that are missing as the original has them, and the line of
 * the settings; gives the files that were written.
 */
export function startLanguage(folder: string, language: string): string[] {
	const settings = readJson(folder, SETTINGS) as Settings;
	const [original, catalogue] = [
		readCatalogue(folder, ORIGINAL) ?? {},
		readCatalogue(folder, language) ?? {}
	];
	const starts: readonly (readonly [string, unknown])[] = [
		...(settings.locales.includes(language)
			? []
			: [[SETTINGS, { ...settings, locales: [...settings.locales, language] }] as const]),
		...(Object.keys(original).every((key) => key in catalogue)
			? []
			: [[messagesFile(language), { ...inForms(original, language), ...catalogue }] as const]),
		...startOf(folder, writingFile(language), () => readJson(folder, writingFile(ORIGINAL))),
		...startOf(folder, glossaryFile(language), () => []),
		...startOf(folder, codebookFile(language), () => emptyCodebook(folder))
	];
	for (const [file, start] of starts) writeJson(folder, file, start);
	return starts.map(([file]) => file);
}

/** The messages with a variant for each form of the plural that the language has: those that the original lacks read as its last. */
function inForms(original: Catalogue, language: string): Catalogue {
	const forms = pluralForms(language);
	return Object.fromEntries(
		Object.entries(original).map(([key, message]) => {
			const [first] = Array.isArray(message)
				? (message as { readonly match: Readonly<Record<string, string>> }[])
				: [];
			const other = first?.match['forms=other'];
			if (first === undefined || other === undefined) return [key, message];
			const own = Object.fromEntries(
				forms.map((form) => [`forms=${form}`, first.match[`forms=${form}`] ?? other])
			);
			return [key, [{ ...first, match: own }]];
		})
	);
}

/** Where the file is not there, what it begins with. */
function startOf(folder: string, file: string, start: () => unknown): (readonly [string, unknown])[] {
	return existsSync(join(folder, file)) ? [] : [[file, start()]];
}

/** The texts of the codebook without words; what has places for parts is known from the languages that are there. */
function emptyCodebook(folder: string): Record<string, string> {
	const [known] = readdirSync(join(folder, 'messages/codebook')).sort();
	const texts =
		known === undefined
			? codebookTexts()
			: Object.keys(readJson(folder, `messages/codebook/${known}`) as object);
	return Object.fromEntries(texts.map((text) => [text, '']));
}

/** The messages of a language; `null` where there are none. */
export function readCatalogue(folder: string, language: string): Catalogue | null {
	return readJson(folder, messagesFile(language)) as Catalogue | null;
}

function settingsOf(folder: string, language: string): LanguageFile {
	const { locales } = readJson(folder, SETTINGS) as Settings;
	return {
		file: SETTINGS,
		faults: locales.includes(language) ? [] : [`locales lacks ${language}`],
		left: []
	};
}

function messagesOf(folder: string, language: string): LanguageFile {
	const file = messagesFile(language);
	const [original, catalogue] = [readCatalogue(folder, ORIGINAL) ?? {}, readCatalogue(folder, language)];
	if (catalogue === null) return { file, faults: ['is missing'], left: [] };
	const { missing, wrong } = catalogueFaults(original, catalogue, language);
	const all = Object.keys(original).length;
	const named = missing.slice(0, NAMED).join(', ');
	const lacking =
		missing.length === 0
			? []
			: [`lacks ${String(missing.length)} of ${String(all)} messages, such as ${named}`];
	const alike = Object.entries(catalogue).filter(
		([key, message]) =>
			!key.startsWith('$') &&
			hasWords(JSON.stringify(message)) &&
			JSON.stringify(message) === JSON.stringify(original[key])
	);
	const left =
		alike.length === 0
			? []
			: [
					`${String(alike.length)} messages read as in ${ORIGINAL}, such as ${alike
						.slice(0, NAMED)
						.map(([key]) => key)
						.join(', ')}; translate those that should not, in this file`
				];
	return { file, faults: [...lacking, ...wrong], left };
}

/** Whether a message is more than its placeholders and signs. */
function hasWords(message: string): boolean {
	return /\p{L}{2}/u.test(message.replace(/\{\w+\}/g, ''));
}

function writingOf(folder: string, language: string): LanguageFile {
	const file = writingFile(language);
	const [original, writing] = [readJson(folder, writingFile(ORIGINAL)), readJson(folder, file)];
	if (writing === null) return { file, faults: ['is missing'], left: [] };
	return { file, faults: shapeFaults(original, writing, ''), left: [] };
}

/** Where an object lacks what another has, or has it as something else; what a list or `sizes` holds differs by language. */
function shapeFaults(expected: unknown, found: unknown, path: string): string[] {
	if (typeof expected !== typeof found || Array.isArray(expected) !== Array.isArray(found))
		return [
			`${path} must be ${Array.isArray(expected) ? 'a list' : typeof expected === 'object' ? 'an object' : `a ${typeof expected}`}`
		];
	if (Array.isArray(expected) && Array.isArray(found))
		return found.flatMap((one, at) => shapeFaults(expected[0], one, `${path}[${String(at)}]`));
	if (typeof expected !== 'object' || expected === null) return [];
	return Object.entries(expected).flatMap(([name, value]) =>
		shapeFaults(value, (found as Record<string, unknown>)[name], path === '' ? name : `${path}.${name}`)
	);
}

function glossaryOf(folder: string, language: string): LanguageFile {
	const file = glossaryFile(language);
	const terms = readJson(folder, file) as readonly unknown[] | null;
	return {
		file,
		faults: [],
		left: terms === null ? ['is missing'] : terms.length === 0 ? ['has no term'] : []
	};
}

function codebookOf(folder: string, language: string): LanguageFile {
	const file = codebookFile(language);
	const texts = (readJson(folder, file) ?? {}) as Readonly<Record<string, string>>;
	const all = codebookTexts();
	const missing = all.filter((text) => !areAmong(text, texts)).length;
	const left =
		missing === 0
			? []
			: [`${String(missing)} of ${String(all.length)} texts of the codebook are in ${ORIGINAL}`];
	return { file, faults: [], left };
}

const messagesFile = (language: string) => `messages/${language}.json`;
const writingFile = (language: string) => `messages/writing/${language}.json`;
const glossaryFile = (language: string) => `messages/glossary/${language}.json`;
const codebookFile = (language: string) => `messages/codebook/${language}.json`;

/** What a file of the tool holds; `null` where it is not there. Throws, with its name, where it is not JSON. */
function readJson(folder: string, file: string): unknown {
	const path = join(folder, file);
	if (!existsSync(path)) return null;
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

function writeJson(folder: string, file: string, content: unknown): void {
	const path = join(folder, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${JSON.stringify(content, null, '\t')}\n`);
}
