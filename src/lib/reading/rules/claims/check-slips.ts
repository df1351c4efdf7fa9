/** Rules on slips that are lawful: a language that one cell alone has, and one sentence in two rows that should differ. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { tableOf, type RecordTables } from '../tables/record-tables.ts';

export const SLIP_RULES = defineRules({
	'language-once': {
		severity: 'warning',
		meaning:
			'One cell of the whole record has a language that no other has, that of a document apart: often two letters of its tag were swapped.',
		mend: 'Mend the tag. If the words are in that language, leave it.'
	},
	'sentence-repeated': {
		severity: 'warning',
		meaning:
			'Two rows of a table have the same sentence in a column in which each row says something of its own: one of them was probably copied and not reworded.',
		mend: 'Reword one of the two, or take one of the rows away.'
	}
});

/** Columns in which each row says something of its own. */
const OWN_SENTENCES = [
	['comparisons', 'question'],
	['comparisons', 'reading'],
	['checks', 'question'],
	['what_ifs', 'question'],
	['tensions', 'tension'],
	['checkpoints', 'test'],
	['checkpoints', 'evidence'],
	['panels', 'title'],
	['panels', 'finding'],
	['limits', 'limit']
] as const satisfies readonly (readonly [TableName, string])[];
/** One document may well be the only one in its language. */
const OF_A_DOCUMENT = 'source_lang';
/** Shorter sentences, such as “None found.”, may be said of several. */
const LONG = 40;
/** Records of fewer cells may well have a language once. */
const ENOUGH_CELLS = 100;

/** Every language that stands once, and every sentence that stands twice where it should not. */
export function checkSlips(tables: RecordTables): Problem[] {
	return [...languagesOnce(tables), ...repeatedSentences(tables)];
}

function languagesOnce(tables: RecordTables): Problem[] {
	const cells = [...tables.values()].flatMap(({ table, file, rows }) =>
		table.columns
			.filter(({ name, type }) => type === 'language' && name !== OF_A_DOCUMENT)
			.flatMap(({ name: column }) =>
				rows.flatMap(({ row, cells: read }) => {
					const tag = read.get(column);
					return typeof tag === 'string' ? [{ tag, place: { file, row, column } }] : [];
				})
			)
	);
	if (cells.length < ENOUGH_CELLS) return [];
	const counts = new Map<string, number>();
	for (const { tag } of cells) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return cells
		.filter(({ tag }) => counts.get(tag) === 1)
		.map(({ tag, place }) =>
			problemAt(
				SLIP_RULES['language-once'],
				place,
				`${quoted(tag)}, which no other cell has`,
				'a language of the record'
			)
		);
}

function repeatedSentences(tables: RecordTables): Problem[] {
	return OWN_SENTENCES.flatMap(([name, column]) => {
		const { file, rows } = tableOf(tables, name);
		const seen = new Map<string, number>();
		return rows.flatMap(({ row, cells }) => {
			const sentence = cells.get(column);
			if (typeof sentence !== 'string' || sentence.length < LONG) return [];
			const first = seen.get(sentence);
			if (first === undefined) seen.set(sentence, row);
			if (first === undefined) return [];
			const found = `the sentence of row ${String(first)}, ${quoted(sentence)}`;
			return [
				problemAt(SLIP_RULES['sentence-repeated'], { file, row, column }, found, 'a sentence of its own')
			];
		});
	});
}
