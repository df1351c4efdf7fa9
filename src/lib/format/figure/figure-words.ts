/**
 * Figures in words: the number never without its hedge, the grade never without its words.
 * Nothing is shown finer than it was stated.
 */
import { isInPercent } from '#lib/domain/quantity/share.ts';
import { isGraded } from '#lib/domain/record/grade.ts';
import { PLAIN_SCALE } from '#lib/domain/numerals/scales.ts';
import { statedNumbers } from '#lib/domain/numerals/stated-numbers.ts';
import { sourceWords, statedParts } from '#lib/domain/record/source-words.ts';
import { originOfInputs, readElsewhere } from '#lib/domain/record/stated-inputs.ts';
import { m } from '#lib/paraglide/messages.js';
import { isPlainSum } from '#lib/domain/quantity/formula.ts';
import type {
	Computation,
	Figure,
	Grading,
	InputsOrigin,
	Origin,
	Side,
	Silence
} from '#lib/domain/record/model.ts';
import { firstPlace, lastPlace } from '#lib/domain/quantity/place.ts';
import { isOpen, isUnbounded, type Quantity } from '#lib/domain/quantity/quantity.ts';
import { gradeWords } from './grade-words.ts';
import { originalHedge } from './original-hedge.ts';
import { eitherName } from './either-name.ts';
import { boundsBehind, intervalName, levelledNames } from './interval-words.ts';
import { inQuotes } from '../languages/in-quotes.ts';
import { inParts, inWords } from '../languages/lists.ts';
import { written } from '../languages/written.ts';
import { endWords, numberWords, percentWords, placedWords, plainWords } from '../number/number-words.ts';
import { computedNumber, computedWords } from '../number/quantity-words.ts';

/** The hedged number of a figure: `about 5 million`, `over 200`, `10,000 to 99,999 (“tens of thousands”)`. */
export function valueWords(figure: Figure): string {
	const { quantity, qualifier } = figure;
	if (figure.computation) return computedWords(quantity, { share: isInPercent(figure.unit) });
	if (quantity.value === null) return boundsWords(figure);
	const number = showIn(figure, quantity.value);
	const original = originalHedge(figure);
	const hedged = (say: (words: { number: string }) => string) =>
		original === null ? say({ number }) : original + number;
	switch (qualifier) {
		case 'exact':
		case 'rounded':
			return withBounds(figure, number);
		case 'about':
			return withBounds(figure, hedged(m.figure_about));
		case 'nearly':
			return hedged(m.figure_nearly);
		case 'may-be-nearly':
			return hedged(m.figure_may_be_nearly);
		case 'close-to-or-above':
			return hedged(m.figure_close_to_or_above);
		case 'may-be-close-to-or-above':
			return hedged(m.figure_may_be_close_to_or_above);
		case 'more-than':
			return hedged(m.figure_over);
		case 'at-least':
			return m.figure_or_more({ number });
		case 'up-to':
			return hedged(m.figure_up_to);
		case 'range':
		case 'order-of-magnitude':
			return figure.interval === null
				? (rangeWords(figure) ?? m.figure_about({ number }))
				: withBounds(figure, number);
	}
}

/** The hedged number without its bounds, for where many stand beside each other; its bounds where it has no other number. */
export function numberAlone(figure: Figure): string {
	const { value } = figure.quantity;
	if (value === null) return valueWords(figure);
	// With both bounds at the value there are none to say.
	return valueWords({ ...figure, interval: null, quantity: bounded(figure.quantity, value) });
}

/** The same number, whose bounds are it itself; an open side stays open. */
function bounded(quantity: Quantity, value: number): Quantity {
	const [low, high] = [quantity.low === null ? null : value, quantity.high === null ? null : value];
	return { ...quantity, low, high };
}

/** The number of a figure without its hedge, for a sentence that has the words of it: `10 million`; its bounds where it has none. */
export function unhedgedWords(figure: Figure): string {
	const { computation, quantity, unit } = figure;
	const number = computation
		? computedNumber(quantity, { share: isInPercent(unit) })
		: quantity.value === null
			? null
			: showIn(figure, quantity.value);
	return number ?? valueWords(figure);
}

