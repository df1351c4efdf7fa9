/** Rules on formulas: they can be read, name figures, do not run in circles, keep units apart, and have an answer. */
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import { asFraction, unitInFormula } from '#lib/domain/quantity/share.ts';
import { checkWhatIfs } from './check-what-ifs.ts';
import { findCircles } from '../tables/find-circles.ts';
import { unitOfFormula, unitWords, type FormulaUnit } from '#lib/domain/quantity/formula-unit.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import {
	numberIn,
	problemIn,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';
import { statedQuantity } from '../tables/stated-quantity.ts';
import { defineRules } from '../../read/rule.ts';
import { REFERENCE_RULES } from '../tables/check-references.ts';
import { checkUnits, compute, FORMULA_RULES, readFormulas, type WrittenFormula } from './written-formula.ts';

export const DERIVED_RULES = defineRules({
	'formula-without-figure': {
		meaning: 'The formula of a derived figure names no figure: such a number would be ours alone.',
		mend: 'Name at least one figure of the record.'
	},
	'formula-circle': {
		meaning: 'Derived figures are computed from one another in a circle.',
		mend: 'Write one of them from stated figures.'
	},
	'formula-depth': {
		meaning: 'A derived figure rests on more than 50 others, one on another: nobody could follow it.',
		mend: 'Compute it from figures nearer to the stated ones.'
	},
	'share-above-whole': {
		meaning:
			'A derived figure is a share in percent and comes out above 100: most often its formula is upside down, the whole over the part.',
		mend: 'Write the part over the whole. A rise above 100 percent has a unit of the kind balance.'
	},
	'check-tolerance': {
		meaning:
			'The tolerance of a check is there for a relation that allows no difference, or missing for one that does.',
		mend: 'Give about a tolerance in percent, and no other relation one.'
	},
	'bears-out-unlike': {
		meaning:
			'A check is said to bear out what goes into it, and accepts that its sides count different measures: it can come out right although the sides are not of one thing, so that no grade may rest on it.',
		mend: 'Write false into bears_out, or give both sides one measure if their definitions are known to be one.'
	}
});

/** How many derived figures may stand on one another: more could not be followed by a reader. */
const MAX_DEPTH = 50;
/** The tables whose ids a formula may name. */
const NUMBER_TABLES = ['figures', 'derived'] as const;

/** Every formula that cannot be read or computed. */
export function checkFormulas(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const written = [
		...readFormulas(tables, 'derived', 'formula', problems),
		...readFormulas(tables, 'checks', 'left', problems),
		...readFormulas(tables, 'checks', 'right', problems)
	];
	const known = new Set(NUMBER_TABLES.flatMap((name) => [...tableOf(tables, name).ids]));
	const sound = written.filter((one) => checkInputs(tables, known, one, problems));
	const derived = new Map<string, WrittenFormula>();
	for (const one of sound) {
		const id = one.table === 'derived' ? textIn(one.row, 'id') : null;
		if (id && !derived.has(id)) derived.set(id, one);
	}
	const broken = checkCircles(tables, derived, problems);
	const { ordered, tooDeep } = inputsFirst(derived, broken);
	if (tooDeep) {
		const found = `a formula that rests on more than ${String(MAX_DEPTH)} others, one on another`;
		problems.push(
			problemIn(
				DERIVED_RULES['formula-depth'],
				tables,
				'derived',
				tooDeep.row,
				'formula',
				found,
				`at most ${String(MAX_DEPTH)}`
			)
		);
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
		checkShare(tables, one, quantity, kinds.get(unit) ?? '', problems);
		quantities.set(id, quantity);
		units.set(id, unitInFormula({ id: unit, kind: kinds.get(unit) ?? '' }));
	}
	const checked = sound.filter((one) => one.table === 'checks');
	for (const one of checked) judge(one);
	checkSides(tables, checked, units, problems);
	return [
		...problems,
		...checkTolerances(tables),
		...checkBearing(tables),
		...checkWhatIfs(tables, { quantities, units, kinds })
	];
}

/** A share is no more than its whole; one that is has its formula upside down, or is a rise. */
function checkShare(
	tables: RecordTables,
	{ table, row, column }: WrittenFormula,
	{ value, low }: Quantity,
	kind: string,
	problems: Problem[]
): void {
	const least = low ?? value;
	if (kind !== 'share' || least === null || least <= 1) return;
	const found = `a share of ${String(Number((least * 100).toPrecision(4)))} percent`;
	const expected =
		'at most 100 percent: turn the sides of the formula round, or use a unit of the kind balance';
	problems.push(problemIn(DERIVED_RULES['share-above-whole'], tables, table, row, column, found, expected));
}

