/** Fills the sentences of a checked record in: from templates, as an editor writes them, to what is read and published. */
import { assemble } from '../assemble/assemble.ts';
import type { ReasonJoints } from '../assemble/gradings.ts';
import { ABOUT_SENTENCES, type About } from '../record/about.ts';
import type { Figure, Model, PackageDescription } from '../record/model.ts';
import { TABLES, type Rows } from '../record/schema/tables.ts';
import type { Period } from '../quantity/period.ts';
import { onCondition, type Quantity } from '../quantity/quantity.ts';
import { runningFigures } from '../series/series.ts';
import { languageOf } from '../record/untranslated.ts';
import { withoutMarks } from '../text/language-marks.ts';
import { proseColumns, PROSE_PROPERTIES } from './prose-columns.ts';
import type { ProseRow, ProseRows } from './prose-rows.ts';
import { createLookup, resolvePlaceholder, type ProseLookup, type Resolved } from './resolve-placeholder.ts';
import { parseTemplate, type PluralForms, type ProseFault } from './template.ts';

/** How numbers and dates are said in one language. */
export interface ProseWords {
	/** A figure with its hedge. */
	readonly figure: (figure: Figure) => string;
	/** The number of a figure without its hedge. */
	readonly number: (figure: Figure) => string;
	/** How many there are of something. */
	readonly count: (count: number) => string;
	/** The first date of a period, as fine as the period is. */
	readonly from: (period: Period) => string;
	/** The last date of a period, as fine as the period is. */
	readonly to: (period: Period) => string;
	readonly period: (period: Period) => string;
	/** What stands between words that are put together. */
	readonly joints: () => ReasonJoints;
	/** True where the language has the form for one, as a count of 1 mostly has. */
	readonly isOne: (count: number) => boolean;
}

/** A record as checked, with or without its sentences filled in. */
export interface RecordRows {
	readonly package: PackageDescription;
	/** `datapackage.json` as an object. */
	readonly descriptor: Readonly<Record<string, unknown>>;
	readonly rows: Rows;
}

/** A record whose sentences are filled in, with every reference followed. */
export interface FilledRecord extends RecordRows {
	readonly model: Model;
}

/** The words for sentences in a language; that of a row which does not say its own is `null`. */
export type WordsIn = (language: string | null) => ProseWords;

/**
 * The record with every sentence filled in.
 *
 * @param words those of every sentence, or those for each language where not all rows are in the same
 * @throws {Error} where a placeholder stands for nothing; the check of a record reports those
 */
export function fillRecord(record: RecordRows, words: ProseWords | WordsIn): FilledRecord {
	const wordsIn = typeof words === 'function' ? words : () => words;
	// A figure that is quoted in its own words may have them from a sentence: those are filled in first.
	const once = fillOnce(record, assemble(record.package, record.rows), wordsIn);
	const filled = fillOnce(record, assemble(once.package, once.rows), wordsIn);
	const joints = wordsIn(record.package.lang).joints();
	return { ...filled, model: assemble(filled.package, filled.rows, joints) };
}

function fillOnce(record: RecordRows, model: Model, wordsIn: WordsIn): RecordRows {
	const columns = new Map(TABLES.map((table) => [table.name, table.columns.map(({ name }) => name)]));
	const written: ProseRows = record.rows;
	const lookup = createLookup(written, columns);
	const fill = (text: string, self: ProseRow | null, lang: unknown) =>
		fillTemplate(text, self, { lookup, model, words: wordsIn(typeof lang === 'string' ? lang : null) });
	const rows = Object.fromEntries(
		TABLES.map((table) => {
			const names = proseColumns(table).map(({ name }) => name);
			const fillCell = (text: string, row: ProseRow, column: string) =>
				fill(text, row, languageOf(row, column));
			return [table.name, fillRows(written[table.name] ?? [], names, fillCell)];
		})
	) as Rows;
	const fillText = (text: string, property: string) => fill(text, null, languageOf(record.package, property));
	return {
		package: fillPackage(record.package, fillText),
		descriptor: fillDescriptor(record.descriptor, fillText),
		rows
	};
}

function fillRows(
	rows: readonly ProseRow[],
	columns: readonly string[],
	fill: (text: string, self: ProseRow, column: string) => string
): readonly ProseRow[] {
	if (columns.length === 0) return rows;
	return rows.map((row) => {
		const filled = columns.flatMap((column) => {
			const cell = row[column];
			return typeof cell === 'string' && /[{}]/.test(cell)
				? [[column, fill(cell, row, column)] as const]
				: [];
		});
		return filled.length === 0 ? row : { ...row, ...Object.fromEntries(filled) };
	});
}

/** Fills in a text of the description, which is named by its path, such as `site.question`. */
type FillProperty = (text: string, property: string) => string;

function fillPackage(description: PackageDescription, fill: FillProperty): PackageDescription {
	return {
		...description,
		description: fill(description.description, 'description'),
		question: fill(description.question, 'site.question'),
		scope: fill(description.scope, 'site.scope'),
		standfirst: fill(description.standfirst, 'site.standfirst'),
		about: fillAbout(description.about, fill)
	};
}

