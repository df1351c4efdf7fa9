/** Rules on the sentences of a record: their placeholders stand for something, and no number is typed in them. */
import { createLookup, resolvePlaceholder } from '#lib/domain/prose/resolve-placeholder.ts';
import { proseColumns, PROSE_PROPERTIES } from '#lib/domain/prose/prose-columns.ts';
import type { ProseRow } from '#lib/domain/prose/prose-rows.ts';
import { parseTemplate, type ProseFault, type Template } from '#lib/domain/prose/template.ts';
import { typedNumbers } from '#lib/domain/prose/typed-numbers.ts';
import type { ProseKind } from '#lib/domain/record/schema/columns.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { excerpt, quoted, type Problem } from '../read/problem.ts';
import type { ReadRow } from '../read/read-table.ts';
import { DESCRIPTOR_FILE, type JsonObject } from './check-package.ts';
import type { RecordTables } from './record-tables.ts';

/** One sentence of the record, where it is, and the row that it is in. */
interface Sentence {
	readonly place: Pick<Problem, 'file' | 'row' | 'column'>;
	readonly kind: ProseKind;
	readonly lang: string;
	readonly template: Template;
	readonly self: ProseRow | null;
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
	return sentencesOf(tables, descriptor).flatMap(({ place, template, self }) => {
		const faults = template.parts
			.filter((part) => typeof part !== 'string')
			.map((part) => resolvePlaceholder(part, lookup, self))
			.filter((resolved) => 'found' in resolved)
			.filter(({ unknown }) => unknown?.what !== 'id' || !mayBeMeant(unknown.name));
		return [...template.faults, ...faults].map((fault) => problemOf(fault, place));
	});
}

/** Every number and span of time that is typed in a sentence in place of a placeholder. */
export function checkTypedNumbers(tables: RecordTables, descriptor: JsonObject | null): Problem[] {
	return sentencesOf(tables, descriptor).flatMap(({ place, kind, lang, template }) => {
		const words = template.parts.map((part) => (typeof part === 'string' ? part : HOLE)).join('');
		return typedNumbers(words, lang, kind).map(({ kind: what, text }) => ({
			...place,
			found: `${what === 'span' ? 'dates' : 'a number'} typed in a sentence: ${quoted(text)}`,
			allowed:
				what === 'span'
					? `{from:ID}, {to:ID} or {period:ID} of a series or a figure; {text:${text}} where it never changes`
					: `a placeholder such as {ID} or {count:SERIES}; {text:${text}} where it never changes`
		}));
	});
}

function problemOf({ written, found, allowed, unknown }: ProseFault, place: Sentence['place']): Problem {
	const near = unknown ? nearestWord(unknown.name, unknown.among) : null;
	return {
		...place,
		found: `${excerpt(written)}: ${found}`,
		allowed: near === null ? allowed : `${allowed}, nearest is ${quoted(near)}`
	};
}

/** Every sentence of the record, that of `datapackage.json` first. */
function sentencesOf(tables: RecordTables, descriptor: JsonObject | null): Sentence[] {
	const site: unknown = descriptor?.['site'];
	const siteOf = (property: string): unknown =>
		typeof site === 'object' && site !== null ? (site as JsonObject)[property] : undefined;
	const lang = siteOf('lang');
	const whole = PROSE_PROPERTIES.flatMap((path): Sentence[] => {
		const text = path.startsWith('site.') ? siteOf(path.slice('site.'.length)) : descriptor?.[path];
		if (typeof text !== 'string') return [];
		const place = { file: DESCRIPTOR_FILE, row: 0, column: path };
		const template = parseTemplate(text);
		return [{ place, kind: 'sentence', lang: typeof lang === 'string' ? lang : '', template, self: null }];
	});
	const rows = [...tables.values()].flatMap(({ table, file, rows: read }) =>
		proseColumns(table).flatMap(({ name, kind }) =>
			read.flatMap((row): Sentence[] => {
				const text = row.cells.get(name);
				if (typeof text !== 'string') return [];
				const place = { file, row: row.row, column: name };
				const self = cellsOf(row);
				return [{ place, kind, lang: String(self['lang'] ?? ''), template: parseTemplate(text), self }];
			})
		)
	);
	return [...whole, ...rows];
}

function cellsOf({ cells }: ReadRow): ProseRow {
	return Object.fromEntries(cells);
}
