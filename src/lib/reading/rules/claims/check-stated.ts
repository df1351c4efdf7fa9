/** Rules on the number as its source writes it: its separators, and the hedge before it beside the sides that are left open. */
import { hedgeBefore, hedgesIn } from '#lib/domain/numerals/english-hedges.ts';
import { inDigits } from '#lib/domain/numerals/english-words.ts';
import { thousandsByPoint } from '#lib/domain/numerals/points.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { statedQualifier } from '../../complete/stated-qualifier.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const STATED_RULES = defineRules({
	'separators-lost': {
		severity: 'warning',
		meaning:
			'The words of a figure have a long number without separators, while those of other figures in the language have them: a spreadsheet probably took the words for a number.',
		mend: 'Write the words as the source has them, such as 41,200; in a spreadsheet give the column as_stated the format text first.'
	},
	'separators-misplaced': {
		severity: 'warning',
		meaning:
			'A comma in the words of a figure is followed by other than three digits, in a language that groups digits by threes: a digit went, or it is a decimal comma.',
		mend: 'Write the words as the source has them.'
	},
	'point-between-thousands': {
		severity: 'warning',
		meaning:
			'A number is written with a point before three digits, as some languages write thousands: 629.000 is 629,000 there, and is read as 629 here.',
		mend: 'Write 629,000 in the words and 629000 in the number. If the point does stand before decimals, leave out zeros at the end that say nothing.'
	},
	'hedge-not-in-words': {
		severity: 'warning',
		meaning:
			'The words of a figure in English have no hedge, or another one, where the qualifier says one, or have one where it says none: “12,000” beside more-than, “nearly 12,000” beside about. The words are quoted with the number, so that a hedge lost there is lost for readers. Words that are the editor’s own have the hedge too.',
		mend: 'Write the words with their hedge, or mend the qualifier and the sides that it leaves open.'
	},
	'hedge-unlike-qualifier': {
		severity: 'warning',
		meaning:
			'The cell hedge says otherwise than the qualifier, or its words stand nowhere in as_stated: “nearly” beside about.',
		mend: 'Write the hedge words that as_stated has, or mend the qualifier.'
	},
	'hedge-against-sides': {
		severity: 'warning',
		meaning:
			'The words of a figure begin with a hedge that leaves a side open, such as “at least” or “up to”, and the cells close that side.',
		mend: 'Mend qualifier and open_low or open_high, or the words.'
	}
});

/** Languages that group digits by threes with a comma. */
const WITH_COMMAS = /^(?:en|zh|ja|ko)\b/;
/** So many figures with separators show that a record writes them. */
const ENOUGH = 5;

/** The side that a hedge leaves open. */
const OPEN: Readonly<Record<string, 'open_low' | 'open_high'>> = {
	'more-than': 'open_high',
	'at-least': 'open_high',
	nearly: 'open_low',
	'up-to': 'open_low'
};

/** Every figure whose words a spreadsheet or a slip has spoilt, and every statement whose hedge is another than its qualifier. */
export function checkStated(tables: RecordTables): Problem[] {
	return [...checkFigures(tables), ...checkStatements(tables)];
}

/** Every statement with a number whose hedge in English is another than its qualifier; what is no number may be hedged in any way. */
function checkStatements(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'statements').flatMap((row) => {
		const [qualifier, hedge] = [textIn(row, 'qualifier') ?? '', textIn(row, 'hedge') ?? ''];
		const hasNumber = ['value', 'low', 'high'].some((column) => typeof row.cells.get(column) === 'number');
		if (!hasNumber || !HEDGED.has(qualifier) || !/^en\b/i.test(textIn(row, 'hedge_lang') ?? 'en')) return [];
		const read = hedgesIn(hedge);
		if (read.some((one) => (ALIKE[one] ?? one) === (ALIKE[qualifier] ?? qualifier))) return [];
		const said = read.length === 0 ? 'says no such hedge' : `says ${read.join(', ')}`;
		const found = `${quoted(hedge)}, which ${said}, beside the qualifier ${qualifier}`;
		const rule = STATED_RULES['hedge-unlike-qualifier'];
		return [problemIn(rule, tables, 'statements', row, 'hedge', found, 'one hedge in both')];
	});
}

function checkFigures(tables: RecordTables): Problem[] {
	const figures = rowsOf(tables, 'figures').flatMap((row) => {
		const [words, lang] = [textIn(row, 'as_stated'), textIn(row, 'as_stated_lang')];
		return words && lang ? [{ row, words, lang }] : [];
	});
	const withCommas = grouped(figures, ({ words, lang }) =>
		WITH_COMMAS.test(lang) && /\d,\d{3}(?!\d)/.test(words) ? lang : null
	);
	const lost = fourDigits(figures);
	return figures.flatMap(({ row, words, lang }) => {
		const report = (rule: keyof typeof STATED_RULES, found: string, expected: string) => [
			problemIn(STATED_RULES[rule], tables, 'figures', row, 'as_stated', found, expected)
		];
		const pointed = pointedCell(row, words, lang);
		if (pointed !== null) {
			const { text, grouped: whole, decimal } = pointed.reading;
			const found = `${quoted(text)}, which is read as ${String(decimal)}`;
			const rule = STATED_RULES['point-between-thousands'];
			return [
				problemIn(
					rule,
					tables,
					'figures',
					row,
					pointed.column,
					found,
					`${String(whole)} if thousands were meant, else ${String(decimal)}`
				)
			];
		}
		const others = withCommas.get(lang)?.length ?? 0;
		const isBare = /(?<![\d.,])\d{5,}(?![\d.,])/.test(words) || lost.has(row);
		const isOurs = textIn(row, 'as_stated_basis') === 'normalised';
		if (isBare && !isOurs && others >= ENOUGH)
			return report(
				'separators-lost',
				`${quoted(words)}, while ${String(others)} others in the language have separators`,
				'the words as the source has them, such as 41,200'
			);
		if (WITH_COMMAS.test(lang) && /\d,(?!\d{3}(?!\d))\d/.test(words))
			return report('separators-misplaced', quoted(words), 'three digits after each comma');
		const hedges = checkHedgeWords(tables, row, words, lang);
		if (hedges.length > 0) return hedges;
		const hedge = statedQualifier(words, (column) => row.texts.get(column) ?? '');
		const side = OPEN[hedge];
		return side !== undefined && row.cells.get(side) === false
			? report('hedge-against-sides', `${quoted(words)} beside ${side} false`, `${side} true`)
			: [];
	});
}

