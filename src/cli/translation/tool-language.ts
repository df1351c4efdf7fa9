/** What the tool itself needs to speak a language: a line in the settings of its messages, and a few files below `messages/`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	catalogueFaults,
	interfaceMessages,
	signMessages,
	type Catalogue
} from '#lib/domain/text/catalogue-faults.ts';
import { areAmong } from '#lib/domain/text/text-patterns.ts';
import type { WrittenLanguage } from '#lib/format/languages/written-language.ts';
import { codebookTexts } from '#lib/publish/tables/codebook.ts';
import { startOfMessages, startOfWriting } from './language-start.ts';

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
	/** Why no site can be made in the language, a line each. */
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
 * Writes a start of each file that is not there, and the line of the settings; gives the files that were written. Messages that
 * are missing stay so: pages have them in the original, marked as such.
 *
 * @param hasAll whether the files that a language may do without are begun too
 */
export function startLanguage(folder: string, language: string, hasAll: boolean): string[] {
	const settings = readJson(folder, SETTINGS) as Settings;
	const { $schema } = readCatalogue(folder, ORIGINAL) ?? {};
	const writing = readJson(folder, writingFile(ORIGINAL)) as WrittenLanguage;
	const starts: readonly (readonly [string, unknown])[] = [
		...(settings.locales.includes(language)
			? []
			: [[SETTINGS, { ...settings, locales: [...settings.locales, language] }] as const]),
		...startOf(folder, messagesFile(language), () => ({ $schema, ...startOfMessages(language) })),
		...startOf(folder, writingFile(language), () => startOfWriting(language, writing)),
		...(hasAll ? startOf(folder, glossaryFile(language), () => []) : []),
		...(hasAll ? startOf(folder, codebookFile(language), () => emptyCodebook(folder)) : [])
	];
	for (const [file, start] of starts) writeJson(folder, file, start);
	return starts.map(([file]) => file);
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
		faults: locales.includes(language)
			? []
			: [`locales lacks ${language}; "npm run translations ${language} -- --start" adds it`],
		left: []
	};
}

function messagesOf(folder: string, language: string): LanguageFile {
	const file = messagesFile(language);
	const [original, catalogue] = [readCatalogue(folder, ORIGINAL) ?? {}, readCatalogue(folder, language)];
	if (catalogue === null) return { file, faults: ['is missing'], left: [] };
	const { missing, wrong } = catalogueFaults(original, catalogue, language);
	const all = interfaceMessages(original).length;
	const signs = signMessages(original).filter((key) => !(key in catalogue));
	const left = [
		...(missing.length === 0
			? []
			: [
					`${String(missing.length)} of ${String(all)} messages are not translated, such as ${firstOf(missing)}; pages have them in ${ORIGINAL}, marked as such`
				]),
		...(signs.length === 0
			? []
			: [
					`${String(signs.length)} messages of signs alone are not there, such as ${firstOf(signs)}; pages write their colons, brackets and the like as in ${ORIGINAL}`
				])
	];
	return { file, faults: wrong, left };
}

const firstOf = (keys: readonly string[]) => keys.slice(0, NAMED).join(', ');

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
	const own = found as Readonly<Record<string, unknown>>;
	const at = (name: string) => (path === '' ? name : `${path}.${name}`);
	// Which names `sizes` and the parts of a list have differs by language.
	const unknown =
		path === '' || path === 'joints' ? Object.keys(own).filter((name) => !(name in expected)) : [];
	return [
		...unknown.map((name) => `${at(name)} is no name that a language has`),
		...Object.entries(expected).flatMap(([name, value]) => shapeFaults(value, own[name], at(name)))
	];
}

function glossaryOf(folder: string, language: string): LanguageFile {
	const file = glossaryFile(language);
	const terms = readJson(folder, file) as readonly unknown[] | null;
	return {
		file,
		faults: [],
		left: terms === null ? ['is not there; a site does without'] : terms.length === 0 ? ['has no term'] : []
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
