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
	'phrase-of-another-identity': {
		severity: 'warning',
		meaning:
			'The phrase of a party says in English that it is named, while party_evidence.csv says that it is not: a page would say beside its numbers that somebody is known.',
		mend: 'Mend phrase in parties.csv, or identity in party_evidence.csv.'
	},
	'statement-of-a-later-speaker': {
		severity: 'warning',
		meaning:
			'A statement is said to be of a party that passed it on, while another who is no authority spoke first on its chain: what a source said would be told as the word of whoever retold it.',
		mend: 'Name the first of the chain in speaker_id. If the statement is the own word of the later party, give it a chain that begins there.'
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

/** Every speaker without a name or an imprint that is not described in a few words, every named one that is, and every statement of whoever only passed it on. */
export function checkSpeakers(tables: RecordTables): Problem[] {
	const parties = rowsById(tables, 'parties');
	return [
		...needlessPhrases(tables),
		...missingPhrases(tables, parties),
		...wrongPhrases(tables),
		...laterSpeakers(tables)
	];
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

/** A phrase that says "named", and does not deny it. */
const SAYS_NAMED = /^(?!.*\b(?:no|not|none|never|nobody|without|nor)\b).*\bnamed\b/i;

function wrongPhrases(tables: RecordTables): Problem[] {
	const answers = new Map(rowsOf(tables, 'party_evidence').map((row) => [textIn(row, 'party_id'), row]));
	return [...rowsById(tables, 'parties')].flatMap(([id, party]) => {
		const [phrase, answer] = [textIn(party, 'phrase') ?? '', answers.get(id)];
		const isEnglish = /^en\b/i.test(textIn(party, 'lang') ?? '');
		if (!answer || textIn(answer, 'identity') !== 'unnamed' || !isEnglish || !SAYS_NAMED.test(phrase))
			return [];
		const found = `${quoted(phrase)} beside the identity unnamed in party_evidence.csv`;
		const rule = ORIGIN_RULES['phrase-of-another-identity'];
		return [problemIn(rule, tables, 'parties', party, 'phrase', found, 'words for a party without a name')];
	});
}

/** Statements of a party that is not the first of their chain, where the first is no authority that is cited. */
function laterSpeakers(tables: RecordTables): Problem[] {
	if (!tableOf(tables, 'hops').rowsComplete) return [];
	const kinds = new Map([...rowsById(tables, 'parties')].map(([id, row]) => [id, textIn(row, 'kind')]));
	const hops = rowsBy(rowsOf(tables, 'hops'), 'chain_id');
	return rowsOf(tables, 'statements').flatMap((row) => {
		const chain = textIn(row, 'chain_id') ?? '';
		const way = hops.get(chain) ?? [];
		const first = way.find((hop) => numberIn(hop, 'position') === 0);
		const [speaker, original] = [textIn(row, 'speaker_id'), first && textIn(first, 'party_id')];
		if (!speaker || !original || speaker === original) return [];
		// One that is on no place of the chain is an error already.
		const isOnWay = way.some((hop) => textIn(hop, 'party_id') === speaker);
		if (!isOnWay || ISSUING_KINDS.has(kinds.get(original) ?? '')) return [];
		const found = `${quoted(speaker)}, while ${quoted(original)} spoke first on the chain ${quoted(chain)}`;
		const rule = ORIGIN_RULES['statement-of-a-later-speaker'];
		return [problemIn(rule, tables, 'statements', row, 'speaker_id', found, quoted(original))];
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
