/**
 * What a placeholder stands for in a record, before it is put into words. It reads rows and not the model, so that a
 * record with problems can be checked too.
 */
import { firstDay, lastDay, type Period } from '../quantity/period.ts';
import type { Cell } from '../record/schema/tables.ts';
import type { ProseRow, ProseRows } from './prose-rows.ts';
import {
	THIS_ROW,
	type OrderWords,
	type PeriodPart,
	type Placeholder,
	type PluralForms,
	type ProseFault
} from './template.ts';

/** What a placeholder stands for. */
export type Resolved =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'figure' | 'number' | 'sum'; readonly id: string; readonly forms: PluralForms | null }
	| { readonly kind: 'compare'; readonly one: string; readonly other: string; readonly wordings: OrderWords }
	| { readonly kind: 'count'; readonly count: number; readonly forms: PluralForms | null }
	| { readonly kind: 'date'; readonly part: PeriodPart; readonly period: Period };

/** The rows of a record, found by name and id. */
export interface ProseLookup {
	/** The columns of a table; none where there is no such table. */
	readonly columns: (table: string) => readonly string[];
	readonly rows: (table: string) => readonly ProseRow[];
	readonly row: (table: string, id: string) => ProseRow | undefined;
	/** The figures of a series in its order; `null` where there is no such series. */
	readonly series: (id: string) => readonly ProseRow[] | null;
	readonly ids: (...tables: readonly string[]) => string[];
	readonly tables: readonly string[];
}

/** The tables whose rows have a period that a sentence may name. */
export const PERIOD_TABLES = ['figures', 'derived', 'statements', 'silences', 'checkpoints'] as const;
const NUMBER_TABLES = ['figures', 'derived'] as const;

/** @param columns the columns of each table of the schema by its name */
export function createLookup(rows: ProseRows, columns: ReadonlyMap<string, readonly string[]>): ProseLookup {
	const byId = new Map<string, ReadonlyMap<string, ProseRow>>();
	const table = (name: string) => rows[name] ?? [];
	const row = (name: string, id: string) => {
		let index = byId.get(name);
		if (!index) {
			index = new Map(table(name).map((one) => [String(one['id']), one]));
			byId.set(name, index);
		}
		return index.get(id);
	};
	return {
		tables: [...columns.keys()],
		columns: (name) => columns.get(name) ?? [],
		rows: table,
		row,
		ids: (...names) => names.flatMap((name) => table(name).map((one) => String(one['id']))),
		series: (id) =>
			row('series', id)
				? table('series_figures')
						.filter((member) => member['series_id'] === id)
						.toSorted((one, other) => Number(one['position']) - Number(other['position']))
						.map((member) => row('figures', String(member['figure_id'])))
						.filter((figure) => figure !== undefined)
				: null
	};
}

/**
 * What a placeholder stands for, or why it stands for nothing.
 *
 * @param self the row that the sentence is in; `null` for `datapackage.json`
 */
export function resolvePlaceholder(
	written: Placeholder,
	lookup: ProseLookup,
	self: ProseRow | null
): Resolved | ProseFault {
	const placeholder = withMember(written, lookup);
	switch (placeholder.kind) {
		case 'text':
			return placeholder;
		case 'figure':
			return figure(placeholder, `{${placeholder.id}}`, lookup);
		case 'number': {
			const { id } = placeholder;
			const written = `{number:${id}}`;
			return lookup.row('figures', id)?.['value'] === null
				? { written, found: 'no number is stated, only bounds', allowed: `{${id}}, which has its bounds` }
				: figure(placeholder, written, lookup);
		}
		case 'title': {
			const { id } = placeholder;
			const title = lookup.row('sources', id)?.['title'];
			return typeof title === 'string'
				? { kind: 'text', text: title }
				: unknown(`{title:${id}}`, id, 'an id of sources.csv', lookup.ids('sources'));
		}
		case 'sum': {
			const { id } = placeholder;
			const members = lookup.series(id);
			if (members === null) return unknown(`{sum:${id}}`, id, 'an id of series.csv', lookup.ids('series'));
			return members.length > 0
				? placeholder
				: {
						written: `{sum:${id}}`,
						found: 'a series without figures',
						allowed: 'a series with at least one figure'
					};
		}
		case 'count':
			return count(placeholder, lookup);
		case 'published':
			return published(placeholder.id, lookup);
		case 'passes':
			return passes(placeholder, lookup);
		case 'compare': {
			const { one, other } = placeholder;
			const stray = [one, other].find((id) => !NUMBER_TABLES.some((name) => lookup.row(name, id)));
			return stray === undefined
				? placeholder
				: figure({ kind: 'figure', id: stray, forms: null }, `{compare:${one} ${other}}`, lookup);
		}
		default:
			return date(placeholder, lookup, self);
	}
}

