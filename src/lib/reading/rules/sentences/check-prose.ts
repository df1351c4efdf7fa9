/** Rules on the sentences of a record: their placeholders stand for something, and no number is typed in them. */
import { createLookup, resolvePlaceholder } from '#lib/domain/prose/resolve-placeholder.ts';
import { proseColumns, PROSE_PROPERTIES } from '#lib/domain/prose/prose-columns.ts';
import type { ProseRow } from '#lib/domain/prose/prose-rows.ts';
import { parseTemplate, type ProseFault, type Template } from '#lib/domain/prose/template.ts';
import { phrasesOf, replacedWords } from '#lib/domain/prose/glossary.ts';
import { typedNumbers } from '#lib/domain/prose/typed-numbers.ts';
import type { ProseKind } from '#lib/domain/record/schema/columns.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { excerpt, quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Place, type Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { DESCRIPTOR_FILE, type JsonObject } from '../package/check-package.ts';
import { rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const PROSE_RULES = defineRules({
	'placeholder-malformed': {
		meaning:
			'A placeholder in a sentence of the record cannot be read, or names nothing that it could be filled in from.',
		mend: 'Mend the placeholder; a brace that is meant as a brace is written twice. The codebook lists the placeholders.'
	},
	'number-typed-in-prose': {
		severity: 'warning',
		meaning:
			'A sentence of the record has a number or a span of time that is typed, not filled in from the record: it goes stale when a figure is added or corrected.',
		mend: 'Write the placeholder that the message names, or {text:…} around what never changes. A record whose site.typed_numbers is error is not released before.'
	},
	'word-against-glossary': {
		meaning:
			'A sentence of the record uses words that its glossary replaces by a term, so that one thing has two names. What is in quotation marks is left as it is.',
		mend: 'Use the term of glossary.csv that the message names, or put the words of a source in quotation marks.'
	}
});

/** One sentence of the record, where it is, and the row that it is in. */
interface Sentence {
	readonly place: Place;
	readonly kind: ProseKind;
	readonly lang: string;
	readonly template: Template;
	readonly row: ReadRow | null;
}

/** What a placeholder is replaced by where numbers are looked for: a sign that is in no number and no word. */
const HOLE = '\ufffc';

/** Every placeholder that cannot be read, or stands for nothing. */
export function checkPlaceholders(tables: RecordTables, descriptor: JsonObject | null): Problem[] {
	const all = [...tables.values()];
	const lookup = createLookup(
		Object.fromEntries(all.map(({ table, rows }) => [table.name, rows.map(cellsOf)])),
		new Map(all.map(({ table }) => [table.name, table.columns.map(({ name }) => name)]))
	);
	// A row with a problem of its own, or in a file that could not be read, may be the one that is meant.
	const complete = all.every(({ idsComplete }) => idsComplete);
	const written = new Set(all.flatMap(({ ids }) => [...ids]));
	const found = new Set(all.flatMap(({ table }) => lookup.ids(table.name)));
	const mayBeMeant = (id: string) => !complete || (written.has(id) && !found.has(id));
	return sentencesOf(tables, descriptor).flatMap(({ place, template, row }) => {
		const parts = template.parts.filter((part) => typeof part !== 'string');
		const self = row === null || parts.length === 0 ? null : cellsOf(row);
		const faults = parts
			.map((part) => resolvePlaceholder(part, lookup, self))
			.filter((resolved) => 'found' in resolved)
			.filter(({ unknown, unread }) => !unread && (unknown?.what !== 'id' || !mayBeMeant(unknown.name)));
		return [...template.faults, ...faults].map((fault) => problemOf(fault, place));
	});
}

/** Every number and span of time that is typed in a sentence in place of a placeholder. */
export function checkTypedNumbers(tables: RecordTables, descriptor: JsonObject | null): Problem[] {
	return sentencesOf(tables, descriptor).flatMap(({ place, kind, lang, template, row }) => {
		const words = template.parts.map((part) => (typeof part === 'string' ? part : HOLE)).join('');
		// The title, which is a name, stands for what the record does not say of itself.
		if (row === null && words === descriptor?.['title']) return [];
		return typedNumbers(words, lang, kind).map(({ kind: what, text }) => {
			const found = `${what === 'span' ? 'dates' : 'a number'} typed in a sentence: ${quoted(text)}`;
			const placeholder =
				what === 'span'
					? '{from:ID}, {to:ID} or {period:ID} of a series or a figure'
					: 'a placeholder such as {ID} or {count:SERIES}';
			const expected = `${placeholder}; {text:${text}} where it never changes`;
			return problemAt(PROSE_RULES['number-typed-in-prose'], place, found, expected);
		});
	});
}

/** Every sentence that says something otherwise than the glossary of its language. */
export function checkGlossary(tables: RecordTables, descriptor: JsonObject | null): Problem[] {
	const terms = rowsOf(tables, 'glossary').map((row) => ({
		term: textIn(row, 'term') ?? '',
		insteadOf: phrasesOf(textIn(row, 'instead_of') ?? ''),
		language: languageOf(textIn(row, 'lang') ?? '')
	}));
	if (terms.length === 0) return [];
	const byLanguage = new Map(
		terms.map(({ language }) => [language, terms.filter((term) => term.language === language)])
	);
	return sentencesOf(tables, descriptor).flatMap(({ place, lang, template }) => {
		const glossary = byLanguage.get(languageOf(lang));
		if (!glossary) return [];
		const words = template.parts.map((part) => (typeof part === 'string' ? part : HOLE)).join('');
		return replacedWords(words, glossary).map((found) =>
			problemAt(
				PROSE_RULES['word-against-glossary'],
				place,
				`${quoted(found.words)} in a sentence`,
				`${quoted(found.term)}, the term of the glossary`
			)
		);
	});
}

/** The language of a tag without its script and region. */
function languageOf(tag: string): string {
	return tag.split('-')[0] ?? '';
}

/**
 * The problems that keep a record from being released, though it may be built: numbers typed in its sentences, if its
 * `site.typed_numbers` is `error`.
 */
export function releaseProblems(descriptor: JsonObject, problems: readonly Problem[]): Problem[] {
	const site = descriptor['site'] as JsonObject | undefined;
	if (site?.['typed_numbers'] !== 'error') return [];
	return problems.filter(({ rule }) => rule === PROSE_RULES['number-typed-in-prose'].name);
}

function problemOf({ written, found, allowed, unknown }: ProseFault, place: Sentence['place']): Problem {
	const near = unknown ? nearestWord(unknown.name, unknown.among) : null;
	const expected = near === null ? allowed : `${allowed}, nearest is ${quoted(near)}`;
	return problemAt(PROSE_RULES['placeholder-malformed'], place, `${excerpt(written)}: ${found}`, expected);
}

/** Every sentence of the record, that of `datapackage.json` first. */
function sentencesOf(tables: RecordTables, descriptor: JsonObject | null): Sentence[] {
	const site: unknown = descriptor?.['site'];
	const siteOf = (property: string): unknown =>
		typeof site === 'object' && site !== null ? (site as JsonObject)[property] : undefined;
	const lang = siteOf('lang');
	const ofRecord = typeof lang === 'string' ? lang : '';
	const whole = PROSE_PROPERTIES.flatMap((path): Sentence[] => {
		const text = path.startsWith('site.') ? siteOf(path.slice('site.'.length)) : descriptor?.[path];
		if (typeof text !== 'string') return [];
		const place = { file: DESCRIPTOR_FILE, row: 0, column: path };
		const template = parseTemplate(text);
		return [{ place, kind: 'sentence', lang: ofRecord, template, row: null }];
	});
	const rows = [...tables.values()].flatMap(({ table, file, rows: read }) =>
		proseColumns(table).flatMap(({ name, kind }) =>
			read.flatMap((row): Sentence[] => {
				const text = row.cells.get(name);
				// The words of a row of a flat table are looked at once, as those of its figure.
				if (typeof text !== 'string' || (row.file !== null && table.name !== 'figures')) return [];
				const place = { file: row.file ?? file, row: row.row, column: name };
				const lang = String(row.cells.get('lang') ?? ofRecord);
				return [{ place, kind, lang, template: parseTemplate(text), row }];
			})
		)
	);
	return [...whole, ...rows];
}

function cellsOf({ cells }: ReadRow): ProseRow {
	return Object.fromEntries(cells);
}
