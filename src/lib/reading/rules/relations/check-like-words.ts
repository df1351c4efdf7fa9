/** The rule on words that several rows share: rows with the same note, reason or caveat are alike in what it speaks of. */
import { grouped } from '#lib/domain/record/grouped.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	problemIn,
	rowsById,
	rowsOf,
	textIn,
	type ColumnIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const LIKE_WORD_RULES = defineRules({
	'words-of-other-rows': {
		severity: 'warning',
		meaning:
			'A note, a reason or a caveat stands word for word in several rows that are alike in what it speaks of (how a document was read, whose number it is, which scale or act), and in one that is not: it came from another row, or that cell did.',
		mend: 'Write what holds for the row in words of its own, or mend the cell that the message names.'
	}
});

/** So many other rows with the words show what they speak of. */
const ENOUGH = 3;

/** Every row whose words are those of rows that are otherwise. */
export function checkLikeWords(tables: RecordTables): Problem[] {
	const speaker = speakerOf(tables);
	return [
		...oddRows(tables, 'figure_sources', 'note', [
			['access', (row) => textIn(row, 'access')],
			['the speaker', (row) => speaker(textIn(row, 'figure_id'))]
		]),
		...oddRows(tables, 'evidence', 'note', [
			['read', (row) => textIn(row, 'read')],
			['the speaker', (row) => speaker(textIn(row, 'claim_id'))]
		]),
		...oddRows(tables, 'gradings', 'reason', [
			['scale', (row) => textIn(row, 'scale')],
			['grade', (row) => textIn(row, 'grade')]
		]),
		...oddRows(tables, 'hops', 'channel', [['party_id', (row) => textIn(row, 'party_id')]]),
		...oddRows(tables, 'figures', 'caveat', [
			['measure_id', (row) => textIn(row, 'measure_id')],
			['unit_id', (row) => textIn(row, 'unit_id')]
		])
	];
}

/** Of what a row says something, with its name in a message. */
type Said<Name extends TableName> = readonly [
	name: string,
	of: (row: ReadRow<Name>) => string | null | undefined
];

function oddRows<Name extends TableName>(
	tables: RecordTables,
	name: Name,
	words: ColumnIn<Name>,
	says: readonly Said<Name>[]
): Problem[] {
	const rule = LIKE_WORD_RULES['words-of-other-rows'];
	return [...grouped(rowsOf(tables, name), (row) => textIn(row, words) ?? null)].flatMap(([text, rows]) => {
		// A row that is otherwise in two ways is told once.
		const [odd] = says.flatMap(([what, of]) => {
			const cells = [...grouped(rows, (row) => of(row) ?? '')];
			const [alone] = cells.filter(([, those]) => those.length === 1);
			const usual = cells.find((one) => one !== alone);
			if (cells.length !== 2 || !alone || !usual || usual[1].length < ENOUGH) return [];
			return alone[1].map((row) => ({ row, what, cell: alone[0], usual: usual[0], others: usual[1].length }));
		});
		if (!odd) return [];
		const { row, what, cell, usual, others } = odd;
		const found = `${quoted(text)}, the words of ${String(others)} rows with ${what} ${quoted(usual)}, beside ${what} ${cell === '' ? 'empty' : quoted(cell)}`;
		return [
			problemIn(rule, tables, name, row, words, found, `words of its own, or ${what} ${quoted(usual)}`)
		];
	});
}

/** Who speaks in a claim. */
function speakerOf(tables: RecordTables): (claim: string | null | undefined) => string | null {
	const [figures, statements] = [rowsById(tables, 'figures'), rowsById(tables, 'statements')];
	return (claim) => {
		const [figure, statement] = [figures.get(claim ?? ''), statements.get(claim ?? '')];
		return (figure ? textIn(figure, 'speaker_id') : statement && textIn(statement, 'speaker_id')) ?? null;
	};
}
