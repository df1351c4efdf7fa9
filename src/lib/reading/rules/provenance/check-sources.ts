/** Rules on what stands behind a claim: documents with their addresses, and the way of relay. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberIn,
	type ColumnIn,
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const SOURCE_RULES = defineRules({
	'address-kind': {
		meaning:
			'The address of a source and the kind of that address contradict each other: one is there without the other.',
		mend: 'Write the address, or say none as its kind.'
	},
	'address-repeated': {
		severity: 'warning',
		meaning: 'Two sources have one address: one of them may be mistyped, or both are one document.',
		mend: 'Mend the address, or keep one of the rows and name it where the other is named.'
	},
	'published-basis': {
		meaning:
			'The date of a source and what the date rests on contradict each other: one is there without the other.',
		mend: 'Say not-stated for a source without a date, else stated or inferred.'
	},
	'language-missing': {
		meaning: 'Words in another language do not say in which.',
		mend: 'Write the tag of the language beside the words.'
	},
	'chain-without-hop': {
		meaning: 'A chain of relay has no hop: nobody could say who spoke first.',
		mend: 'Add a row in hops.csv with position 0, the original speaker.'
	},
	'hop-missing': {
		meaning: 'The hops of a chain are not numbered one after the other from 0: one of them is missing.',
		mend: 'Add the hop that is missing, or number the hops again.'
	},
	'speaker-outside-chain': {
		meaning: 'Whose claim it is says a party that is not on the way that the claim took.',
		mend: 'Mend the speaker or the chain; whoever spoke first is hop 0.'
	},
	'figure-without-source': {
		meaning: 'A figure has no source. No number goes without one.',
		mend: 'Add a row in figure_sources.csv for the document in which it was read.'
	}
});

/** Every figure without a source, and every address, date, language and chain that does not hold. */
export function checkSources(tables: RecordTables): Problem[] {
	return [
		...checkAddresses(tables),
		...checkRepeatedAddresses(tables),
		...checkTerms(tables),
		...checkChains(tables),
		...checkSpeakers(tables),
		...checkCitations(tables)
	];
}

function checkAddresses(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	for (const row of rowsOf(tables, 'sources')) {
		const [url, kind] = [textIn(row, 'url'), textIn(row, 'url_kind')];
		if (url === null && kind && kind !== 'none') {
			const found = `an empty cell beside url_kind ${kind}`;
			problems.push(
				problemIn(
					SOURCE_RULES['address-kind'],
					tables,
					'sources',
					row,
					'url',
					found,
					'an absolute http or https address, or url_kind none'
				)
			);
		}
		if (url && kind === 'none') {
			problems.push(
				problemIn(
					SOURCE_RULES['address-kind'],
					tables,
					'sources',
					row,
					'url_kind',
					'none beside an address',
					'the kind of the address'
				)
			);
		}
		const [published, basis] = [textIn(row, 'published'), textIn(row, 'published_basis')];
		if (published === null && basis && basis !== 'not-stated') {
			const found = `${basis} without a date`;
			problems.push(
				problemIn(
					SOURCE_RULES['published-basis'],
					tables,
					'sources',
					row,
					'published_basis',
					found,
					'not-stated, or a date in published'
				)
			);
		}
		if (published && basis === 'not-stated') {
			const found = 'not-stated beside a date';
			problems.push(
				problemIn(
					SOURCE_RULES['published-basis'],
					tables,
					'sources',
					row,
					'published_basis',
					found,
					'stated or inferred'
				)
			);
		}
	}
	return problems;
}

function checkRepeatedAddresses(tables: RecordTables): Problem[] {
	const rule = SOURCE_RULES['address-repeated'];
	return [...rowsBy(rowsOf(tables, 'sources'), 'url')].flatMap(([url, [first, ...others]]) =>
		url === '' || !first
			? []
			: others.map((row) => {
					const found = `the address of row ${String(first.row)}, ${quoted(textIn(first, 'id') ?? '')}`;
					return problemIn(rule, tables, 'sources', row, 'url', found, 'an address for each document');
				})
	);
}