function fillAbout(about: About, fill: FillProperty): About {
	const filled = ABOUT_SENTENCES.map((name) => {
		const text = about[name];
		return [name, text === null ? null : fill(text, `site.${name}`)] as const;
	});
	return { ...about, ...Object.fromEntries(filled) };
}

function fillDescriptor(descriptor: RecordRows['descriptor'], fill: FillProperty): RecordRows['descriptor'] {
	const filled = (from: Readonly<Record<string, unknown>>, path: string): Record<string, unknown> =>
		Object.fromEntries(
			Object.entries(from).map(([key, value]) => {
				const here = path === '' ? key : `${path}.${key}`;
				if (typeof value === 'string' && PROSE_PROPERTIES.includes(here)) return [key, fill(value, here)];
				if (here === 'site' && typeof value === 'object' && value !== null)
					return [key, filled(value as Record<string, unknown>, here)];
				return [key, value];
			})
		);
	return filled(descriptor, '');
}

interface FillContext {
	readonly lookup: ProseLookup;
	readonly model: Model;
	readonly words: ProseWords;
}

function fillTemplate(text: string, self: ProseRow | null, context: FillContext): string {
	const { parts, faults } = parseTemplate(text);
	const [fault] = faults;
	if (fault) throw new Error(faultLine(fault));
	let filled = '';
	for (const part of parts) {
		if (typeof part === 'string') {
			filled += part;
			continue;
		}
		const resolved = resolvePlaceholder(part, context.lookup, self);
		if ('found' in resolved) throw new Error(faultLine(resolved));
		const words = withoutRepeat(filled, wordsOf(resolved, context));
		filled += resolved.kind !== 'text' && beginsSentence(filled) ? capitalised(words) : words;
	}
	return filled;
}

function faultLine({ written, found, allowed }: ProseFault): string {
	return `${written}: ${found}; ${allowed}`;
}

function wordsOf(resolved: Resolved, { model, words }: FillContext): string {
	switch (resolved.kind) {
		case 'text':
			return resolved.text;
		case 'count':
			return inForm(words.count(resolved.count), words.isOne(resolved.count), resolved.forms);
		case 'compare':
			return orderWords(resolved, model);
		case 'date': {
			const { part, period } = resolved;
			if (part === 'from' || part === 'to') return words[part](period);
			return words.period(part === 'years' ? inYears(period) : period);
		}
		default: {
			const { kind, id, forms } = resolved;
			const figure = kind === 'sum' ? wholeSum(model, id) : model.figuresById.get(id);
			if (!figure) throw new Error(`the record has no "${id}"`);
			const { value, low, high } = figure.quantity;
			const single = value !== null && low === value && high === value && words.isOne(value);
			return inForm(kind === 'number' ? words.number(figure) : words.figure(figure), single, forms);
		}
	}
}

/** The wording that holds of two figures, each at its bounds and as precise as it is rounded. */
function orderWords(
	{ one, other, wordings }: Extract<Resolved, { kind: 'compare' }>,
	{ figuresById }: Model
): string {
	const quantityOf = (id: string) => {
		const figure = figuresById.get(id);
		if (!figure) throw new Error(`the record has no "${id}"`);
		return onCondition(figure.quantity);
	};
	const [left, right] = [quantityOf(one), quantityOf(other)];
	if (liesBelow(left, right)) return wordings.below;
	return liesBelow(right, left) ? wordings.above : wordings.between;
}

/** True where no number of one quantity reaches any of the other, rounding included. */
function liesBelow(one: Quantity, other: Quantity): boolean {
	return one.high !== null && other.low !== null && one.high + one.rounding + other.rounding < other.low;
}

function wholeSum({ series }: Model, id: string): Figure | undefined {
	const whole = series.find((one) => one.id === id);
	return whole && runningFigures(whole, () => whole.label).at(-1);
}

function inForm(number: string, single: boolean, forms: PluralForms | null): string {
	return forms === null ? number : (single ? forms.one : forms.other).replaceAll('#', () => number);
}

function inYears({ start, end }: Period): Period {
	return { start: start?.slice(0, 4) ?? null, end: end?.slice(0, 4) ?? null };
}

/** The words without a hedge that stands before them already: `about {ID}` is no “about about 5 million”. Words between blanks are compared. */
function withoutRepeat(before: string, words: string): string {
	const opening = /^(?:\p{L}+ ){1,3}/u.exec(words)?.[0].split(' ').slice(0, -1) ?? [];
	const ends = ` ${before.toLowerCase()}`;
	const repeated = opening.map((_, index) => `${opening.slice(0, index + 1).join(' ')} `).reverse();
	const found = repeated.find((hedge) => ends.endsWith(` ${hedge.toLowerCase()}`)) ?? '';
	return words.slice(found.length);
}

function beginsSentence(before: string): boolean {
	const said = withoutMarks(before);
	return said === '' || /[.?!]["”’)]?\s+$/u.test(said);
}

function capitalised(words: string): string {
	return words.replace(/[^\ue000-\ue003]/u, (first) => first.toUpperCase());
}
