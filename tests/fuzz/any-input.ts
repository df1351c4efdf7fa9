/** Whatever stands in an address, in a search field, in a formula or in a drawing: it is read, refused or escaped, and never crashes. */
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { chosenScales, withChosenScale } from '../../src/islands/chosen-scales.ts';
import { escapeXml } from '#lib/charts/draw/svg-context.ts';
import { readSettings, writeSettings } from '#lib/domain/comparison/what-if-settings.ts';
import { readGradeFilter, writeGradeFilter } from '#lib/domain/grades/grade-filter.ts';
import { evaluateFormula, FormulaError, parseFormula } from '#lib/domain/quantity/formula.ts';
import {
	add,
	multiply,
	QuantityError,
	ratio,
	scale,
	subtract,
	type Quantity
} from '#lib/domain/quantity/quantity.ts';
import { readFragment, stateOf, withState, writeFragment } from '#lib/domain/reader/reader-state.ts';
import { addressFault } from '#lib/domain/record/kinds/words/address-fault.ts';
import { findEntries } from '#lib/domain/search/find-entries.ts';
import { folded } from '#lib/domain/search/folded.ts';
import { readQuery } from '#lib/domain/search/query.ts';
import { readSelection, writeSelection } from '#lib/domain/search/selection.ts';
import { directionOf, isolated } from '#lib/domain/text/direction.ts';
import { numberWords, percentWords, plainWords, unroundedWords } from '#lib/format/number/number-words.ts';
import { computedNumber, timesWords } from '#lib/format/number/quantity-words.ts';
import { spreadsheetNumber, spreadsheetText } from '#lib/publish/formats/write-excel-csv.ts';
import { cellText, writeCsv } from '#lib/publish/formats/write-csv.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import { readChoice, writeChoice } from '#lib/site/chosen/choice.ts';
import { ANY_TEXT } from './any-text.ts';
import { fault, rule, type Rule } from './rule.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A state as an address may carry it: keys that are known and others, with any text. */
const STATE = fc
	.array(
		fc.tuple(
			fc.oneof(
				fc.constantFrom(
					...['q', 'origin', 'rank', 'from', 'to', 'sort', 'f', 'force', 'scale', 'log', 'linear', 'years'],
					...['attribution', 'reliability', 'credibility']
				),
				ANY_TEXT
			),
			ANY_TEXT
		),
		{ maxLength: 6 }
	)
	.map((pairs) => new URLSearchParams(pairs));
const KNOWN = {
	topic: ['carried'],
	origin: ['official'],
	rank: ['none'],
	measure: ['carried'],
	speaker: ['union'],
	rests: ['union'],
	doubt: ['undated']
};
const INPUTS = [{ name: 'years', start: { low: 12, high: 14 }, minimum: 1, maximum: 100 }];

const side = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }));
/** A quantity whose sides are in order. */
const QUANTITY = fc.record({ value: side, low: side, high: side }).map(({ value, low, high }): Quantity => {
	const [least, most] = low !== null && high !== null && low > high ? [high, low] : [low, high];
	const within = value === null ? null : Math.min(most ?? value, Math.max(least ?? value, value));
	return { value: within, low: least, high: most, rounding: 0 };
});

/** The words of a number, which say a number and nothing of the machine. */
function saysANumber(words: string | null, of: unknown): void {
	if (words !== null && (/NaN|undefined|null|Infinity|\de[+-]?\d/.test(words) || words.trim() === ''))
		throw fault(`“${words}” is said`, of);
}