/** Words in another language say which one. */
function checkTerms(tables: RecordTables): Problem[] {
	const pairs = [
		['measures', 'original_term', 'original_lang'],
		['statements', 'hedge', 'hedge_lang']
	] as const;
	return pairs.flatMap(([name, words, language]) =>
		rowsOf(tables, name)
			.filter((row) => textIn(row, words) && textIn(row, language) === null)
			.map((row) =>
				problemIn(
					SOURCE_RULES['language-missing'],
					tables,
					name,
					row,
					language,
					`an empty cell beside ${words}`,
					'a language tag'
				)
			)
	);
}

function checkChains(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const hops = rowsBy(rowsOf(tables, 'hops'), 'chain_id');
	const covered = namesMeant(tables, 'hops', 'chain_id', 'chains');
	for (const [id, row] of rowsById(tables, 'chains')) {
		if (tableOf(tables, 'hops').rowsComplete && !covered.has(id)) {
			problems.push(
				problemIn(
					SOURCE_RULES['chain-without-hop'],
					tables,
					'chains',
					row,
					'id',
					`${quoted(id)} has no hop`,
					'a row in hops.csv with position 0'
				)
			);
		}
	}
	if (!tableOf(tables, 'hops').rowsComplete) return problems;
	for (const group of hops.values()) {
		const places = group.map((row) => numberIn(row, 'position'));
		if (places.includes(undefined)) continue;
		const ordered = [...group].sort(
			(one, other) => Number(numberIn(one, 'position')) - Number(numberIn(other, 'position'))
		);
		let expected = 0;
		for (const row of ordered) {
			const place = Number(numberIn(row, 'position'));
			if (place > expected) {
				problems.push(
					problemIn(
						SOURCE_RULES['hop-missing'],
						tables,
						'hops',
						row,
						'position',
						`${String(place)} after a gap`,
						String(expected)
					)
				);
			}
			expected = place + 1;
		}
	}
	return problems;
}

/** Whose number it is stands somewhere on the way that it took. */
function checkSpeakers(tables: RecordTables): Problem[] {
	if (!tableOf(tables, 'hops').rowsComplete) return [];
	const hops = rowsBy(rowsOf(tables, 'hops'), 'chain_id');
	const parties = tableOf(tables, 'parties').ids;
	return (['figures', 'statements'] as const).flatMap((name) =>
		rowsOf(tables, name).flatMap((row) => {
			const [speaker, chain] = [textIn(row, 'speaker_id'), textIn(row, 'chain_id')];
			const way = (hops.get(chain ?? '') ?? []).map((hop) => textIn(hop, 'party_id'));
			if (!speaker || !parties.has(speaker) || way.length === 0 || way.includes(speaker)) return [];
			// A hop that could not be read may have been the speaker's.
			if (way.some((party) => !party || !parties.has(party))) return [];
			const found = `${quoted(speaker)} is no party of the chain ${quoted(String(chain))}`;
			return [
				problemIn(
					SOURCE_RULES['speaker-outside-chain'],
					tables,
					name,
					row,
					'speaker_id',
					found,
					'a party of its hops'
				)
			];
		})
	);
}

function checkCitations(tables: RecordTables): Problem[] {
	if (!tableOf(tables, 'figure_sources').rowsComplete) return [];
	const covered = namesMeant(tables, 'figure_sources', 'figure_id', 'figures');
	return [...rowsById(tables, 'figures')]
		.filter(([id]) => !covered.has(id))
		.map(([id, row]) =>
			problemIn(
				SOURCE_RULES['figure-without-source'],
				tables,
				'figures',
				row,
				'id',
				`${quoted(id)} has no source`,
				'a row in figure_sources.csv'
			)
		);
}

/** The ids that a column names; one that names nothing counts for the id it is probably a slip of. */
function namesMeant<Name extends TableName>(
	tables: RecordTables,
	name: Name,
	column: ColumnIn<Name>,
	target: TableName
): Set<string> {
	const { ids } = tableOf(tables, target);
	const named = [...rowsBy(rowsOf(tables, name), column).keys()];
	return new Set(named.map((id) => (ids.has(id) ? id : (nearestWord(id, ids) ?? id))));
}
