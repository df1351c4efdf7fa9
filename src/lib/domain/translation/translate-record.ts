/** A record in another language: its templates are those of the translations, before any placeholder is filled in. */
import type { Translation } from '../prose/checked-record.ts';
import type { RecordRows } from '../prose/fill-record.ts';
import type { ProseRow, ProseRows } from '../prose/prose-rows.ts';
import { ABOUT_SENTENCES, type About } from '../record/about.ts';
import type { PackageDescription } from '../record/model.ts';
import type { Column } from '../record/schema/columns.ts';
import { TABLES, type Rows } from '../record/schema/tables.ts';
import { withIds } from './numbered-template.ts';
import {
	isTranslated,
	PROPERTY,
	propertyOf,
	sourceTemplate,
	TRANSLATED_PROPERTIES,
	translatedColumns
} from './sentences.ts';
import { sourceHash } from './source-hash.ts';
import type { Untranslated } from '../record/untranslated.ts';

/** Translations into one language, by the hash of their sentence. */
type Texts = ReadonlyMap<string, Pick<Translation, 'text'>>;

/** What marks a text that is not translated; `null` where none is marked. */
type Marking = ((text: string) => string) | null;

/**
 * The record as far as it is translated. A row of which anything is said in the language has that as its `lang`, and names the
 * columns that are not translated yet; those stay as they are. A row of which nothing is said stays as it is. Of
 * `datapackage.json` the same holds.
 *
 * Where what is not translated is marked, the whole row has the language, since each other word says its own.
 *
 * @param texts the translations, by the hash of their sentence
 * @param mark marks a text that is not translated
 */
export function translateRecord(
	record: RecordRows,
	texts: Texts,
	language: string,
	mark: Marking = null
): RecordRows {
	const own = record.package.lang;
	const written: ProseRows = record.rows;
	const rows = Object.fromEntries(
		TABLES.map((table) => {
			const columns = translatedColumns(table);
			const hasLang = table.columns.some(({ name }) => name === 'lang');
			const translate = (row: ProseRow) =>
				translateRow(row, columns, { texts, own, language, hasLang, mark });
			return [table.name, (written[table.name] ?? []).map(translate)];
		})
	) as unknown as Rows;
	return { ...record, ...translateDescription(record, texts, language, mark), rows };
}

/** A row in another language, with what of it is not in that. */
type SpokenRow = Readonly<Record<string, unknown>> & { readonly untranslated?: Untranslated };

interface Into {
	readonly texts: Texts;
	readonly own: string;
	readonly language: string;
	/** Whether a row says which language it is in; where it does not, that of the page is meant. */
	readonly hasLang: boolean;
	readonly mark: Marking;
}

function translateRow(row: ProseRow, columns: readonly Column[], into: Into): SpokenRow {
	const { own, language, texts, hasLang, mark } = into;
	if (hasLang && row['lang'] !== own) return row;
	const said: Record<string, string | null> = {};
	const untranslated: string[] = [];
	for (const column of columns) {
		const template = row[column.name];
		if (typeof template !== 'string') continue;
		if (!isTranslated(column, row, own, language)) {
			// Another cell of the row says it in the language already.
			if (column.said !== undefined) said[column.name] = null;
			continue;
		}
		const text = translated(template, column, texts);
		if (text === null) untranslated.push(column.name);
		if (text !== null || mark) said[column.name] = text ?? mark?.(template) ?? null;
	}
	const isSaid = untranslated.length === 0 || Object.keys(said).length > 0;
	return {
		...row,
		...said,
		...(hasLang && isSaid ? { lang: language } : {}),
		...(untranslated.length > 0 ? { untranslated: { names: untranslated, lang: own } } : {})
	};
}

/** A template in the language; `null` where it is not translated. */
function translated(template: string, column: Pick<Column, 'prose'>, texts: Texts): string | null {
	const { text, ids } = sourceTemplate(template, column);
	const said = texts.get(sourceHash(text));
	return said === undefined ? null : withIds(said.text, ids);
}

function translateDescription(
	{ package: description, descriptor }: RecordRows,
	texts: Texts,
	language: string,
	mark: Marking
): Pick<RecordRows, 'package' | 'descriptor'> {
	const said = new Map<string, string>();
	const untranslated: string[] = [];
	for (const path of TRANSLATED_PROPERTIES) {
		const template = propertyOf(descriptor, path);
		if (typeof template !== 'string') continue;
		const text = translated(template, PROPERTY, texts);
		if (text === null) untranslated.push(path);
		if (text !== null) said.set(path, text);
		else if (mark) said.set(path, mark(template));
	}
	if (said.size === 0) return { package: description, descriptor };
	said.set('site.lang', language);
	const inLanguage = translatePackage(description, said, language);
	return {
		package:
			untranslated.length === 0
				? inLanguage
				: { ...inLanguage, untranslated: { names: untranslated, lang: description.lang } },
		descriptor: sayAll(descriptor, said, '')
	};
}

/** An object of the description with what is said in place of its texts, and of those below it. */
function sayAll(from: object, said: ReadonlyMap<string, string>, path: string): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(from).map(([key, value]: [string, unknown]) => {
			const here = `${path}${key}`;
			const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
			return [key, isObject ? sayAll(value, said, `${here}.`) : (said.get(here) ?? value)];
		})
	);
}

function translatePackage(
	description: PackageDescription,
	said: ReadonlyMap<string, string>,
	language: string
): PackageDescription {
	const about = Object.fromEntries(
		ABOUT_SENTENCES.map((name) => [name, said.get(`site.${name}`) ?? description.about[name]])
	) as Pick<About, (typeof ABOUT_SENTENCES)[number]>;
	const names = Object.fromEntries(
		Object.entries(description.face.names).map(([name, word]) => [
			name,
			said.get(`site.names.${name}`) ?? word
		])
	);
	return {
		...description,
		title: said.get('title') ?? description.title,
		description: said.get('description') ?? description.description,
		question: said.get('site.question') ?? description.question,
		scope: said.get('site.scope') ?? description.scope,
		standfirst: said.get('site.standfirst') ?? description.standfirst,
		lang: language,
		about: { ...description.about, ...about },
		face: { ...description.face, names }
	};
}
