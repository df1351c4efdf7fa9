/** A rule on the words of a formula: they say what its signs do. English words are read. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const FORMULA_WORDS_RULES = defineRules({
	'formula-against-words': {
		severity: 'warning',
		meaning: 'A sign of a formula has no word in formula_in_words, as where a minus was typed for a plus.',
		mend: 'Mend the sign or the words.'
	}
});

/** What a formula does: how it is written, and the words that may say so. */
const SIGNS = [
	{
		sign: '+',
		written: /(?:^|\s)\+\s|\bsum\(/,
		mayBe: /\b(?:add\w*|sums?|totals?|plus|and|with|together|all)\b/i,
		expected: 'words such as "added up"'
	},
	{
		sign: '-',
		written: /\s-\s/,
		mayBe:
			/\b(?:less|minus|without|leaves?|left|remain\w*|rest|differ\w*|more|fewer|ris(?:e|es|en)|rose|grow\w*|f[ae]ll\w*|chang\w+|above|below|except\w*|exclud\w*)\b/i,
		expected: 'words such as "less"'
	},
	{
		sign: '/',
		written: /\s\/\s/,
		mayBe:
			/\b(?:over|per|percent\w*|shares?|divided|ratios?|rates?|averages?|means?|parts?|half|halves|quarters?|thirds?|every|each|times)\b|%/i,
		expected: 'words such as "over"'
	},
	{
		sign: '*',
		written: /\s\*\s/,
		mayBe: /\b(?:times|shares?|percent\w*|multipl\w+|half|parts?|quarters?|thirds?|per|each|doubled?)\b|%/i,
		expected: 'words such as "times"'
	}
] as const;

/** Every computed number whose formula has a sign that its words do not say. */
export function checkFormulaWords(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'derived').flatMap((row) => {
		const formula = textIn(row, 'formula');
		const words = textIn(row, 'formula_in_words');
		if (!formula || !words || !/^en\b/i.test(textIn(row, 'lang') ?? '')) return [];
		return SIGNS.filter(({ written, mayBe }) => written.test(formula) && !mayBe.test(words)).map(
			({ sign, expected }) =>
				problemIn(
					FORMULA_WORDS_RULES['formula-against-words'],
					tables,
					'derived',
					row,
					'formula',
					`${quoted(sign)} beside the words ${quoted(words)}`,
					`${expected} in formula_in_words, or another sign`
				)
		);
	});
}
