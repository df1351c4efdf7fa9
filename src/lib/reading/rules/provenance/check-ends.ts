/** Rules on documents that a chain or a reason names besides those that a figure is cited from. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { firstHandChain } from '../../complete/added-rows.ts';
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
	'chain-left-out': {
		severity: 'warning',
		meaning:
			'A claim in the document of another has no chain, so that its speaker is taken to say it there directly, while other claims of that speaker in documents of that publisher, or all other claims of the record, have one.',
		mend: 'Write the chain from the speaker to who published the document into chain_id. If the speaker does say it there itself, write a chain of one link.'
	},
	'reason-of-another-document': {
		severity: 'warning',
		meaning: 'The reason of a grade names the title of a document that the figure is not cited from.',
		mend: 'Name a document of the figure, or add the document to figure_sources.csv.'
	}
});

/** Every chain that ends elsewhere than in a document of its figure or was left out, and every reason that names another document. */
export function checkEnds(tables: RecordTables): Problem[] {
	return [...chains(tables), ...leftOut(tables), ...reasons(tables)];
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

/** So many claims with a chain show that a record writes one for each. */
const ENOUGH = 20;

/** Claims in the document of another without a chain of their own, where others like them have one. */
function leftOut(tables: RecordTables): Problem[] {
	const citations = documentsOf(tables);
	const sources = rowsById(tables, 'sources');
	const hops = rowsBy(rowsOf(tables, 'hops'), 'chain_id');
	const claims = (['figures', 'statements'] as const).flatMap((table) =>
		rowsOf(tables, table).map((row) => {
			const [id, speaker] = [textIn(row, 'id') ?? '', textIn(row, 'speaker_id') ?? ''];
			const chain = textIn(row, 'chain_id') ?? '';
			const own = table === 'statements' ? row.cells.get('source_id') : null;
			const documents = typeof own === 'string' ? [own] : (citations.get(id) ?? []);
			const publishers = documents.map((one) => {
				const document = sources.get(one);
				return (document && textIn(document, 'party_id')) ?? '';
			});
			const isRelayed = (hops.get(chain)?.length ?? 0) > 1;
			return { table, row, speaker, publishers, isRelayed, isDirect: chain === firstHandChain(speaker) };
		})
	);
	const relayed = new Set(claims.flatMap((one) => (one.isRelayed ? placesOf(one) : [])));
	const direct = claims.filter(({ isDirect }) => isDirect);
	const isOnlyOne = direct.length === 1 && claims.length > ENOUGH;
	return direct.flatMap((claim) => {
		const { table, row, speaker, publishers } = claim;
		const [first] = publishers;
		// Who speaks in a document of its own needs no chain.
		if (first === undefined || publishers.includes(speaker)) return [];
		if (!isOnlyOne && !placesOf(claim).some((place) => relayed.has(place))) return [];
		const found = `no chain, so that ${quoted(speaker)} would say it directly, and its document is of ${quoted(first)}`;
		const expected = 'a chain from the one to the other, as other claims have';
		return [problemIn(END_RULES['chain-left-out'], tables, table, row, 'chain_id', found, expected)];
	});
}

/** Whose claim in whose documents. */
function placesOf({
	speaker,
	publishers
}: {
	readonly speaker: string;
	readonly publishers: readonly string[];
}): string[] {
	return publishers.map((publisher) => `${speaker} ${publisher}`);
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
