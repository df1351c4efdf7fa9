/** Rules on documents that a chain or a reason names besides those that a figure is cited from. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberIn,
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const END_RULES = defineRules({
	'chain-ends-elsewhere': {
		severity: 'warning',
		meaning:
			'The chain of a figure ends with a party that published none of its documents, and no title of them names it, as that of a text which was taken over would.',
		mend: 'Mend chain_id, the last hop of the chain, or party_id of the document.'
	},
	'reason-of-another-document': {
		severity: 'warning',
		meaning: 'The reason of a grade names the title of a document that the figure is not cited from.',
		mend: 'Name a document of the figure, or add the document to figure_sources.csv.'
	}
});

/** Every chain that ends elsewhere than in a document of its figure, and every reason that names another document. */
export function checkEnds(tables: RecordTables): Problem[] {
	return [...chains(tables), ...reasons(tables)];
}

function chains(tables: RecordTables): Problem[] {
	const read = (['hops', 'sources', 'figure_sources'] as const).map((name) => tableOf(tables, name));
	if (!read.every(({ rowsComplete }) => rowsComplete)) return [];
	const hops = rowsBy(rowsOf(tables, 'hops'), 'chain_id');
	const parties = rowsById(tables, 'parties');
	const citations = documentsOf(tables);
	const sources = rowsById(tables, 'sources');
	return rowsOf(tables, 'figures').flatMap((row) => {
		const [id, chain] = [textIn(row, 'id') ?? '', textIn(row, 'chain_id') ?? ''];
		const inOrder = [...(hops.get(chain) ?? [])].sort(
			(one, other) => (numberIn(one, 'position') ?? 0) - (numberIn(other, 'position') ?? 0)
		);
		const last = inOrder.at(-1);
		const end = last && textIn(last, 'party_id');
		const documents = (citations.get(id) ?? []).flatMap((source) => sources.get(source) ?? []);
		// Who speaks for himself may well do so in a publication of another.
		if (!end || inOrder.length < 2 || documents.length === 0) return [];
		const party = parties.get(end);
		const name = (party && textIn(party, 'name')) ?? '';
		const isNamed = documents.some(
			(one) =>
				textIn(one, 'party_id') === end ||
				(name !== '' && (textIn(one, 'title') ?? '').toLowerCase().includes(name.toLowerCase()))
		);
		if (isNamed) return [];
		const publishers = [...new Set(documents.map((one) => quoted(textIn(one, 'party_id') ?? '')))];
		const found = `the chain ${quoted(chain)} ends with ${quoted(end)}, and its documents are of ${publishers.join(' and ')}`;
		const expected = 'a chain that ends with who published a document';
		const rule = END_RULES['chain-ends-elsewhere'];
		return [problemIn(rule, tables, 'figures', row, 'chain_id', found, expected)];
	});
}

const TITLE = /\{title:([A-Za-z0-9-]+)\}/g;

function reasons(tables: RecordTables): Problem[] {
	const citations = documentsOf(tables);
	return rowsOf(tables, 'gradings').flatMap((row) => {
		const [id, reason] = [textIn(row, 'subject_id') ?? '', textIn(row, 'reason') ?? ''];
		const known = citations.get(id);
		const other = [...reason.matchAll(TITLE)].find(([, source = '']) => !known?.includes(source));
		if (!known || !other) return [];
		const rule = END_RULES['reason-of-another-document'];
		const found = `${other[0]}, which ${quoted(id)} is not cited from`;
		return [problemIn(rule, tables, 'gradings', row, 'reason', found, `one of ${known.join(', ')}`)];
	});
}

/** The ids of the documents of each figure. */
function documentsOf(tables: RecordTables): ReadonlyMap<string, readonly string[]> {
	const rows = grouped(rowsOf(tables, 'figure_sources'), (row) => textIn(row, 'figure_id'));
	return new Map([...rows].map(([id, cited]) => [id, cited.map((row) => textIn(row, 'source_id') ?? '')]));
}
