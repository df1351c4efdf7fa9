/** Rules on the number as its source writes it: its separators, and the hedge before it beside the sides that are left open. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { statedQualifier } from '../../complete/stated-qualifier.ts';
import type { Problem } from '../../read/problem.ts';
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

/** Every figure whose words a spreadsheet or a slip has spoilt. */
export function checkStated(tables: RecordTables): Problem[] {
	const figures = rowsOf(tables, 'figures').flatMap((row) => {
		const [words, lang] = [textIn(row, 'as_stated'), textIn(row, 'as_stated_lang')];
		return words && lang ? [{ row, words, lang }] : [];
	});
	const withCommas = grouped(figures, ({ words, lang }) =>
		WITH_COMMAS.test(lang) && /\d,\d{3}(?!\d)/.test(words) ? lang : null
	);
	return figures.flatMap(({ row, words, lang }) => {
		const report = (rule: keyof typeof STATED_RULES, found: string, expected: string) => [
			problemIn(STATED_RULES[rule], tables, 'figures', row, 'as_stated', found, expected)
		];
		const others = withCommas.get(lang)?.length ?? 0;
		if (/(?<![\d.,])\d{5,}(?![\d.,])/.test(words) && others >= ENOUGH)
			return report(
				'separators-lost',
				`${quoted(words)}, while ${String(others)} others in the language have separators`,
				'the words as the source has them, such as 41,200'
			);
		if (WITH_COMMAS.test(lang) && /\d,(?!\d{3}(?!\d))\d/.test(words))
			return report('separators-misplaced', quoted(words), 'three digits after each comma');
		const hedge = statedQualifier(words, (column) => row.texts.get(column) ?? '');
		const side = OPEN[hedge];
		return side !== undefined && row.cells.get(side) === false
			? report('hedge-against-sides', `${quoted(words)} beside ${side} false`, `${side} true`)
			: [];
	});
}
