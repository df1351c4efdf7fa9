/**
 * The arithmetic of the record once more, from the published tables alone and by other code than that of the site: what
 * a sentence says of a computed number is held against it.
 */
import { csvParse } from 'd3-dsv';
import type { Interval } from './read-interval.ts';

/** A row of a published table. */
type Row = Readonly<Record<string, string>>;

/** Where the rows of the published tables come from: `read('derived')` is the text of `data/tables/derived.csv`. */
export interface OwnArithmetic {
	/** What a figure may be, stated or derived; one that is open on both sides is its number alone. A share is in percent. */
	readonly figure: (id: string) => Interval;
	/** What the figures of a series add up to, to the one with the id and with it. */
	readonly runningTotal: (series: string, to: string) => Interval;
	/** What a formula comes to; a share counts as a fraction, in it and in the result. */
	readonly formula: (text: string, named?: (name: string) => Interval | null) => Interval;
	readonly isShare: (unit: string) => boolean;
	readonly rows: (table: string) => readonly Row[];
}

/** @param read the text of a published table by its name */
export function ownArithmetic(read: (table: string) => string): OwnArithmetic {
	const tables = new Map<string, readonly Row[]>();
	const rows = (table: string) => {
		let found = tables.get(table);
		if (!found) tables.set(table, (found = csvParse(read(table)) as readonly Row[]));
		return found;
	};
	const byId = (table: string) => new Map(rows(table).map((row) => [row['id'] ?? '', row]));
	const [stated, derived] = [byId('figures'), byId('derived')];
	const shares = new Set(rows('units').flatMap(({ id, kind }) => (kind === 'share' ? [id ?? ''] : [])));
	const known = new Map<string, Interval>();
	const isShare = (unit: string) => shares.has(unit);
	const figure = (id: string): Interval => {
		let found = known.get(id);
		if (!found) known.set(id, (found = compute(id)));
		return found;
	};
	const compute = (id: string): Interval => {
		const row = stated.get(id);
		if (row) return statedInterval(row);
		const { formula: text, unit_id: unit } = derived.get(id) ?? {};
		if (text === undefined) throw new Error(`no figure "${id}" was published`);
		return scaled(formula(text), isShare(unit ?? '') ? 100 : 1);
	};
	const fraction = (id: string) => {
		const unit = (stated.get(id) ?? derived.get(id))?.['unit_id'] ?? '';
		return scaled(figure(id), isShare(unit) ? 1 / 100 : 1);
	};
	const formula = (text: string, named: (name: string) => Interval | null = () => null) =>
		evaluate(text, (name) => named(name) ?? fraction(name));
	const runningTotal = (series: string, to: string) => {
		const members = rows('series_figures')
			.filter((row) => row['series_id'] === series)
			.sort((one, other) => Number(one['position']) - Number(other['position']))
			.map((row) => row['figure_id'] ?? '');
		return members
			.slice(0, members.indexOf(to) + 1)
			.map(figure)
			.reduce((sum, each) => ({ low: sum.low + each.low, high: sum.high + each.high }));
	};
	return { figure, runningTotal, formula, isShare, rows };
}

function statedInterval({ value, low, high, open_low, open_high }: Row): Interval {
	const number = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));
	const [from, to] = [open_low === 'true', open_high === 'true'];
	if (from && to) return { low: number(value) ?? -Infinity, high: number(value) ?? Infinity };
	return {
		low: from ? -Infinity : (number(low) ?? number(value) ?? -Infinity),
		high: to ? Infinity : (number(high) ?? number(value) ?? Infinity)
	};
}

function scaled({ low, high }: Interval, by: number): Interval {
	return { low: low * by, high: high * by };
}

/** Evaluates by precedence with two stacks, as a desk calculator does. */
function evaluate(text: string, valueOf: (name: string) => Interval): Interval {
	const values: Interval[] = [];
	const signs: string[] = [];
	const apply = () => {
		const [sign, right, left] = [signs.pop(), values.pop(), values.pop()];
		if (!sign || !left || !right) throw new Error(`"${text}" is no formula`);
		values.push(combined(left, sign, right));
	};
	const binds = (sign: string | undefined) => (sign === '*' || sign === '/' ? 2 : sign === '(' ? 0 : 1);
	for (const token of text.match(/[()]|[^\s()]+/g) ?? []) {
		if (token === '(') signs.push(token);
		else if (token === ')') {
			while (signs.at(-1) !== '(') apply();
			signs.pop();
		} else if (/^[-+*/]$/.test(token)) {
			while (signs.length > 0 && binds(signs.at(-1)) >= binds(token)) apply();
			signs.push(token);
		} else values.push(/^[\d.]+$/.test(token) ? { low: Number(token), high: Number(token) } : valueOf(token));
	}
	while (signs.length > 0) apply();
	const [result] = values;
	if (!result || values.length > 1) throw new Error(`"${text}" is no formula`);
	return result;
}

/** The hull of what the ends give. What is counted is not below zero, so an open lower side of a divisor ends there. */
function combined(left: Interval, sign: string, right: Interval): Interval {
	if (sign === '+') return { low: left.low + right.low, high: left.high + right.high };
	if (sign === '-') return { low: left.low - right.high, high: left.high - right.low };
	const divisor = { low: Math.max(right.low, 0), high: right.high };
	const ends = [left.low, left.high].flatMap((one) =>
		(sign === '*' ? [right.low, right.high] : [divisor.low, divisor.high]).map((other) => {
			if (sign === '*') return one === 0 || other === 0 ? 0 : one * other;
			if (Number.isFinite(one)) return one / other;
			return one;
		})
	);
	return { low: Math.min(...ends), high: Math.max(...ends) };
}