/** A number of four digits, without a comma and with one. */
const FOUR = /(?<![\d.,])\d{4}(?![\d.,])/;
const FOUR_WITH_COMMA = /(?<![\d.,])\d,\d{3}(?![\d.,])/;
/** So many numbers of four digits with a comma show that a record writes it there too; many sources write none. */
const ENOUGH_FOURS = 20;
/** So many of them may lack it and still be the exception. */
const FEW = 0.1;

/** Figures whose number of four digits has no comma, where nearly all others in the language have one. */
function fourDigits(
	figures: readonly { readonly row: ReadRow<'figures'>; readonly words: string; readonly lang: string }[]
): ReadonlySet<ReadRow<'figures'>> {
	const byLanguage = grouped(figures, ({ lang }) => (WITH_COMMAS.test(lang) ? lang : null));
	return new Set(
		[...byLanguage.values()].flatMap((rows) => {
			const withComma = rows.filter(({ words }) => FOUR_WITH_COMMA.test(words)).length;
			const bare = rows.filter(
				({ row, words }) => words.replace(/\D/g, '') === row.texts.get('value') && FOUR.test(words)
			);
			const isException = withComma >= ENOUGH_FOURS && bare.length <= withComma * FEW;
			return isException ? bare.map(({ row }) => row) : [];
		})
	);
}

/** The cell of a figure in which a point may stand between thousands; a number that ends in decimals other than 0 is taken for what it says. */
function pointedCell(row: ReadRow<'figures'>, words: string, lang: string) {
	const cells = [
		['as_stated', WITH_COMMAS.test(lang) ? words : ''],
		['value', row.texts.get('value') ?? '']
	] as const;
	for (const [column, text] of cells) {
		const reading = thousandsByPoint(text);
		if (reading && (/\..*\.|0$/.test(reading.text) || row.cells.get('value') === reading.grouped))
			return { column, reading };
	}
	return null;
}

/** Hedges that one word may be typed as. */
const ALIKE: Readonly<Record<string, string>> = { 'at-least': 'more-than' };
/** What a hedge word in English says of a number; an order of magnitude and a range say it by their numbers. */
const HEDGED: ReadonlySet<string> = new Set([
	'about',
	'nearly',
	'more-than',
	'at-least',
	'up-to',
	'close-to-or-above',
	'may-be-nearly',
	'may-be-close-to-or-above'
]);

/** Whether qualifier, hedge and words of a figure name one hedge; words in other languages are read by another rule. */
function checkHedgeWords(
	tables: RecordTables,
	row: ReadRow<'figures'>,
	words: string,
	lang: string
): Problem[] {
	const [qualifier, hedge] = [textIn(row, 'qualifier') ?? '', textIn(row, 'hedge')];
	const report = (
		rule: keyof typeof STATED_RULES,
		column: 'as_stated' | 'hedge',
		found: string,
		expected: string
	) => [problemIn(STATED_RULES[rule], tables, 'figures', row, column, found, expected)];
	const lower = words.toLowerCase();
	const digits = inDigits(words);
	// Beside words that are ours no hedge may stand at all, which another rule says.
	const isQuoted = textIn(row, 'as_stated_basis') !== 'normalised';
	if (hedge && isQuoted && !hedge.split(';').some((part) => lower.includes(part.trim().toLowerCase())))
		return report(
			'hedge-unlike-qualifier',
			'hedge',
			`${quoted(hedge)} beside the words ${quoted(words)}`,
			'words that stand in as_stated'
		);
	if (!/^en\b/i.test(lang)) return [];
	const like = (one: string) => ALIKE[one] ?? one;
	if (!HEDGED.has(qualifier)) {
		const before = ['exact', 'rounded'].includes(qualifier) ? hedgeBefore(digits) : null;
		if (before === null) return [];
		const found = `${quoted(words)} beside the qualifier ${qualifier}`;
		return report('hedge-not-in-words', 'as_stated', found, `the qualifier ${before}, or words without it`);
	}
	const read = hedgesIn(hedge ?? '');
	if (read.length > 0 && !read.map(like).includes(like(qualifier)))
		return report(
			'hedge-unlike-qualifier',
			'hedge',
			`${quoted(hedge ?? '')}, which says ${read.join(', ')}, beside the qualifier ${qualifier}`,
			'one hedge in both'
		);
	const stated = hedgesIn(digits);
	// A hedge that no pattern knows is the word of the source, and is typed beside the words.
	if (stated.map(like).includes(like(qualifier)) || (stated.length === 0 && hedge)) return [];
	const found = `${quoted(words)} beside the qualifier ${qualifier}`;
	const expected =
		stated.length === 0
			? 'words with that hedge, or the qualifier of a number without one'
			: `the qualifier ${stated.join(' or ')}, or words with the other hedge`;
	return report('hedge-not-in-words', 'as_stated', found, expected);
}