/** `SERIES@last` is the last figure of a series, `SERIES@last-1` the one before it; where there is none, the id stays and is unknown. */
function withMember(placeholder: Placeholder, lookup: ProseLookup): Placeholder {
	if (!('id' in placeholder)) return placeholder;
	const [, series = '', before = '0'] = /^(.+)@last(?:-(\d))?$/.exec(placeholder.id) ?? [];
	const member = lookup.series(series)?.at(-1 - Number(before));
	return member ? { ...placeholder, id: String(member['id']) } : placeholder;
}

function figure<Named extends Extract<Resolved, { readonly id: string }>>(
	named: Named,
	written: string,
	lookup: ProseLookup
): Named | ProseFault {
	return NUMBER_TABLES.some((name) => lookup.row(name, named.id))
		? named
		: unknown(written, named.id, 'an id of figures.csv or derived.csv', lookup.ids(...NUMBER_TABLES));
}

/** The date of the first document that a figure names. */
function published(id: string, lookup: ProseLookup): Resolved | ProseFault {
	const written = `{published:${id}}`;
	if (!lookup.row('figures', id)) return unknown(written, id, 'an id of figures.csv', lookup.ids('figures'));
	const [first] = lookup
		.rows('figure_sources')
		.filter((row) => row['figure_id'] === id)
		.toSorted((one, other) => Number(one['position']) - Number(other['position']));
	const date = lookup.row('sources', String(first?.['source_id']))?.['published'];
	return typeof date === 'string'
		? { kind: 'date', part: 'to', period: { start: null, end: date } }
		: { written, found: 'no date of publication', allowed: 'a figure whose first source has a date' };
}

/** The period of the first figure of a series with which its running total lies above a stated number. */
function passes(
	{ series, level }: Extract<Placeholder, { kind: 'passes' }>,
	lookup: ProseLookup
): Resolved | ProseFault {
	const written = `{passes:${series} ${level}}`;
	const members = lookup.series(series);
	if (members === null) return unknown(written, series, 'an id of series.csv', lookup.ids('series'));
	const figureAsked = lookup.row('figures', level);
	if (!figureAsked) return unknown(written, level, 'an id of figures.csv', lookup.ids('figures'));
	const threshold = figureAsked['value'];
	const fault = {
		written,
		found: 'the running total does not pass the number',
		allowed: 'a series whose running total passes a stated number'
	};
	let total = 0;
	for (const member of members) {
		const value = member['value'];
		// A number that could not be read is told where it stands.
		if (value === undefined || threshold === undefined) return { ...fault, unread: true };
		if (typeof value !== 'number' || typeof threshold !== 'number') break;
		total += value;
		if (total > threshold) return { kind: 'date', part: 'period', period: periodOf(member) };
	}
	return fault;
}

function unknown(written: string, name: string, allowed: string, among: Iterable<string>): ProseFault {
	return { written, found: `unknown id "${name}"`, allowed, unknown: { what: 'id', name, among } };
}

