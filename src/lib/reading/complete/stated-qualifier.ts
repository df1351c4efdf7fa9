/** The hedge of a number by its words, where a flat table does not type it. */
import { readNumeral } from '#lib/domain/numerals/numerals.ts';
import type { Qualifier } from '#lib/domain/record/model.ts';
import type { FlatColumn } from './flat-columns.ts';

const HEDGES: readonly (readonly [RegExp, Qualifier])[] = [
	[/^(?:close to or (?:above|exceed\w*|more than|over))\b/i, 'close-to-or-above'],
	[/^(?:may be |possibly )?(?:nearly|almost|close to|just under)\b/i, 'nearly'],
	[/^(?:more than|over|above|exceed\w*)\b|\+$/i, 'more-than'],
	[/^(?:at least|no (?:fewer|less) than)\b/i, 'at-least'],
	[/^(?:up to|at most|no more than)\b/i, 'up-to'],
	[/^(?:about|around|approximately|roughly|some|circa|ca\.|c\.)(?:\s|$)/i, 'about'],
	[/^(?:tens|dozens|hundreds|thousands|millions) of\b/i, 'order-of-magnitude'],
	[/^(?:from|between)\b|\d\s*[–-]\s*\d/i, 'range']
];

/** The hedge that the words have: of words without one, exact where they end in a digit that is none of rounding. */
export function statedQualifier(words: string, cell: (column: FlatColumn) => string): Qualifier {
	if (cell('value') === '' && cell('low') !== '' && cell('high') !== '') return 'range';
	const hedge = HEDGES.find(([pattern]) => pattern.test(words.trim()));
	if (hedge) return hedge[1];
	const numeral = /\p{Script=Han}/u.test(words) ? readNumeral(words) : null;
	if (numeral) return numeral.qualifier;
	const isBare = words.replace(/[,\s]/g, '').replace(/%$/, '').replace(/^−/, '-') === cell('value');
	return isBare && !cell('value').endsWith('00') ? 'exact' : 'rounded';
}
