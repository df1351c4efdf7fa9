/**
 * The number of a row of a flat table, wherever its editor wrote it: words in the column of numbers, a hedge in a column of its own, two bounds
 * and nothing else.
 */
import { QUALIFIERS } from '#lib/domain/record/schema/vocabularies.ts';
import { hedgeBefore, hedgesIn } from '#lib/domain/numerals/english-hedges.ts';
import type { FlatCells } from './flat-columns.ts';
import { withoutMarks } from './footnote-marks.ts';
import { statedQualifier } from './stated-qualifier.ts';
import { unreadHedge } from './unread-words.ts';
import { numberInWords, type Doubt } from './words-number.ts';

/** The cells of the table of figures that say a number. */
export type FlatNumber = Readonly<
	Record<
		| 'as_stated'
		| 'as_stated_lang'
		| 'as_stated_basis'
		| 'hedge'
		| 'qualifier'
		| 'value'
		| 'low'
		| 'high'
		| 'interval'
		| 'interval_level',
		string
	>
>;

/** The number of a row with what is not certain of it. */
export interface ReadNumber {
	readonly number: FlatNumber;
	/** Whether the number was read in the words, since no column has it. */
	readonly isRead: boolean;
	/** Why no number is told. */
	readonly doubt: Doubt | null;
	/** Marks of footnotes that its words had. */
	readonly marks: readonly string[];
}

/** The number of a row. What cannot be read stays as it is, so that the check names it. */
export function flatNumber(cell: FlatCells): ReadNumber {
	const column = cell('as_stated') === '' ? 'value' : 'as_stated';
	const { words, marks } = withoutMarks(cell(column));
	const plain: FlatCells = (name) => (name === column ? words : cell(name));
	const stated = asStated(plain);
	return { number: numberOf(plain, stated), isRead: stated.isRead, doubt: stated.doubt, marks };
}

function numberOf(cell: FlatCells, { words, value, low, high, isOurs }: Stated): FlatNumber {
	const read: FlatCells = (column) =>
		column === 'as_stated' ? words : column === 'value' ? value : cell(column);
	const number = { value, low, high, ...intervalOf(cell) };
	const given = cell('qualifier');
	const qualifier = given === '' ? statedQualifier(words, read) : namedQualifier(given);
	const ours = isOurs ? 'normalised' : '';
	const bare = {
		as_stated: words,
		as_stated_lang: isOurs ? '' : cell('language'),
		as_stated_basis: ours,
		hedge: '',
		qualifier,
		...number
	};
	// A hedge that no pattern knows is the word of the source beside the one that its editor chose.
	if (given !== '' && !isOurs && !UNHEDGED.has(qualifier))
		return { ...bare, hedge: unreadHedge(words, cell) ?? '' };
	if (given === '' || !isOurs || UNHEDGED.has(qualifier) || !/^\d+(?:\.\d+)?$/.test(value)) return bare;
	const hedge = given === qualifier ? given.replaceAll('-', ' ') : given;
	const hedged = { ...bare, as_stated: hedgedWords(hedge, value), as_stated_lang: 'en' };
	return given === qualifier ? hedged : { ...hedged, as_stated_basis: 'hedge', hedge };
}

/** Qualifiers that no word before a number says. */
const UNHEDGED: ReadonlySet<string> = new Set(['exact', 'rounded', 'range', 'order-of-magnitude']);

/** A number with its hedge, in English as the hedges are: `about 405,000`, `30,000 or more`. */
function hedgedWords(hedge: string, value: string): string {
	const number = value.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
	return hedgeBefore(`${hedge} ${number}`) === null ? `${number} ${hedge}` : `${hedge} ${number}`;
}

interface Stated {
	readonly words: string;
	readonly value: string;
	/** The bounds of the row, or those that its words say. */
	readonly low: string;
	readonly high: string;
	/** Whether the words are written by us, from the numbers of the row. */
	readonly isOurs: boolean;
	/** Whether the number was read in the words, since no column has it. */
	readonly isRead: boolean;
	readonly doubt: Doubt | null;
}

/** The words of a row: those that it has, else those in its column of numbers, else the bare number or bounds. */
function asStated(cell: FlatCells): Stated {
	const [given, value] = [cell('as_stated'), cell('value')];
	const bounds = { low: cell('low'), high: cell('high') };
	const certain = { isRead: false, doubt: null };
	if (given !== '') {
		const isWanted = value === '' && bounds.low === '' && bounds.high === '';
		const read = isWanted ? { ...numberInWords(given), isRead: true } : { value, ...bounds, ...certain };
		return { words: withMinus(given), ...read, isOurs: false };
	}
	if (WORDED.test(value)) {
		const { doubt, ...read } = numberInWords(value);
		const own = hasBounds(cell) ? bounds : { low: read.low, high: read.high };
		return { words: withMinus(value), ...read, ...own, isOurs: false, isRead: true, doubt };
	}
	const words = value === '' && hasBounds(cell) ? `${bounds.low}–${bounds.high}` : value;
	return { words: withMinus(words), value, ...bounds, isOurs: words !== '', ...certain };
}

/** What shows that the column of numbers has words. */
const WORDED = /[\p{L}\p{Sc}~≈<>≤≥%()−]|\+$|\d\s*[–-]\s*\d/u;

function hasBounds(cell: FlatCells): boolean {
	return cell('low') !== '' && cell('high') !== '';
}

/** A spreadsheet writes a number below zero with a hyphen, which the words of a record have as a minus sign. */
function withMinus(words: string): string {
	return words.replace(/^-(?=\d|[A-Z]{0,2}\p{Sc})/u, '−');
}

/** A hedge as the record has it, or in the words of the source. */
function namedQualifier(text: string): string {
	const plain = text.trim().toLowerCase().replace(/\s+/g, '-');
	if (QUALIFIERS.some((one) => one === plain)) return plain;
	const [hedge, ...others] = hedgesIn(text);
	return hedge !== undefined && others.length === 0 ? hedge : text;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
	[/confidence|\bCI\b/i, 'confidence'],
	[/credib|\bCrI\b/i, 'credible'],
	[/uncertainty|\bUI\b/i, 'uncertainty'],
	[/extremes|\bmin(?:imum)?\b.*\bmax(?:imum)?\b|\blowest\b.*\bhighest\b/i, 'extremes'],
	[/\brange\b/i, 'range']
];

/** The kind of an interval, named as statisticians write it: `95% CI`, `95 % uncertainty interval`. By its level alone it is one of uncertainty. */
function intervalOf(cell: FlatCells): { interval: string; interval_level: string } {
	const [text, given] = [cell('interval'), cell('interval_level')];
	const [, level = ''] = /(?<![\d.])(\d{1,2}(?:\.\d+)?) ?(?:%|per ?cent\b)/i.exec(text) ?? [];
	const named = KINDS.find(([pattern]) => pattern.test(text))?.[1];
	if (level === '') return { interval: named ?? text, interval_level: given };
	const isBare = /^\d{1,2}(?:\.\d+)? ?(?:%|per ?cent)(?: interval| range)?$/i.test(text.trim());
	const kind = isBare || named === 'range' ? 'uncertainty' : named;
	return kind === undefined
		? { interval: text, interval_level: given }
		: { interval: kind, interval_level: given === '' ? level : given };
}
