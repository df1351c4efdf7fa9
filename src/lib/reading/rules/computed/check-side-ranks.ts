/** A rule on the rank that a question names: both sides are of it, or of one that includes it. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberById,
	problemIn,
	rowsById,
	rowsOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';
import { writtenDefinitions } from '../tables/written-definitions.ts';

export const SIDE_RANK_RULES = defineRules({
	'side-of-another-rank': {
		severity: 'warning',
		meaning:
			'The question of a comparison or a check names one rank, one side is of it, and the other of a rank that is apart from it by the record’s own definitions: the side was probably mistyped.',
		mend: 'Name the figure that is meant, or both ranks in the question.'
	}
});

const ASKED = [
	['comparisons', 'left_id', 'right_id'],
	['checks', 'left', 'right']
] as const;

/** Every question on one rank of which one side has another. */
export function checkSideRanks(tables: RecordTables): Problem[] {
	const ranks = rankWords(tables);
	const standingOf = writtenDefinitions(tables);
	const rankOf = (id: string | null | undefined) => {
		const row = numberById(tables, id);
		return (row && textIn(row, 'rank_id')) ?? null;
	};
	return ASKED.flatMap(([name, left, right]) =>
		rowsOf(tables, name).flatMap((row) => {
			const words = wordsIn(textIn(row, 'question') ?? '').join(' ');
			const named = ranks.filter((rank) => ` ${words} `.includes(` ${rank.words} `));
			const [rank] = named;
			if (!rank || named.length > 1) return [];
			const sides = [left, right].map((column) => ({
				column,
				id: textIn(row, column as 'id'),
				rank: rankOf(textIn(row, column as 'id'))
			}));
			const odd = sides.find((side) => side.rank !== null && side.rank !== rank.id);
			if (!odd?.rank || !sides.some((side) => side.rank === rank.id)) return [];
			if (standingOf('rank', rank.id, odd.rank) !== 'apart') return [];
			const found = `${quoted(odd.id ?? '')} is of the rank ${quoted(odd.rank)}, while the question names ${quoted(rank.id)} alone`;
			const rule = SIDE_RANK_RULES['side-of-another-rank'];
			const expected = `a figure of ${quoted(rank.id)}`;
			return [problemIn(rule, tables, name, row, odd.column as 'id', found, expected)];
		})
	);
}

/** The ranks with the words of their labels that no other label has: "deck" of "deck class" beside "cabin class". */
function rankWords(tables: RecordTables): { readonly id: string; readonly words: string }[] {
	const labels = [...rowsById(tables, 'ranks')].map(([id, row]) => ({
		id,
		words: wordsIn(textIn(row, 'label') ?? '')
	}));
	const uses = grouped(
		labels.flatMap(({ words }) => [...new Set(words)]),
		(word) => word
	);
	return labels.flatMap(({ id, words }) => {
		const own = words.filter((word) => uses.get(word)?.length === 1);
		return own.length > 0 ? [{ id, words: own.join(' ') }] : [];
	});
}

function wordsIn(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? [];
}
