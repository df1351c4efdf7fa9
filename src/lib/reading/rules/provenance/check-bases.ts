/** Rules on what dates rest on: that of a document beside its note and its figures, and the period of a silence beside its label. */
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsBy, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const BASIS_RULES = defineRules({
	'date-basis-against-note': {
		severity: 'warning',
		meaning:
			'The date of a document is said to be stated, and its note says that the date was inferred or not shown; or a whole day is said to be inferred, and neither a note nor the address says from what.',
		mend: 'Mend published_basis, or say in the note what the date rests on.'
	},
	'doubt-without-inferred-date': {
		severity: 'warning',
		meaning:
			'The doubts of a claim say that the date of its publication was inferred or that it has none, and every document of the claim states its date.',
		mend: 'Mend published_basis of the document, or take the doubt out.'
	},
	'silence-unlike-label': {
		severity: 'warning',
		meaning:
			'The label of a silence names one year, and its period is another time than that year, though the label names no part of it.',
		mend: 'Write the first and the last day of the year, or name the part of the year in the label.'
	}
});

/** What a note says of a date that is not stated. */
const INFERRED =
	/\b(?:(?:date|day|month|year)\b[^.;]*\b(?:inferred|read from|not shown|not kept|follows|taken)|shows no date|inferred from)\b/i;
/** What names a part of a year, a moment of it, or a time that reaches beyond it. */
const OTHER_TIME =
	/\b(?:quarters?|half|halves|month|end|start|beginning|since|from|until|till|to|after|before|by|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const DOUBTS: readonly string[] = ['publication-inferred', 'publication-undated'];

/** Every date whose basis something else of the record contradicts. */
export function checkBases(tables: RecordTables): Problem[] {
	return [...documents(tables), ...doubts(tables), ...silences(tables)];
}

function documents(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'sources').flatMap((row) => {
		const [basis, published] = [textIn(row, 'published_basis'), textIn(row, 'published') ?? ''];
		const [note, url] = [textIn(row, 'note') ?? '', textIn(row, 'url') ?? ''];
		const digits = (text: string) => text.replace(/\D/g, '');
		const isSaid = note !== '' || (published !== '' && digits(url).includes(digits(published)));
		const found =
			basis === 'stated' && INFERRED.test(note)
				? `${quoted(basis)} beside the note ${quoted(note)}`
				: basis === 'inferred' && published.length === 10 && !isSaid
					? `the whole day ${published} is inferred, and nothing says from what`
					: null;
		if (found === null) return [];
		const rule = BASIS_RULES['date-basis-against-note'];
		const expected =
			basis === 'stated' ? 'inferred, or another note' : 'stated, or a note that says from what';
		return [problemIn(rule, tables, 'sources', row, 'published_basis', found, expected)];
	});
}

function doubts(tables: RecordTables): Problem[] {
	const sources = rowsById(tables, 'sources');
	const citations = rowsBy(rowsOf(tables, 'figure_sources'), 'figure_id');
	const basesOf = (ids: readonly string[]) =>
		ids.flatMap((id) => {
			const source = sources.get(id);
			return source ? [textIn(source, 'published_basis') ?? ''] : [];
		});
	const rule = BASIS_RULES['doubt-without-inferred-date'];
	const told = (
		table: 'figures' | 'statements',
		row: ReadRow<'figures' | 'statements'>,
		ids: readonly string[]
	) => {
		const cell = row.cells.get('doubts');
		const doubt = Array.isArray(cell) ? cell.map(String).find((one) => DOUBTS.includes(one)) : undefined;
		const bases = basesOf(ids);
		if (doubt === undefined || bases.length === 0 || bases.some((basis) => basis !== 'stated')) return [];
		const found = `${doubt}, while ${ids.length === 1 ? 'its document states its date' : 'all its documents state their dates'}`;
		return [
			problemIn(
				rule,
				tables,
				table,
				row,
				'doubts',
				found,
				'no such doubt, or a document whose date is inferred'
			)
		];
	};
	return [
		...rowsOf(tables, 'figures').flatMap((row) =>
			told(
				'figures',
				row,
				(citations.get(textIn(row, 'id') ?? '') ?? []).map((one) => textIn(one, 'source_id') ?? '')
			)
		),
		...rowsOf(tables, 'statements').flatMap((row) =>
			told('statements', row, [textIn(row, 'source_id') ?? ''])
		)
	];
}

function silences(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'silences').flatMap((row) => {
		const label = (textIn(row, 'label') ?? '').replace(/\{text:([^{}]*)\}/g, '$1');
		const [year, second] = [...label.matchAll(/(?<![\d-])(?:19|20)\d\d(?![\d-])/g)].map(([found]) => found);
		const [start, end] = [textIn(row, 'period_start'), textIn(row, 'period_end')];
		if (year === undefined || second !== undefined || OTHER_TIME.test(label) || !start || !end) return [];
		const [first, last] = [firstDay(start), lastDay(end)];
		// A year beside the period is told by another rule.
		if (year < first.slice(0, 4) || year > last.slice(0, 4)) return [];
		if (first === `${year}-01-01` && last === `${year}-12-31`) return [];
		const rule = BASIS_RULES['silence-unlike-label'];
		const found = `${quoted(label)} beside a period from ${start} to ${end}`;
		return [problemIn(rule, tables, 'silences', row, 'period_start+period_end', found, `the year ${year}`)];
	});
}