/** The words and signs that a range has between and behind its numbers. */
const SAYS_NO_MORE = /* @__PURE__ */ new RegExp(
	`(?:\\b|(?<=\\d))(?:from\\b|between\\b|to\\b|and\\b|${PLAIN_SCALE})`,
	'giu'
);

/** True where the words of a range are its two numbers with their sizes and signs of money, and nothing that a reader would miss. */
function saysNoMore({
	asStated,
	asStatedLang,
	asStatedBasis,
	hedge,
	quantity: { low, high }
}: Figure): boolean {
	if (!isQuoted({ asStated, asStatedBasis, hedge }) && isBareNumber(asStated)) return true;
	if (low === null || high === null || !/^en\b/i.test(asStatedLang)) return false;
	if (String(statedNumbers(asStated, asStatedLang, [low, high])) !== String([low, high])) return false;
	return !/\p{L}/u.test(asStated.replace(SAYS_NO_MORE, ''));
}

/** True for digits and nothing else, or two of them as bounds: `405000`, `27383–30892`. As our notation they say no more than the number does. */
export function isBareNumber(text: string): boolean {
	return /^−?\d+(?:\.\d+)?(?:–−?\d+(?:\.\d+)?)?$/.test(text);
}

/** True if a number is stated in words of its source, of which at least the hedge was seen. Ours are never quoted. */
export function isQuoted(figure: Pick<Figure, 'asStated' | 'asStatedBasis' | 'hedge'>): boolean {
	return sourceWords(figure).length > 0;
}

/** The number as stated, with quotation marks around those of its words that are of the source. */
export function statedWords(figure: Pick<Figure, 'asStated' | 'asStatedBasis' | 'hedge'>): string {
	return statedParts(figure.asStated, sourceWords(figure))
		.map((part) => (part.quoted ? inQuotes(part.text) : part.text))
		.join('');
}

/**
 * On what anything computed from the figure rests, where its wording is neither floor nor ceiling:
 * `“x” were exactly 10 million`; else `null`.
 */
export function conditionOf(
	figure: Pick<Figure, 'label' | 'quantity' | 'unit' | 'computation' | 'asStated'>
): string | null {
	const { quantity, label, computation } = figure;
	if (computation !== null || quantity.value === null || !isUnbounded(quantity)) return null;
	return m.gap_condition({ label: inQuotes(label), number: showIn(figure, quantity.value) });
}

/** How a derived figure came about and who issued its inputs; `null` for a stated figure. Nobody said the number. */
export function computationWords({ computation }: Pick<Figure, 'computation'>): string | null {
	if (!computation) return null;
	const count = String(computation.inputs.length);
	const way = isPlainSum(computation.formula) ? m.figure_sum_of({ count }) : m.figure_computed({ count });
	const name = eitherName(levelledNames(computation.inputs));
	const computed = name === null ? way : m.interval_arithmetic({ computed: way, name });
	const issuers = issuersWords(computation);
	return issuers === '' ? computed : m.figure_inputs_by({ computed, issuers });
}

/** The names of whoever issued the inputs of a derived figure. */
export function issuersWords({ issuers }: Pick<Computation, 'issuers'>): string {
	return inParts(issuers.map(({ name }) => name));
}

/** The hedge and the number apart, for places where the number is set large; the blanks between them stand in the hedge. */
export function heroWords(figure: Figure): { before: string; number: string; after: string } {
	const words = valueWords(figure);
	const { quantity } = figure;
	if (quantity.value === null) {
		const [number, after] = boundsParts(figure);
		return { before: '', number, after: after === '' ? '' : written().joints.words + after };
	}
	const number = unhedgedWords(figure);
	const at = words.indexOf(number);
	return at < 0
		? { before: '', number: words, after: '' }
		: { before: words.slice(0, at), number, after: words.slice(at + number.length) };
}

/** How often a number was retold after its original speaker. */
export function relayStepsWords(hops: number): string {
	return m.figure_hops({ count: String(hops) });
}