/** True where every id is one of a figure or a derived figure, which are the `known`. */
function checkInputs(
	tables: RecordTables,
	known: ReadonlySet<string>,
	{ table, column, row, inputs }: WrittenFormula,
	problems: Problem[]
): boolean {
	const unknown = inputs.filter((id) => !known.has(id));
	if (NUMBER_TABLES.some((name) => !tableOf(tables, name).idsComplete)) return unknown.length === 0;
	for (const id of unknown) {
		const near = nearestWord(id, known);
		const difference = joinedByHyphen(id, known);
		const found = tableOf(tables, 'statements').ids.has(id)
			? `${quoted(id)} is an id of statements.csv`
			: difference === null
				? `unknown id ${quoted(id)}`
				: `${quoted(id)} has a minus without blanks`;
		const hint = near === null ? '' : `, nearest is ${quoted(near)}`;
		const expected = difference ?? `ids of figures.csv or derived.csv${hint}`;
		problems.push(problemIn(REFERENCE_RULES['id-unknown'], tables, table, row, column, found, expected));
	}
	if (inputs.length === 0 && table === 'derived') {
		problems.push(
			problemIn(
				DERIVED_RULES['formula-without-figure'],
				tables,
				table,
				row,
				column,
				'a formula without an id',
				'at least one id of a figure'
			)
		);
	}
	return unknown.length === 0 && (inputs.length > 0 || table === 'checks');
}

/** Two ids with a minus between blanks, where they were written without; `null` where the text is no two ids. */
function joinedByHyphen(text: string, known: ReadonlySet<string>): string | null {
	const parts = text.split('-');
	const at = parts.findIndex(
		(_, index) => known.has(parts.slice(0, index).join('-')) && known.has(parts.slice(index).join('-'))
	);
	return at < 1 ? null : `${parts.slice(0, at).join('-')} - ${parts.slice(at).join('-')}`;
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
			problemIn(
				DERIVED_RULES['formula-circle'],
				tables,
				one.table,
				one.row,
				one.column,
				found,
				'formulas that end at stated figures'
			)
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
	for (let turn = 0; turn <= MAX_DEPTH && waiting.length < before; turn += 1) {
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
	const deep = [...ordered].find(([id]) => (depths.get(id) ?? 0) > MAX_DEPTH)?.[1];
	return { ordered, tooDeep: deep ?? unsettled };
}

/** Quantities and units of the stated figures that are free of problems; a share counts as a fraction of one. */
function statedFigures(tables: RecordTables) {
	const quantities = new Map<string, Quantity>();
	const units = new Map<string, FormulaUnit>();
	const kinds = new Map([...rowsById(tables, 'units')].map(([id, row]) => [id, textIn(row, 'kind')]));
	for (const [id, row] of rowsById(tables, 'figures')) {
		const unit = textIn(row, 'unit_id') ?? '';
		const kind = kinds.get(unit);
		const quantity = statedQuantity(row);
		if (!quantity || !kind) continue;
		quantities.set(id, asFraction(quantity, kind === 'share'));
		units.set(id, unitInFormula({ id: unit, kind }));
	}
	return { quantities, units };
}

/** Both sides of a check count in one unit; a plain number counts in that of the other side. */
function checkSides(
	tables: RecordTables,
	checked: readonly WrittenFormula[],
	units: ReadonlyMap<string, FormulaUnit>,
	problems: Problem[]
): void {
	for (const left of checked) {
		const right = checked.find(({ row, column }) => row === left.row && column === 'right');
		if (left.column !== 'left' || !right || left.inputs.length === 0 || right.inputs.length === 0) continue;
		const unitOf = ({ formula }: WrittenFormula) =>
			unitOfFormula(formula, (id) => units.get(id) ?? { kind: 'other' }, []);
		const [one, other] = [unitOf(left), unitOf(right)];
		if (one.kind === 'other' || other.kind === 'other') continue;
		if (unitWords(one) === unitWords(other)) continue;
		const found = `${unitWords(one)} against ${unitWords(other)}`;
		problems.push(
			problemIn(
				FORMULA_RULES['formula-units-mixed'],
				tables,
				'checks',
				left.row,
				'left+right',
				found,
				'one unit on both sides'
			)
		);
	}
}

function checkBearing(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'checks').flatMap((row) => {
		const accepted = row.cells.get('accepted_differences');
		if (row.cells.get('bears_out') !== true || !Array.isArray(accepted) || !accepted.includes('measure'))
			return [];
		const found = 'true, though the check accepts a difference in measure';
		return [problemIn(DERIVED_RULES['bears-out-unlike'], tables, 'checks', row, 'bears_out', found, 'false')];
	});
}

function checkTolerances(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'checks').flatMap((row) => {
		const [relation, tolerance] = [textIn(row, 'relation'), numberIn(row, 'tolerance_percent')];
		if (!relation || tolerance === undefined) return [];
		if (relation === 'about' && tolerance === null) {
			return [
				problemIn(
					DERIVED_RULES['check-tolerance'],
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
					DERIVED_RULES['check-tolerance'],
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
