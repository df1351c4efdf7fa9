/** The numbers of a record as its tables are written: stated, computed, and the total of each series, not rounded. */
import { evaluateFormula, FormulaError, formulaInputs, parseFormula } from '../quantity/formula.ts';
import { QuantityError, readQuantity, sum, type Quantity } from '../quantity/quantity.ts';
import { asFraction, fromFraction } from '../quantity/share.ts';
import type { WrittenTables } from '../record/written-tables.ts';

/** Where a number comes from: somebody stated it, a formula gives it, or it is the total of a series. */
export type NumberKind = 'stated' | 'derived' | 'total';

export interface WrittenNumber {
	/** The id of the figure or derived figure; of a total that of its series. */
	readonly id: string;
	readonly kind: NumberKind;
	/** What it counts; placeholders are as the tables have them. */
	readonly label: string;
	/** The words of the source; `null` of a computed number. */
	readonly asStated: string | null;
	/** How the source hedges it, by its word of the schema; `null` of a computed number, or where the tables do not have it. */
	readonly qualifier: string | null;
	readonly unitId: string;
	/** The unit in words. */
	readonly unit: string;
	/** It counts a share, in percent. */
	readonly isShare: boolean;
	/** A share in percent. */
	readonly quantity: Quantity;
	/** The ids that it is computed from, each once; none of a stated one. */
	readonly inputs: readonly string[];
}

type Row = Readonly<Record<string, string>>;

/**
 * Every number by its kind and id (see {@link numberKey}). What cannot be computed, as in tables that were not checked,
 * is left out.
 */
export function writtenNumbers(tables: WrittenTables): ReadonlyMap<string, WrittenNumber> {
	const rows = (name: string): readonly Row[] => tables.get(name)?.rows ?? [];
	const shares = new Set(rows('units').flatMap(({ id = '', kind }) => (kind === 'share' ? [id] : [])));
	const numbers = new Map<string, WrittenNumber>();
	const quantities = new Map<string, { readonly quantity: Quantity; readonly unitId: string }>();
	const units = new Map(rows('units').map(({ id = '', label = '' }) => [id, label]));
	const keep = (
		number: Omit<WrittenNumber, 'isShare' | 'unit' | 'qualifier'>,
		qualifier: string | null = null
	) => {
		const { unitId } = number;
		numbers.set(numberKey(number), {
			...number,
			qualifier,
			unit: units.get(unitId) ?? unitId,
			isShare: shares.has(unitId)
		});
		if (number.kind !== 'total') quantities.set(number.id, number);
	};
	for (const row of rows('figures')) {
		const { id = '', label = '', as_stated: asStated = '', unit_id: unitId = '' } = row;
		const qualifier = row['qualifier'] === '' ? null : (row['qualifier'] ?? null);
		keep(
			{ id, kind: 'stated', label, asStated, unitId, quantity: statedQuantity(row), inputs: [] },
			qualifier
		);
	}
	const fraction = (id: string): Quantity => {
		const input = quantities.get(id);
		if (!input) throw new QuantityError(`no number ${id}`);
		return asFraction(input.quantity, shares.has(input.unitId));
	};
	let waiting = [...rows('derived')];
	for (let before = Infinity; waiting.length < before;) {
		before = waiting.length;
		// A formula waits for those that it names; what is left when a turn settles none cannot be computed.
		waiting = waiting.filter((row) => {
			const { id = '', label = '', unit_id: unitId = '', formula: text = '' } = row;
			try {
				const formula = parseFormula(text);
				const quantity = fromFraction(evaluateFormula(formula, fraction), shares.has(unitId));
				keep({
					id,
					kind: 'derived',
					label,
					asStated: null,
					unitId,
					quantity,
					inputs: formulaInputs(formula)
				});
				return false;
			} catch (error) {
				if (error instanceof QuantityError || error instanceof FormulaError) return true;
				throw error;
			}
		});
	}
	const members = seriesMembers(tables);
	for (const { id = '', label = '', adds_up: addsUp } of rows('series')) {
		if (addsUp === 'false') continue;
		const inputs = (members.get(id) ?? []).filter((figure) => quantities.has(figure));
		const [first] = inputs.map((figure) => quantities.get(figure));
		if (!first) continue;
		const terms = inputs.flatMap((figure) => {
			const input = quantities.get(figure);
			return input ? [{ sign: 1 as const, quantity: input.quantity }] : [];
		});
		keep({ id, kind: 'total', label, asStated: null, unitId: first.unitId, quantity: sum(terms), inputs });
	}
	return numbers;
}

/** The name of a number among those of a record: a series and a derived figure may have one id. */
export function numberKey({ kind, id }: Pick<WrittenNumber, 'kind' | 'id'>): string {
	return kind === 'total' ? `total ${id}` : id;
}

/** The figures of each series in their order. */
export function seriesMembers(tables: WrittenTables): ReadonlyMap<string, readonly string[]> {
	const members = new Map<string, { readonly position: number; readonly id: string }[]>();
	for (const { series_id: series = '', figure_id: id = '', position } of tables.get('series_figures')?.rows ??
		[])
		members.set(series, [...(members.get(series) ?? []), { id, position: Number(position) }]);
	return new Map(
		[...members].map(([series, list]) => [
			series,
			list.sort((one, other) => one.position - other.position).map(({ id }) => id)
		])
	);
}

function statedQuantity(row: Row): Quantity {
	const number = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));
	return readQuantity({
		qualifier: row['qualifier'] ?? null,
		value: number(row['value']),
		low: number(row['low']),
		high: number(row['high']),
		open_low: row['open_low'] === 'true',
		open_high: row['open_high'] === 'true',
		significant_digits: number(row['significant_digits']) ?? 1
	});
}
