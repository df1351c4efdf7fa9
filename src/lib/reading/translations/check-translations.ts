/** Rules on translations: each is of a sentence of the record and says the same. */
import { isLanguageTag } from '#lib/domain/record/kinds/words/language.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import {
	PACKAGE_NAME,
	rowKey,
	TRANSLATED_PROPERTIES,
	translatedColumns,
	type SourceSentence
} from '#lib/domain/translation/sentences.ts';
import { translationFaults, type TranslationFaultKind } from '#lib/domain/translation/translation-faults.ts';
import type { ProseRows } from '#lib/domain/prose/prose-rows.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { NAMES } from '../rules/relations/check-twice.ts';
import { problemAt, type Problem } from '../read/problem.ts';
import { defineRules, type Rule } from '../read/rule.ts';
import type { ReadLanguage, ReadTranslation } from './read-translations.ts';

export const TRANSLATION_RULES = defineRules({
	'translation-language': {
		meaning:
			'A file of translations has a row of another language than the one that its name says, or one that is the record’s own.',
		mend: 'Name the file translations/LANGUAGE.csv, and write that language in each of its rows.'
	},
	'translation-of-nothing': {
		meaning:
			'A translation is of a table or a column that the record has not, or whose words are not translated.',
		mend: 'Mend the name, or run contested-figures translations LANGUAGE --tidy, which takes away what no sentence uses.'
	},
	'translation-stale': {
		severity: 'warning',
		meaning:
			'A translation is of words that no sentence of the record has any more: they were changed or taken out. The sentence is shown in its original language until it is translated again.',
		mend: 'Run contested-figures translations LANGUAGE --out FILE, translate what it lists, read it back with --in FILE --tidy.'
	},
	'translation-twice': {
		meaning: 'One sentence has two translations into one language, of which only one could be shown.',
		mend: 'Keep one of the two rows.'
	},
	'translation-of-another-name': {
		severity: 'warning',
		meaning:
			'Two rows of a table have one name in a language and two in that of the record, so that a reader of the language cannot tell apart what is counted: one was probably translated with the words of the other.',
		mend: 'Translate one of the two otherwise.'
	},
	'translation-placeholder': {
		meaning:
			'A translation lacks a placeholder of its sentence, has another one, or has one that cannot be read: a number would be lost.',
		mend: 'Write each placeholder of the original once, with the number that it has there.'
	},
	'translation-number': {
		meaning:
			'A translation has not the numbers of its sentence: one that is written in digits is missing, or is there and not in the original.',
		mend: 'Write the numbers of the original, in the way of the language.'
	},
	'translation-script': {
		meaning:
			'A text in Han characters of one script, traditional or simplified, has characters that only the other one has.',
		mend: 'Write the characters of the script that the language names.'
	}
});

const BY_KIND: Readonly<Record<TranslationFaultKind, Rule>> = {
	placeholders: TRANSLATION_RULES['translation-placeholder'],
	numbers: TRANSLATION_RULES['translation-number'],
	script: TRANSLATION_RULES['translation-script']
};

/** What translations are held against. */
export interface TranslatedRecord {
	/** The language of the record. */
	readonly own: string;
	readonly rows: ProseRows;
	/** The sentences to be said in a language. */
	readonly sentences: (language: string) => readonly SourceSentence[];
}

/** Every problem of the translations of a sound record. */
export function checkTranslations(languages: readonly ReadLanguage[], record: TranslatedRecord): Problem[] {
	return languages.flatMap((read) => {
		const { language, file, rows } = read;
		if (language === record.own || !isLanguageTag(language)) {
			const found = language === record.own ? `${language}, the language of the record` : quoted(language);
			const rule = TRANSLATION_RULES['translation-language'];
			const expected = 'the tag of another language, such as zh-Hant';
			return [problemAt(rule, { file, row: 0, column: 'language' }, found, expected)];
		}
		const sources = new Map(record.sentences(language).map((sentence) => [sentence.hash, sentence]));
		const keys = keysOf(record.rows);
		const first = new Map<string, number>();
		const groups = new Map<string, number>();
		const names = new Map<string, ReadTranslation>();
		return rows.flatMap((translation) => {
			const { source } = translation.cells;
			const before = first.get(source);
			if (before === undefined) first.set(source, translation.row);
			const sentence = sources.get(source);
			const misplaced = placeProblems(translation);
			return [
				...languageProblems(translation, language),
				...(before === undefined ? [] : [twice(translation, before)]),
				...(sentence && before === undefined ? groupProblems(translation, groups) : []),
				...(sentence && before === undefined ? nameProblems(translation, names) : []),
				...misplaced,
				...(sentence ? textProblems(translation, language, sentence.text, record.own) : []),
				...(sentence || misplaced.length > 0 ? [] : [stale(translation, language, keys)])
			];
		});
	});
}

