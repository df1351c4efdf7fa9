/**
 * Formulas over figures: ids, plain numbers, `+ - * /` and brackets. A sign stands between blanks, since ids have
 * hyphens. The grammar is a page long, so that a reader of the record can check it:
 *
 *     sum     = product { ("+" | "-") product }
 *     product = factor { ("*" | "/") factor }
 *     factor  = number | id | "(" sum ")"
 */
import { exactly, multiply, ratio, sum, type Quantity, type Term } from './quantity.ts';

export type Operator = '+' | '-' | '*' | '/';

export type Formula =
	| { readonly kind: 'figure'; readonly id: string }
	| { readonly kind: 'number'; readonly value: number }
	| {
			readonly kind: 'operation';
			readonly operator: Operator;
			readonly left: Formula;
			readonly right: Formula;
	  };

/** A formula with the text that the record has for it. */
export interface ParsedFormula {
	readonly formula: Formula;
	/** The formula as the record writes it. */
	readonly text: string;
}

/** The longest text and the deepest brackets that are read; a record needs neither. */
export const FORMULA_LIMITS = { characters: 4000, depth: 20 } as const;

/** A text that is no formula; `index` is the place, counted from 0. */
export class FormulaError extends Error {
	override name = 'FormulaError';
	readonly index: number;
	constructor(message: string, index: number) {
		super(message);
		this.index = index;
	}
}

interface Token {
	readonly text: string;
	readonly index: number;
}

const TOKEN = /\s+|[()]|[^\s()]+/g;
const ID = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/;
const NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * Reads a formula.
 *
 * @throws {FormulaError} with the place of the first thing that does not fit
 */
export function parseFormula(text: string): Formula {
	if (text.length > FORMULA_LIMITS.characters) {
		throw new FormulaError(
			`longer than ${String(FORMULA_LIMITS.characters)} characters`,
			FORMULA_LIMITS.characters
		);
	}
	const tokens: Token[] = [...text.matchAll(TOKEN)]
		.filter((match) => match[0].trim() !== '')
		.map((match) => ({ text: match[0], index: match.index }));
	let next = 0;

	const peek = () => tokens[next];
	const take = () => tokens[next++];

	function chain(operators: readonly string[], operand: (depth: number) => Formula, depth: number): Formula {
		let left = operand(depth);
		for (let token = peek(); token && operators.includes(token.text); token = peek()) {
			next += 1;
			left = { kind: 'operation', operator: token.text as Operator, left, right: operand(depth) };
		}
		return left;
	}
	const product = (depth: number): Formula => chain(['*', '/'], factor, depth);
	const whole = (depth: number): Formula => chain(['+', '-'], product, depth);

	function factor(depth: number): Formula {
		const token = take();
		if (!token) throw new FormulaError('ends where an id or a number should stand', text.length);
		if (token.text === '(') {
			if (depth >= FORMULA_LIMITS.depth) {
				throw new FormulaError(`brackets deeper than ${String(FORMULA_LIMITS.depth)}`, token.index);
			}
			const inner = whole(depth + 1);
			const close = take();
			if (close?.text !== ')') throw new FormulaError('a bracket is not closed', token.index);
			return inner;
		}
		if (NUMBER.test(token.text)) return { kind: 'number', value: Number(token.text) };
		if (ID.test(token.text)) return { kind: 'figure', id: token.text };
		throw new FormulaError(`"${token.text}" is neither an id nor a number`, token.index);
	}

	const formula = whole(0);
	const rest = peek();
	if (rest) throw new FormulaError(`"${rest.text}" does not continue the formula`, rest.index);
	return formula;
}

/**
 * A formula of a validated record, kept with its text.
 *
 * @throws {FormulaError} as {@link parseFormula}
 */
export function readFormula(text: string): ParsedFormula {
	return { formula: parseFormula(text), text };
}

/** The ids that a formula names, each once, in order of appearance. */
export function formulaInputs(formula: Formula): string[] {
	const ids: string[] = [];
	const visit = (part: Formula): void => {
		if (part.kind === 'figure') ids.push(part.id);
		if (part.kind === 'operation') {
			visit(part.left);
			visit(part.right);
		}
	};
	visit(formula);
	return [...new Set(ids)];
}

/**
 * The quantity of a formula. A run of sums and differences is one sum, so that its digits do not depend on brackets.
 *
 * @param quantityOf the quantity of a figure; a share as a fraction of one
 * @throws {QuantityError} where a divisor may be zero
 */
export function evaluateFormula(formula: Formula, quantityOf: (id: string) => Quantity): Quantity {
	if (formula.kind === 'number') return exactly(formula.value);
	if (formula.kind === 'figure') return quantityOf(formula.id);
	if (formula.operator === '*' || formula.operator === '/') {
		const left = evaluateFormula(formula.left, quantityOf);
		const right = evaluateFormula(formula.right, quantityOf);
		return formula.operator === '*' ? multiply(left, right) : ratio(left, right);
	}
	return sum(signedTerms(formula, 1, quantityOf));
}

function signedTerms(formula: Formula, sign: 1 | -1, quantityOf: (id: string) => Quantity): Term[] {
	if (formula.kind !== 'operation' || formula.operator === '*' || formula.operator === '/') {
		return [{ sign, quantity: evaluateFormula(formula, quantityOf) }];
	}
	const turned = formula.operator === '-' ? (-sign as 1 | -1) : sign;
	return [...signedTerms(formula.left, sign, quantityOf), ...signedTerms(formula.right, turned, quantityOf)];
}

/** True where the formula is a plain sum of figures: what a "sum of 13 bulletins" is. */
export function isPlainSum(formula: Formula): boolean {
	if (formula.kind === 'figure') return true;
	return (
		formula.kind === 'operation' &&
		formula.operator === '+' &&
		isPlainSum(formula.left) &&
		isPlainSum(formula.right)
	);
}