export const INPUT_RULES: readonly Rule[] = [
	rule(
		'a state in an address is read, and what is written of it is read as the same',
		fc.property(STATE, ANY_TEXT, (state, anchor) => {
			const readers: ((given: URLSearchParams) => URLSearchParams)[] = [
				(given) => writeSelection(readSelection(given, KNOWN).selection),
				(given) => new URLSearchParams(writeGradeFilter(readGradeFilter(given).filter)),
				(given) => writeChoice(readChoice(given, (id) => id.length % 2 === 1).choice),
				(given) => writeSettings(readSettings(given, INPUTS).settings, INPUTS),
				(given) =>
					chosenScales(given).reduce(
						(next, one) => withChosenScale(next, { ...one, chosen: true }),
						new URLSearchParams()
					)
			];
			for (const [index, reader] of readers.entries()) {
				const written = reader(state);
				if (!same([...reader(written)], [...written])) throw fault(`reader ${String(index)}`, [...state]);
			}
			const fragment = writeFragment({ state });
			if (!same([...readFragment(fragment).state], [...state])) throw fault('a state', fragment);
			const address = withState(new URL('https://ferries.example/a/?old=1#x'), state);
			if (address.host !== 'ferries.example' || address.search !== '')
				throw fault('an address', address.href);
			stateOf(new URL(`https://ferries.example/#${anchor}`));
			readFragment(anchor);
		})
	),
	rule(
		'a search finds or does not, and every text finds itself',
		fc.property(ANY_TEXT, ANY_TEXT, (query, title) => {
			const entry = { title: folded(title), text: '', numbers: [1], year: null, weight: 0 };
			const { entries } = findEntries([entry], readQuery(query, 'the of'));
			if (entries.length > 1) throw fault('found twice', query);
			if (folded(folded(title)) !== folded(title)) throw fault('folded anew it is another', title);
		})
	),
	rule(
		'a formula is evaluated or refused with its place',
		fc.property(
			fc.oneof(
				ANY_TEXT,
				fc
					.array(fc.constantFrom('a', 'b-2', '1', '0', '2.5', '+', '-', '*', '/', '(', ')'), {
						maxLength: 15
					})
					.map((tokens) => tokens.join(' '))
			),
			QUANTITY,
			(text, quantity) => {
				try {
					const { value, low, high } = evaluateFormula(parseFormula(text), () => quantity);
					if ([value, low, high].some((number) => Number.isNaN(number))) throw fault('no number', text);
				} catch (refused) {
					if (refused instanceof QuantityError) return;
					if (!(refused instanceof FormulaError)) throw refused;
					if (!(refused.index >= 0 && refused.index <= text.length)) throw fault('its place', refused.index);
				}
			}
		)
	),
	rule(
		'what is computed from numbers within their bounds lies within the bounds computed',
		fc.property(
			QUANTITY,
			QUANTITY,
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(left, right, at, there) => {
				const pick = ({ low, high }: Quantity, share: number, least: number) => {
					const from = low ?? (high === null ? least : Math.max(least, high - 1e6));
					const to = high ?? from + 1e6;
					return from + share * (to - from);
				};
				const [one, other] = [pick(left, at, -1e15), pick(right, there, -1e15)];
				// What is divided by is a count, and above zero.
				const divisor = pick(right, there, Number.MIN_VALUE);
				const operations = [
					[add, one + other],
					[subtract, one - other],
					[multiply, one * other],
					[ratio, one / divisor]
				] as const;
				for (const [operation, result] of operations) {
					let bounds: Quantity;
					try {
						bounds = operation(left, right);
					} catch (refused) {
						if (refused instanceof QuantityError) continue;
						throw refused;
					}
					const slack = 1e-6 * (1 + Math.abs(result) + Math.abs(one) + Math.abs(other));
					if (
						Number.isFinite(result) &&
						((bounds.low !== null && result < bounds.low - slack) ||
							(bounds.high !== null && result > bounds.high + slack))
					)
						throw fault(`${operation.name} gives ${String(result)}`, { left, right, bounds });
				}
				scale(left, at);
			}
		)
	),
	rule(
		'every number has words that are a number',
		fc.property(
			fc.oneof(
				fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
				fc.integer(),
				fc.constantFrom(0, -0, 5e-7, 999_999.5, 1e15, 0.1 + 0.2)
			),
			QUANTITY,
			(number, quantity) => {
				for (const words of [numberWords, percentWords, plainWords, unroundedWords, spreadsheetNumber])
					if (words !== spreadsheetNumber) saysANumber(words(number), number);
				const written = Number(spreadsheetNumber(number));
				if (Math.abs(written - number) > 1e-12 * Math.max(1, Math.abs(number)))
					throw fault('in a sheet', number);
				saysANumber(computedNumber(quantity, { share: false }), quantity);
				saysANumber(timesWords(quantity), quantity);
			}
		)
	),
	rule(
		'a table of any texts is read back as it was written, and no cell of a spreadsheet runs',
		fc.property(fc.array(ANY_TEXT, { minLength: 1, maxLength: 3 }), (texts) => {
			const columns = texts.map((_text, index) => `column-${String(index)}`);
			const row = Object.fromEntries(columns.map((column, index) => [column, texts[index] ?? '']));
			const { rows } = parseCells(writeCsv(columns, [row]));
			const [, read = []] = rows;
			const isOneEmpty = texts.length === 1 && texts[0] === '';
			const whole = texts.map(cellText);
			if (!isOneEmpty && !same(read, whole)) throw fault('another row', { read, whole });
			for (const text of texts) if (/^[=+\-@\t\r]/.test(spreadsheetText(text))) throw fault('it runs', text);
		})
	),
	rule(
		'no text becomes an element, an attribute or an address that runs',
		fc.property(ANY_TEXT, (text) => {
			const html = `<p title="${escapeXml(text)}">${escapeXml(text)}</p>`;
			const { childNodes } = parseFragment(html);
			const [paragraph] = childNodes;
			const isOne =
				childNodes.length === 1 &&
				paragraph !== undefined &&
				'attrs' in paragraph &&
				paragraph.attrs.length === 1 &&
				paragraph.childNodes.every(({ nodeName }) => nodeName === '#text');
			if (!isOne) throw fault('markup', html);
			if (addressFault(text) === null && !/^https?:\/\//i.test(text)) throw fault('an address', text);
			directionOf(text);
			isolated(text);
		})
	)
];
