/** Rules on formulas: they can be read, name figures, do not run in circles, keep units apart, and have an answer. */
import {
	evaluateFormula,
	formulaInputs,
	FormulaError,
	parseFormula,
	type Formula
} from '#lib/domain/formula.ts';
import { QuantityError, readQuantity, scale, type Quantity } from '#lib/domain/quantity.ts';
import { findCircles } from './find-circles.ts';
import { unitOfFormula, type FormulaUnit } from './formula-unit.ts';
import { nearestWord } from './nearest-word.ts';
import { excerpt, quoted, type Problem } from './problem.ts';
import type { ReadRow } from './read-table.ts';
import {
	numberIn,
	problemIn,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from './record-tables.ts';

/** How many derived figures may stand on one another: more could not be followed by a reader. */
const DEEPEST = 50;

interface WrittenFormula {
	readonly table: string;
	readonly column: string;
	readonly row: ReadRow;
	readonly formula: Formula;
	/** The ids that the formula names, each once. */
	readonly inputs: readonly string[];
}

/** Every formula that cannot be read or computed. */
export function checkFormulas(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const written = [
		...readFormulas(tables, 'derived', 'formula', problems),
		...readFormulas(tables, 'checks', 'left', problems),
		...readFormulas(tables, 'checks', 'right', problems)
	];
	const sound = written.filter((one) => checkInputs(tables, one, problems));
	const derived = new Map<string, WrittenFormula>();
	for (const one of sound) {
		const id = one.table === 'derived' ? textIn(one.row, 'id') : null;
		if (id && !derived.has(id)) derived.set(id, one);
	}
	const broken = checkCircles(tables, derived, problems);
	const { ordered, tooDeep } = inputsFirst(derived, broken);
	if (tooDeep) {
		const found = `a formula that stands on more than ${String(DEEPEST)} others, one on another`;
		problems.push(problemIn(tables, 'derived', tooDeep.row, 'formula', found, `at most ${String(DEEPEST)}`));
	}
	const { quantities, units } = statedFigures(tables);
	const kinds = new Map([...rowsById(tables, 'units')].map(([id, row]) => [id, textIn(row, 'kind') ?? '']));

	const judge = (one: WrittenFormula): Quantity | null => {
		if (one.inputs.some((id) => !quantities.has(id))) return null;
		checkUnits(tables, one, units, kinds, problems);
		return compute(tables, one, quantities, problems);
	};
	for (const [id, one] of ordered) {
		const quantity = judge(one);
		const unit = textIn(one.row, 'unit_id');
		if (!quantity || !unit) continue;
		quantities.set(id, quantity);
		units.set(id, kinds.get(unit) === 'share' ? { kind: 'number' } : { kind: 'unit', id: unit });
	}
	for (const one of sound) if (one.table === 'checks') judge(one);
	return [...problems, ...checkTolerances(tables)];
}

function readFormulas(
	tables: RecordTables,
	table: string,
	column: string,
	problems: Problem[]
): WrittenFormula[] {
	return rowsOf(tables, table).flatMap((row) => {
		const text = textIn(row, column);
		if (text === null || text === undefined) return [];
		try {
			const formula = parseFormula(text);
			return [{ table, column, row, formula, inputs: formulaInputs(formula) }];
		} catch (error) {
			if (!(error instanceof FormulaError)) throw error;
			const place = `character ${String(error.index + 1)}`;
			const allowed = 'ids and numbers with + - * / between blanks, and brackets';
			problems.push(problemIn(tables, table, row, column, `${excerpt(error.message)} (${place})`, allowed));
			return [];
		}
	});
}

/** True where every id is one of a figure or a derived figure. */
function checkInputs(
	tables: RecordTables,
	{ table, column, row, inputs }: WrittenFormula,
	problems: Problem[]
): boolean {
	const targets = ['figures', 'derived'].map((name) => tableOf(tables, name));
	const known = new Set(targets.flatMap(({ ids }) => [...ids]));
	const unknown = inputs.filter((id) => !known.has(id));
	if (targets.some(({ idsComplete }) => !idsComplete)) return unknown.length === 0;
	for (const id of unknown) {
		const near = nearestWord(id, known);
		const found = tableOf(tables, 'statements').ids.has(id)
			? `${quoted(id)} is an id of statements.csv`
			: `unknown id ${quoted(id)}`;
		const allowed = `ids of figures.csv or derived.csv${near === null ? '' : `, nearest is ${quoted(near)}`}`;
		problems.push(problemIn(tables, table, row, column, found, allowed));
	}
	if (inputs.length === 0 && table === 'derived') {
		problems.push(
			problemIn(tables, table, row, column, 'a formula without an id', 'at least one id of a figure')
		);
	}
	return unknown.length === 0 && (inputs.length > 0 || table === 'checks');
}

/** The ids of derived figures that stand in a circle. */
function checkCircles(
	tables: RecordTables,
	derived: ReadonlyMap<string, WrittenFormula>,
	problems: Problem[]
): ReadonlySet<string> {
	const ways = new Map([...derived].map(([id, { inputs }]) => [id, inputs]));
	const circles = findCircles(ways);
	for (const circle of circles) {
		const one = derived.get(circle[0] ?? '');
		if (!one) continue;
		const found =
			circle.length === 1 ? 'a formula of itself' : `a circle: ${[...circle, circle[0]].join(' > ')}`;
		problems.push(
			problemIn(tables, one.table, one.row, one.column, found, 'formulas that end at stated figures')
		);
	}
	return new Set(circles.flat());
}

/**
 * The derived figures in an order in which each comes after its inputs. Those that lead into a circle are left out;
 * `tooDeep` is the first that stands on too many others.
 */
function inputsFirst(derived: ReadonlyMap<string, WrittenFormula>, broken: ReadonlySet<string>) {
	const depths = new Map<string, number>();
	const ordered = new Map<string, WrittenFormula>();
	let waiting = [...derived].filter(([id]) => !broken.has(id));
	let before = Infinity;
	// Each turn settles at least one level, so more turns than levels are never needed.
	for (let turn = 0; turn <= DEEPEST && waiting.length < before; turn += 1) {
		before = waiting.length;
		waiting = waiting.filter(([id, one]) => {
			if (one.inputs.some((input) => derived.has(input) && !ordered.has(input))) return true;
			depths.set(
				id,
				one.inputs.reduce((depth, input) => Math.max(depth, (depths.get(input) ?? 0) + 1), 0)
			);
			ordered.set(id, one);
			return false;
		});
	}
	const unsettled = waiting.length > 0 && waiting.length < before ? waiting[0]?.[1] : undefined;
	const deep = [...ordered].find(([id]) => (depths.get(id) ?? 0) > DEEPEST)?.[1];
	return { ordered, tooDeep: deep ?? unsettled };
}

/** Quantities and units of the stated figures that are free of problems; a share counts as a fraction of one. */
function statedFigures(tables: RecordTables) {
	const quantities = new Map<string, Quantity>();
	const units = new Map<string, FormulaUnit>();
	const kinds = new Map([...rowsById(tables, 'units')].map(([id, row]) => [id, textIn(row, 'kind')]));
	for (const [id, row] of rowsById(tables, 'figures')) {
		const [value, low, high] = ['value', 'low', 'high'].map((column) => numberIn(row, column));
		const [openLow, openHigh] = [row.cells.get('open_low'), row.cells.get('open_high')];
		const digits = numberIn(row, 'significant_digits');
		const unit = textIn(row, 'unit_id') ?? '';
		const kind = kinds.get(unit);
		if (value === undefined || low === undefined || high === undefined || typeof digits !== 'number')
			continue;
		if (typeof openLow !== 'boolean' || typeof openHigh !== 'boolean' || !kind) continue;
		if ((openLow && low !== null) || (openHigh && high !== null) || (low ?? 0) > (high ?? Infinity)) continue;
		if (value === null && low === null && high === null) continue;
		const quantity = readQuantity({
			value,
			low,
			high,
			open_low: openLow,
			open_high: openHigh,
			significant_digits: digits
		});
		quantities.set(id, kind === 'share' ? scale(quantity, 1 / 100) : quantity);
		units.set(id, kind === 'share' ? { kind: 'number' } : { kind: 'unit', id: unit });
	}
	return { quantities, units };
}

function checkUnits(
	tables: RecordTables,
	{ table, column, row, formula, inputs }: WrittenFormula,
	units: ReadonlyMap<string, FormulaUnit>,
	kinds: ReadonlyMap<string, string>,
	problems: Problem[]
): void {
	const mixed: string[] = [];
	const result = unitOfFormula(formula, (id) => units.get(id) ?? { kind: 'other' }, mixed);
	for (const found of mixed) {
		problems.push(problemIn(tables, table, row, column, found, 'one unit on both sides of + and -'));
	}
	const unit = textIn(row, 'unit_id');
	if (table !== 'derived' || mixed.length > 0 || !unit || !kinds.has(unit)) return;
	if (result.kind === 'unit' && result.id !== unit) {
		const found = `${quoted(unit)}, but the formula counts ${quoted(result.id)}`;
		problems.push(problemIn(tables, table, row, 'unit_id', found, quoted(result.id)));
	}
	const inputUnits = inputs.map((id) => units.get(id));
	if (result.kind === 'number' && inputUnits.some((input) => input?.kind === 'unit' && input.id === unit)) {
		const found = `${quoted(unit)}, but the formula divides it away`;
		problems.push(
			problemIn(tables, table, row, 'unit_id', found, 'a unit of kind share, or one that counts times')
		);
	}
}

function compute(
	tables: RecordTables,
	{ table, column, row, formula }: WrittenFormula,
	quantities: ReadonlyMap<string, Quantity>,
	problems: Problem[]
): Quantity | null {
	const report = (found: string, allowed: string) => {
		problems.push(problemIn(tables, table, row, column, found, allowed));
		return null;
	};
	try {
		const quantity = evaluateFormula(formula, (id) => {
			const input = quantities.get(id);
			if (!input) throw new Error(`no quantity of "${id}"`);
			return input;
		});
		const numbers = [quantity.value, quantity.low, quantity.high].filter((number) => number !== null);
		if (numbers.some((number) => !Number.isFinite(number))) {
			return report('a result too large for a number', 'a formula with an answer');
		}
		return numbers.length > 0
			? quantity
			: report('a result without value or bound', 'a formula with an answer');
	} catch (error) {
		if (!(error instanceof QuantityError)) throw error;
		return report(error.message, 'a divisor that cannot be zero');
	}
}

function checkTolerances(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'checks').flatMap((row) => {
		const [relation, tolerance] = [textIn(row, 'relation'), numberIn(row, 'tolerance_percent')];
		if (!relation || tolerance === undefined) return [];
		if (relation === 'about' && tolerance === null) {
			return [
				problemIn(
					tables,
					'checks',
					row,
					'tolerance_percent',
					'an empty cell beside about',
					'the difference allowed'
				)
			];
		}
		if (relation !== 'about' && tolerance !== null) {
			const found = `${String(tolerance)} beside ${relation}`;
			return [
				problemIn(
					tables,
					'checks',
					row,
					'tolerance_percent',
					found,
					'an empty cell, since only about allows a difference'
				)
			];
		}
		return [];
	});
}