const ORIGINS: Readonly<Record<Origin, () => string>> = {
	official: m.origin_official,
	'official-as-cited': m.origin_official_as_cited,
	relayed: m.origin_relayed,
	independent: m.origin_independent,
	derived: m.origin_derived
};

/** The word for an origin, for lists of origins; what is said beside a number is its {@link originTag}. */
export function originWords(origin: Origin): string {
	return ORIGINS[origin]();
}

const SIDE_WORDS: Readonly<Record<Side, () => string>> = {
	official: m.side_official,
	relayed: m.side_relayed,
	independent: m.side_independent
};

/** The heading of a side of the first screen. */
export function sideWords(side: Side): string {
	return SIDE_WORDS[side]();
}

const INPUTS: Readonly<Record<InputsOrigin, () => string>> = {
	official: m.inputs_official,
	'official-as-cited': m.inputs_official_as_cited,
	relayed: m.inputs_relayed,
	independent: m.inputs_independent,
	mixed: m.inputs_mixed
};

/** What the inputs of a computed number are. */
export function inputsWords(origin: InputsOrigin): string {
	return INPUTS[origin]();
}

/**
 * The words beside colour and shape of a figure: its origin, or that it is our arithmetic, and on what numbers; and that they were read
 * only in the text of a third party.
 */
export function originTag(figure: Figure): string {
	const { origin, computation } = figure;
	const tag = computation ? computedTag(computation) : originWords(origin);
	return elsewhereTag(tag, figure);
}

function elsewhereTag(origin: string, ...figures: readonly Figure[]): string {
	const { elsewhere, of } = readElsewhere(...figures);
	if (elsewhere === 0) return origin;
	if (elsewhere === of) return m.origin_elsewhere({ origin });
	return m.origin_some_elsewhere({ origin, count: plainWords(elsewhere), of: plainWords(of) });
}

function computedTag({ inputsOrigin, formula }: Computation): string {
	const inputs = inputsWords(inputsOrigin);
	return isPlainSum(formula) ? m.origin_our_sum({ inputs }) : m.origin_our_arithmetic({ inputs });
}

/** The tag of a sum that is no figure of the record, such as a running total. */
export function sumTag(added: readonly Figure[]): string {
	const inputs = inputsWords(originOfInputs(added));
	return elsewhereTag(m.origin_our_sum({ inputs }), ...added);
}

/** A grade in words first, its code second; attribution has no code. */
export function gradingWords(grading: Grading): string {
	const word = gradeWords(grading.scale, grading.grade);
	if (grading.scale === 'attribution') return m.grade_attribution({ word });
	return isGraded(grading.scale, grading.grade) ? m.grade_code({ word, code: grading.grade }) : word;
}

/** The Admiralty code of a figure: reliability of the speaker, then credibility: `F6`. */
export function admiraltyCode(figure: Figure): string {
	const { reliability, credibility } = figure.grades;
	const whole = [reliability, credibility].every(({ scale, grade }) => isGraded(scale, grade));
	return whole ? reliability.grade + credibility.grade : m.grade_none();
}

/** The line of grades that stands under a number: attribution, then credibility in words with the code. */
export function gradeLine(figure: Figure): string {
	const { attribution, credibility } = figure.grades;
	return m.figure_grades_line({
		attribution: gradingWords(attribution),
		credibility: gradeWords('credibility', credibility.grade),
		code: admiraltyCode(figure)
	});
}

/** What stands where a number is missing. */
export function silenceWords(silence: Pick<Silence, 'kind'>): string {
	return silence.kind === 'not-published' ? m.silence_not_published() : m.silence_not_found();
}

function showIn(figure: Pick<Figure, 'unit' | 'asStated'>, value: number): string {
	const place = statedPlace(figure, value);
	return isInPercent(figure.unit) ? percentWords(value, place) : placedWords(value, place);
}

/** Stated bounds that are narrower or wider than the number itself stand behind it, with their kind. */
function withBounds(figure: Figure, words: string): string {
	const bounds = boundsBehind(figure, (low, high) => endsIn(figure, low, high));
	return bounds === null ? words : m.figure_with_bounds({ words, bounds });
}

