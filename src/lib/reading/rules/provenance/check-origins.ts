/**
 * Rules on who speaks: the original speaker of the chain and whether a release was found decide the origin of a figure together,
 * and a speaker without a name is described.
 */
import { NOT_ASKED, RELEASE_NOT_FOUND } from '#lib/domain/record/schema/vocabularies.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
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

export const ORIGIN_RULES = defineRules({
	'origin-of-figure': {
		meaning:
			'The origin of a figure is another than its original speaker gives it: numbers of an authority or an official medium are official, or official as cited if their release was not found; a number of an unnamed person is relayed.',
		mend: 'Mend the origin, the first hop of the chain, or the doubt that says that no release is named. In a flat table whoever has one official number is an authority, and all its numbers are official.'
	},
	'speaker-without-phrase': {
		meaning:
			'A speaker without a name, or an outlet without an imprint, has no phrase. A page says beside each of its numbers in a few words who speaks.',
		mend: 'Fill phrase in parties.csv, for instance with “one unnamed source”.'
	},
	'phrase-of-named-party': {
		severity: 'warning',
		meaning:
			'A party that has a name has a phrase, which is for those without: a page would say beside its numbers that nobody knows who speaks.',
		mend: 'Empty phrase in parties.csv, or mend identity in party_evidence.csv.'
	}
});

/** Kinds of parties whose numbers are official: they issue, others report. */
const ISSUING_KINDS: ReadonlySet<string> = new Set(['authority', 'official-media']);

/** Every figure whose origin is not that of its original speaker. */
export function checkOrigins(tables: RecordTables): Problem[] {
	if (!tableOf(tables, 'hops').rowsComplete) return [];
	const kinds = new Map([...rowsById(tables, 'parties')].map(([id, row]) => [id, textIn(row, 'kind')]));
	const hops = rowsBy(rowsOf(tables, 'hops'), 'chain_id');
	return rowsOf(tables, 'figures').flatMap((row) => {
		const origin = textIn(row, 'origin');
		const chain = hops.get(textIn(row, 'chain_id') ?? '') ?? [];
		const first = chain.find((hop) => numberIn(hop, 'position') === 0);
		const speaker = first && textIn(first, 'party_id');
		const kind = speaker && kinds.get(speaker);
		const doubts = row.cells.get('doubts');
		if (!origin || !kind || !Array.isArray(doubts)) return [];
		const released = !doubts.includes(RELEASE_NOT_FOUND);
		const expected = originsOf(kind, released);
		if (expected.includes(origin)) return [];
		const release = released ? '' : ` and doubts has ${RELEASE_NOT_FOUND}`;
		const found = `${origin}, but the original speaker is ${quoted(speaker)} (${kind})${release}`;
		return [
			problemIn(
				ORIGIN_RULES['origin-of-figure'],
				tables,
				'figures',
				row,
				'origin',
				found,
				expected.join(' or ')
			)
		];
	});
}

/** Independent is for those who counted: a number that an authority issued stays official, whoever reports it. */
function originsOf(kind: string, released: boolean): readonly string[] {
	if (ISSUING_KINDS.has(kind)) return [released ? 'official' : 'official-as-cited'];
	return kind === 'anonymous-person' ? ['relayed'] : ['relayed', 'independent'];
}

/** Every speaker without a name or an imprint that is not described in a few words, and every named one that is. */
export function checkSpeakers(tables: RecordTables): Problem[] {
	const parties = rowsById(tables, 'parties');
	return [...needlessPhrases(tables), ...missingPhrases(tables, parties)];
}

/** Kinds of parties that nobody knows by name. */
const NAMELESS: ReadonlySet<string> = new Set(['anonymous-person', 'not-stated']);

function needlessPhrases(tables: RecordTables): Problem[] {
	const answers = new Map(rowsOf(tables, 'party_evidence').map((row) => [textIn(row, 'party_id'), row]));
	return [...rowsById(tables, 'parties')].flatMap(([id, party]) => {
		const phrase = textIn(party, 'phrase');
		const answer = answers.get(id);
		const isNamed = answer
			? textIn(answer, 'identity') === 'named'
			: !NAMELESS.has(textIn(party, 'kind') ?? 'not-stated');
		if (!phrase || !isNamed) return [];
		const found = `${quoted(phrase)} for a party with the name ${quoted(textIn(party, 'name') ?? '')}`;
		const rule = ORIGIN_RULES['phrase-of-named-party'];
		return [problemIn(rule, tables, 'parties', party, 'phrase', found, 'an empty cell')];
	});
}

function missingPhrases(tables: RecordTables, parties: ReadonlyMap<string, ReadRow<'parties'>>): Problem[] {
	return rowsOf(tables, 'party_evidence').flatMap((row) => {
		const identity = textIn(row, 'identity');
		const party = parties.get(textIn(row, 'party_id') ?? '');
		const isKnown = !identity || identity === 'named' || identity === NOT_ASKED;
		if (!party || isKnown || party.cells.get('phrase') !== null) return [];
		const found = `an empty cell for a speaker that is ${identity}`;
		return [
			problemIn(
				ORIGIN_RULES['speaker-without-phrase'],
				tables,
				'parties',
				party,
				'phrase',
				found,
				'a few words on who speaks'
			)
		];
	});
}