function count(
	{ name, conditions, forms }: Extract<Placeholder, { kind: 'count' }>,
	lookup: ProseLookup
): Resolved | ProseFault {
	const written = `{count:${name}}`;
	const members = lookup.series(name);
	const isTable = lookup.tables.includes(name);
	if (members !== null && isTable) {
		return {
			written,
			found: 'both a series and a table',
			allowed: 'a series under another id than that of a table'
		};
	}
	if (members === null && !isTable) {
		const among = [...lookup.ids('series'), ...lookup.tables];
		return unknown(written, name, 'an id of series.csv or the name of a table', among);
	}
	const columns = lookup.columns(isTable ? name : 'figures');
	const stray = conditions.find(({ column }) => !columns.includes(column));
	if (stray) {
		return {
			written,
			found: `no column "${stray.column}"`,
			allowed: `a column of ${isTable ? name : 'figures'}.csv`,
			unknown: { what: 'column', name: stray.column, among: columns }
		};
	}
	const counted = (members ?? lookup.rows(name)).filter((row) =>
		conditions.every(({ column, equal, value }) => holds(row[column], value) === equal)
	);
	return { kind: 'count', count: counted.length, forms };
}

/** A list holds each of its words. */
function holds(cell: Cell | undefined, value: string): boolean {
	if (typeof cell === 'object' && cell !== null)
		return value === '' ? cell.length === 0 : cell.includes(value);
	return String(cell ?? '') === value;
}

function date(
	{ kind, id }: Extract<Placeholder, { kind: PeriodPart }>,
	lookup: ProseLookup,
	self: ProseRow | null
): Resolved | ProseFault {
	const written = `{${kind}:${id}}`;
	const rows = id === THIS_ROW ? (self && hasPeriod(self) ? [self] : null) : rowsWithPeriod(id, lookup);
	if (rows === null) {
		const among = lookup.ids('series', ...PERIOD_TABLES);
		return id === THIS_ROW
			? { written, found: 'the row has no period', allowed: `{${kind}:ID} of a row that has one` }
			: unknown(written, id, 'an id of a series, or of a row with a period', among);
	}
	const period = rows.length === 1 && rows[0] ? periodOf(rows[0]) : covered(rows.map(periodOf));
	const missing = [
		...(kind !== 'to' && period.start === null ? ['start'] : []),
		...(kind !== 'from' && period.end === null ? ['end'] : [])
	];
	if (missing.length === 0) return { kind: 'date', part: kind, period };
	return {
		written,
		found: `the ${missing.join(' and the ')} of its period ${missing.length === 1 ? 'is' : 'are'} not stated`,
		allowed: 'a row whose period is stated',
		unread: !rows.every(isRead)
	};
}

function hasPeriod(row: ProseRow): boolean {
	return 'period_start' in row || 'period_end' in row || 'as_of' in row;
}

/** False where a date has a problem of its own, which leaves it out of the row. */
function isRead(row: ProseRow): boolean {
	return 'as_of' in row || ('period_start' in row && 'period_end' in row);
}

/** What is found of a checkpoint ends on the day up to which material was read. */
function periodOf(row: ProseRow): Period {
	const date = (column: string) => {
		const cell = row[column];
		return typeof cell === 'string' ? cell : null;
	};
	return { start: date('period_start'), end: date('period_end') ?? date('as_of') };
}

/** The rows whose periods are meant by an id; `null` where no such row has one. */
function rowsWithPeriod(id: string, lookup: ProseLookup): readonly ProseRow[] | null {
	const members = lookup.series(id);
	if (members !== null) return members;
	const row = PERIOD_TABLES.map((table) => lookup.row(table, id)).find((one) => one !== undefined);
	return row ? [row] : null;
}

/** From the first day of the periods to the last; a side that one of them does not state is not stated. */
function covered(periods: readonly Period[]): Period {
	const starts = periods.map(({ start }) => start && firstDay(start));
	const ends = periods.map(({ end }) => end && lastDay(end));
	return {
		start: starts.reduce(
			(first, one) => ((first && one && one < first) || one === null ? one : first),
			starts[0] ?? null
		),
		end: ends.reduce(
			(last, one) => ((last && one && one > last) || one === null ? one : last),
			ends[0] ?? null
		)
	};
}