/** Bounds with the words that they were read from. */
function boundsWords(figure: Figure): string {
	return inWords(boundsParts(figure));
}

/**
 * A range leads and its words follow; where one side is open the words lead, since their reading is only half, and where
 * the language has a word for the size alone, that leads.
 */
function boundsParts(figure: Figure): readonly [string, string] {
	const stated = statedWords(figure);
	const range = rangeWords(figure);
	if (range === null) return [stated, ''];
	const size = sizeWords(figure);
	if (size !== null) return [size, m.figure_in_brackets({ words: belowNextSize(figure) ?? range })];
	const name = figure.interval === 'range' ? null : intervalName(figure);
	if (name !== null) return [range, m.figure_in_brackets({ words: name })];
	// Words that say the range as it is said here need not stand beside it.
	if (figure.asStated === range || saysNoMore(figure)) return [range, ''];
	return isOpen(figure.quantity)
		? [stated, m.figure_in_brackets({ words: range })]
		: [range, m.figure_in_brackets({ words: stated })];
}

/** The word for a number of which only the size was stated: 數萬 for 10,000 to 99,999; `null` for any other. */
function sizeWords({ qualifier, quantity: { low, high } }: Figure): string | null {
	if (qualifier !== 'order-of-magnitude' || low === null || high === null) return null;
	return low === 10 ** firstPlace(low) && high === low * 10 - 1
		? (written().sizes[String(firstPlace(low))] ?? null)
		: null;
}

/**
 * The bounds of a number of which only the size was stated, where its lower one has a word for its size and the upper one, being one
 * less than the next size, has none: 1萬至不足10萬 for 10,000 to 99,999. Only whole things end one below; `null` for any other.
 */
function belowNextSize({ unit, quantity: { low } }: Figure): string | null {
	const smallest = 10 ** (written().scales.at(-1)?.place ?? Infinity);
	if (unit.kind !== 'count' || low === null || low < smallest) return null;
	return m.figure_range_below({ low: numberWords(low), next: numberWords(low * 10) });
}

/**
 * A bound that is one less than a size which has a word, said by that size: under 100 million for 99,999,999 or less, 不足1億. Where a language has
 * words for sizes alone, only those are said so.
 */
function belowSize({ unit }: Figure, high: number): string | null {
	const next = high + 1;
	const { sizes } = written();
	const isSize = Object.keys(sizes).length === 0 || String(firstPlace(next)) in sizes;
	const hasWord = isSize && numberWords(next) !== plainWords(next);
	return unit.kind === 'count' && next === 10 ** firstPlace(next) && hasWord
		? m.figure_below({ next: numberWords(next) })
		: null;
}

function rangeWords(figure: Figure): string | null {
	const { low, high } = figure.quantity;
	if (low !== null && high !== null) {
		if (low === high) return showIn(figure, low);
		const [from, to] = endsIn(figure, low, high);
		return m.figure_range({ low: from, high: to });
	}
	if (low !== null) return m.figure_or_more({ number: showIn(figure, low) });
	if (high !== null) return belowSize(figure, high) ?? m.figure_or_less({ number: showIn(figure, high) });
	return null;
}

function endsIn(figure: Figure, low: number, high: number): readonly [string, string] {
	const isPlaced = [low, high].some((end) => statedPlace(figure, end) < Math.min(0, lastPlace(end)));
	return isInPercent(figure.unit) || isPlaced
		? [showIn(figure, low), showIn(figure, high)]
		: endWords(low, high);
}

/** A number with decimals in a text. */
const DECIMALS = /(?<![\d.,])\d[\d,]*\.\d+(?![.,]?\d)/g;

/** Power of ten of the last digit to which the words of a figure write a number, zeros included: -1 of 13 in `13.0 per 1,000`. */
function statedPlace({ asStated }: Pick<Figure, 'asStated'>, value: number): number {
	const written = asStated
		.match(DECIMALS)
		?.find((text) => Number(text.replaceAll(',', '')) === Math.abs(value));
	const place = lastPlace(value);
	return written === undefined ? place : Math.min(place, written.indexOf('.') - written.length + 1);
}
