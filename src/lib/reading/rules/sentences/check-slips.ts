/** Rules on slips that are lawful: a language that one cell alone has, words and sentences that stand twice, half of a period. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';
import { proseColumns } from '#lib/domain/prose/prose-columns.ts';
import { parsedFormula } from '../computed/written-formula.ts';

export const SLIP_RULES = defineRules({
	'language-once': {
		severity: 'warning',
		meaning:
			'One cell of the whole record has a language that no other has, that of a document apart: often two letters of its tag were swapped.',
		mend: 'Mend the tag. If the words are in that language, leave it.'
	},
	'words-of-one-figure': {
		severity: 'warning',
		meaning:
			'A side of a check is one figure and has words of its own: they would stand in place of the label of the figure, and go stale with it.',
		mend: 'Empty the words; they are for a side that is more than one figure.'
	},
	'period-half-stated': {
		severity: 'warning',
		meaning:
			'A figure states one end of its period and not the other, while the other figures of its speaker and measure state both: the cell was probably left out.',
		mend: 'Fill the other end. If the source does not say it, leave it.'
	},
	'group-half-stated': {
		severity: 'warning',
		meaning:
			'A computed figure has a rank and no group, or a group and no rank, while most others have both: the cell was probably emptied.',
		mend: 'Fill the other cell. If the figure has no rank or no group, leave it.'
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
	['comparisons', 'answer'],
	['comparisons', 'reading'],
	['checks', 'question'],
	['what_ifs', 'question'],
	['tensions', 'tension'],
	['checkpoints', 'test'],
	['checkpoints', 'evidence'],
	['panels', 'title'],
	['panels', 'finding'],
	['overview_rows', 'why'],
	['party_evidence', 'note'],
	['chains', 'note'],
	['populations', 'note'],
	['ranks', 'note'],
	['units', 'note'],
	['differences', 'note'],
	['what_if_inputs', 'note'],
	['statements', 'statement'],
	['limits', 'limit']
] as const satisfies readonly (readonly [TableName, string])[];
/** One document may well be the only one in its language. */
const OF_A_DOCUMENT = 'source_lang';
/** Shorter sentences, such as “None found.”, may be said of several. */
const LONG = 40;
/** What is counted, of whom: rows that differ in it have names of their own, also where one stands below the other. */
const COUNTED = ['measure_id', 'rank_id', 'unit_id'];
/** Records of fewer cells may well have a language once. */
const ENOUGH_CELLS = 100;

/** Every language that stands once, and every sentence that stands twice where it should not. */
export function checkSlips(tables: RecordTables): Problem[] {
	return [
		...languagesOnce(tables),
		...repeatedSentences(tables),
		...needlessWords(tables),
		...halfPeriods(tables),
		...halfGroups(tables)
	];
}

/** Words for a side of a check that is one figure, which has a label. */
function needlessWords(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'checks').flatMap((row) =>
		(['left', 'right'] as const).flatMap((side) => {
			const words = textIn(row, `${side}_words`);
			if (!words || parsedFormula(textIn(row, side))?.kind !== 'figure') return [];
			const rule = SLIP_RULES['words-of-one-figure'];
			const found = `${quoted(words)} beside the one figure ${quoted(textIn(row, side) ?? '')}`;
			return [problemIn(rule, tables, 'checks', row, `${side}_words`, found, 'an empty cell')];
		})
	);
}

/** Figures of one speaker and measure that a lone half period stands out among. */
const ENOUGH_FIGURES = 3;

function halfPeriods(tables: RecordTables): Problem[] {
	const groups = new Map<string, { whole: number; half: ReadRow<'figures'>[] }>();
	for (const row of rowsOf(tables, 'figures')) {
		const key = `${textIn(row, 'speaker_id') ?? ''} ${textIn(row, 'measure_id') ?? ''}`;
		const [start, end] = [textIn(row, 'period_start'), textIn(row, 'period_end')];
		const group = groups.get(key) ?? { whole: 0, half: [] };
		groups.set(key, group);
		if (start && end) group.whole += 1;
		else if ((start && end === null) || (end && start === null)) group.half.push(row);
	}
	return [...groups.values()].flatMap(({ whole, half }) =>
		half.length > 1 || whole < ENOUGH_FIGURES
			? []
			: half.map((row) => {
					const column = textIn(row, 'period_start') === null ? 'period_start' : 'period_end';
					const rule = SLIP_RULES['period-half-stated'];
					const found = `an empty cell, while ${String(whole)} other figures of the speaker and measure have both ends`;
					return problemIn(rule, tables, 'figures', row, column, found, 'the other end of the period');
				})
	);
}

function halfGroups(tables: RecordTables): Problem[] {
	const rows = rowsOf(tables, 'derived').map((row) => ({
		row,
		empty: (['rank_id', 'population_id'] as const).filter((column) => textIn(row, column) === null)
	}));
	const whole = rows.filter(({ empty }) => empty.length === 0).length;
	const half = rows.filter(({ empty }) => empty.length === 1);
	if (half.length !== 1 || whole <= ENOUGH_FIGURES) return [];
	return half.flatMap(({ row, empty: [column] }) => {
		const found = `an empty cell, while ${String(whole)} other computed figures have both rank and group`;
		const rule = SLIP_RULES['group-half-stated'];
		return column
			? [problemIn(rule, tables, 'derived', row, column, found, 'the rank or group counted')]
			: [];
	});
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

/** So many rows with words of their own make a column of which none should repeat another. */
const ENOUGH_ROWS = 20;

interface Repeat {
	readonly first: number;
	readonly row: number;
	readonly sentence: string;
	/** It counts something else, or of whom, than the first row with the sentence. */
	readonly isOfOther: boolean;
}

function repeatedSentences(tables: RecordTables): Problem[] {
	const own = OWN_SENTENCES.map(([name, column]) => `${name} ${column}`);
	return [...tables.values()].flatMap(({ table, file, rows }) =>
		proseColumns(table).flatMap(({ name: column, kind }) => {
			const isOwn = own.includes(`${table.name} ${column}`);
			const seen = new Map<string, (typeof rows)[number]>();
			const repeats: Repeat[] = [];
			for (const one of rows) {
				const { row, file: other, cells } = one;
				const sentence = cells.get(column);
				if (typeof sentence !== 'string' || other !== null || (kind === 'sentence' && sentence.length < LONG))
					continue;
				const first = seen.get(sentence);
				if (first === undefined) seen.set(sentence, one);
				else {
					const isOfOther = COUNTED.some((name) => first.cells.get(name) !== cells.get(name));
					repeats.push({ first: first.row, row, sentence, isOfOther });
				}
			}
			// Elsewhere rows may say the same, most of all such as were written one after the other; a lone repeat stands out.
			const isLone = repeats.length === 1 && seen.size >= ENOUGH_ROWS;
			return repeats
				.filter(({ first, row, isOfOther }) => isOwn || (isLone && (isOfOther || row > first + 1)))
				.map(({ first, row, sentence }) => {
					const found = `the words of row ${String(first)}, ${quoted(sentence)}`;
					return problemAt(SLIP_RULES['sentence-repeated'], { file, row, column }, found, 'words of its own');
				});
		})
	);
}