function problemOf(
	rule: Rule,
	{ file, row }: ReadTranslation,
	column: keyof ReadTranslation['cells'],
	found: string,
	expected: string
): Problem {
	return problemAt(rule, { file, row, column }, found, expected);
}

function languageProblems(translation: ReadTranslation, language: string): Problem[] {
	if (translation.cells.language === language) return [];
	const rule = TRANSLATION_RULES['translation-language'];
	return [problemOf(rule, translation, 'language', quoted(translation.cells.language), language)];
}

function twice(translation: ReadTranslation, before: number): Problem {
	const rule = TRANSLATION_RULES['translation-twice'];
	const found = `the sentence of row ${String(before)}`;
	return problemOf(rule, translation, 'source', found, 'each sentence once');
}

/** A name of a group that is that of another; `groups` has the names so far, with their rows. */
function groupProblems(translation: ReadTranslation, groups: Map<string, number>): Problem[] {
	const { table, column, text } = translation.cells;
	const known = TABLES.find(({ name }) => name === table);
	const of = known ? translatedColumns(known).find(({ name }) => name === column) : undefined;
	if (of?.groups !== true) return [];
	const name = `${table}.${column} ${text}`;
	const before = groups.get(name);
	groups.set(name, before ?? translation.row);
	if (before === undefined) return [];
	const rule = TRANSLATION_RULES['translation-twice'];
	return [
		problemOf(rule, translation, 'text', `the name of the group of row ${String(before)}`, 'another name')
	];
}

/** Documents are told apart by their days, and reports of several years may well have one title in a language. */
const TOLD_APART = NAMES.filter(([table]) => table !== 'sources');

/** A name that is that of another row, whose name in the language of the record differs; `names` has the names so far. */
function nameProblems(translation: ReadTranslation, names: Map<string, ReadTranslation>): Problem[] {
	const { table, column, text } = translation.cells;
	if (!TOLD_APART.some(([own, name]) => own === table && name === column)) return [];
	const name = `${table} ${text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()}`;
	const before = names.get(name);
	if (!before) {
		names.set(name, translation);
		return [];
	}
	const found = `${quoted(text)}, the name of ${quoted(before.cells.key)} in row ${String(before.row)}`;
	const rule = TRANSLATION_RULES['translation-of-another-name'];
	const expected = `another name for ${quoted(translation.cells.key)}`;
	return [problemOf(rule, translation, 'text', found, expected)];
}

function placeProblems(translation: ReadTranslation): Problem[] {
	const { table, column } = translation.cells;
	const rule = TRANSLATION_RULES['translation-of-nothing'];
	const report = (where: 'table' | 'column', name: string, names: readonly string[]) => {
		const near = nearestWord(name, names);
		const expected = near === null ? `one of ${names.join(', ')}` : `nearest is ${near}`;
		return [problemOf(rule, translation, where, quoted(name), expected)];
	};
	const tables = [PACKAGE_NAME, ...TABLES.map(({ name }) => name)];
	if (!tables.includes(table)) return report('table', table, tables);
	const known = TABLES.find(({ name }) => name === table);
	const columns = known ? translatedColumns(known).map(({ name }) => name) : TRANSLATED_PROPERTIES;
	return columns.includes(column) ? [] : report('column', column, columns);
}

function textProblems(
	translation: ReadTranslation,
	language: string,
	source: string,
	own: string
): Problem[] {
	const { text } = translation.cells;
	return translationFaults({ text: source, language: own }, { text, language }).map(
		({ kind, found, expected }) => problemOf(BY_KIND[kind], translation, 'text', found, expected)
	);
}

function stale(
	translation: ReadTranslation,
	language: string,
	keys: ReadonlyMap<string, ReadonlySet<string>>
): Problem {
	const { table, column, key } = translation.cells;
	const isThere = table === PACKAGE_NAME || keys.get(table)?.has(key) === true;
	const place = `${table}${key === '' ? '' : ` ${key}`}, ${column}`;
	const found = isThere
		? `the sentence of ${place} reads otherwise now`
		: `no row ${quoted(key)} in ${table}`;
	const expected = `a translation of what it says now: contested-figures translations ${language} --out FILE`;
	return problemOf(TRANSLATION_RULES['translation-stale'], translation, 'source', found, expected);
}

function keysOf(rows: ProseRows): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(
		TABLES.map((table) => [table.name, new Set((rows[table.name] ?? []).map((row) => rowKey(table, row)))])
	);
}
