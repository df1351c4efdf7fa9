/** Rules on the form of sentences: how they begin and end, and words with two letters changed round. */
import type { Column } from '#lib/domain/record/schema/columns.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Place, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import type { RecordTables } from '../tables/record-tables.ts';

export const SENTENCE_RULES = defineRules({
	'sentence-of-another-form': {
		severity: 'warning',
		meaning:
			'A sentence begins with a small letter or ends without a full stop, while all others of its column do not, or the other way round: a word or the end was probably lost, or the cell is of another column.',
		mend: 'Write the sentence whole, or move it to its column.'
	},
	'letters-changed-round': {
		severity: 'warning',
		meaning:
			'A word stands once in the record and is, but for two neighbouring letters, a word that stands there often.',
		mend: 'Mend the word. If it is another word, leave it.'
	}
});

/** How many others make a form that a sentence stands out from. */
const ENOUGH = 4;
/** Shorter words may differ from another by two letters and be right. */
const LONG_WORD = /\p{Script=Latin}{5,}/gu;
/** How often the other word must stand in the record. */
const OFTEN = 3;

interface Cell {
	readonly text: string;
	readonly place: Place;
}

/** Every sentence that stands out from its column, and every word that is probably mistyped. */
export function checkSentences(tables: RecordTables): Problem[] {
	const columns = [...tables.values()].flatMap(({ table, file, rows }) =>
		table.columns.filter(isOurs).map((column) => ({
			column,
			cells: rows.flatMap(({ row, file: own, cells }): Cell[] => {
				const text = cells.get(column.name);
				// The words of a row of a flat table are looked at once, as those of its figure.
				if (typeof text !== 'string' || (own !== null && table.name !== 'figures')) return [];
				return [{ text, place: { file: own ?? file, row, column: column.name } }];
			})
		}))
	);
	return [
		...columns.flatMap(({ column, cells }) => (column.prose === 'sentence' ? otherForms(cells) : [])),
		...changedLetters(columns.flatMap(({ cells }) => cells))
	];
}

/** Words of the record's own. */
function isOurs({ prose, translated }: Column): boolean {
	return prose !== undefined || translated === true;
}

/** What is asked of the form of a sentence, and what is said of one that stands out. */
const FORMS = [
	{
		is: (text: string) => /^\p{Ll}/u.test(text),
		yes: 'begins with a small letter',
		no: 'begins with a capital or a sign'
	},
	{
		is: (text: string) => /[.?!…。？！][)”"’»」』]*$/u.test(text),
		yes: 'ends with a full stop',
		no: 'ends without a full stop'
	}
] as const;

function otherForms(cells: readonly Cell[]): Problem[] {
	return FORMS.flatMap(({ is, yes, no }) => {
		const [having, lacking] = [cells.filter(({ text }) => is(text)), cells.filter(({ text }) => !is(text))];
		const [odd, common] = having.length < lacking.length ? [having, lacking] : [lacking, having];
		const [cell, second] = odd;
		if (!cell || second || common.length < ENOUGH) return [];
		const [own, theirs] = odd === having ? [yes, no] : [no, yes];
		const found = `${quoted(cell.text)} ${own}`;
		const expected = `a sentence like the ${String(common.length)} others of the column, each of which ${theirs}`;
		return [problemAt(SENTENCE_RULES['sentence-of-another-form'], cell.place, found, expected)];
	});
}

function changedLetters(cells: readonly Cell[]): Problem[] {
	const words = new Map<string, { count: number; first: Cell }>();
	for (const cell of cells)
		for (const [word] of cell.text
			.replace(/\{[^}]*\}/g, ' ')
			.toLowerCase()
			.matchAll(LONG_WORD)) {
			const known = words.get(word);
			if (known) known.count += 1;
			else words.set(word, { count: 1, first: cell });
		}
	return [...words].flatMap(([word, { count, first }]) => {
		const meant =
			count === 1 ? turnedRound(word).find((one) => (words.get(one)?.count ?? 0) >= OFTEN) : undefined;
		if (meant === undefined) return [];
		const found = `the word ${quoted(word)}, which stands nowhere else`;
		return [problemAt(SENTENCE_RULES['letters-changed-round'], first.place, found, quoted(meant))];
	});
}

/** The word with each two neighbouring letters changed round, one pair at a time. */
function turnedRound(word: string): string[] {
	return [...word].flatMap((_, at) => {
		const turned = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
		return turned.length === word.length && turned !== word ? [turned] : [];
	});
}
