/** Asks for a document and for who publishes or says something: one that the record has, or a new one. */
import {
	ACCESS,
	NOT_ASKED,
	PARTY_KINDS,
	QUESTIONS,
	SOURCE_KINDS
} from '#lib/domain/record/schema/vocabularies.ts';
import { proposedId } from '#lib/reading/complete/proposed-id.ts';
import type { EditRequest } from '../edit-request.ts';
import type { Cells } from '../record-edit.ts';
import { askDate, askIdOrName, askOneOf, askOrTake, askUntil, askWords, type Talk } from './answers.ts';

type NewRows = EditRequest['rows'];

export interface AskedSource {
	readonly source: Cells;
	/** New rows that the document needs. */
	readonly rows: NewRows;
}

/** The document, and its publisher where that is new too. */
export async function askSource(talk: Talk): Promise<AskedSource> {
	const named = await askIdOrName(
		talk,
		'document, an id of sources.csv or the title of a new one',
		'sources'
	);
	if (talk.edit.row('sources', named)) return { source: { id: named }, rows: {} };
	const publisher = await askParty(
		talk,
		'publisher, an id of parties.csv or the name of a new one',
		false,
		{}
	);
	const kind = await askOrTake(
		talk,
		`what kind of document: ${SOURCE_KINDS.join(', ')}`,
		usual(talk, publisher.id, 'kind', 'not-stated'),
		(answer) => (SOURCE_KINDS.some((one) => one === answer) ? null : `One of ${SOURCE_KINDS.join(', ')}.`)
	);
	const published = await askDate(talk, 'published');
	const url = await askUntil(talk, 'address; empty if it has none', (answer) =>
		answer === '' || /^https?:\/\/\S+$/.test(answer) ? null : 'An address begins with https:// or http://.'
	);
	const source_lang = await askOrTake(
		talk,
		'its language, as en or zh-Hans',
		usual(talk, publisher.id, 'source_lang', 'en'),
		(answer) =>
			/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(answer)
				? null
				: `"${answer}" is no tag of a language, such as en or zh-Hans.`
	);
	const access = await askOrTake(talk, `how it was read: ${ACCESS.join(', ')}`, 'not-stated', (answer) =>
		ACCESS.some((one) => one === answer) ? null : `One of ${ACCESS.join(', ')}.`
	);
	const source = { title: named, party_id: publisher.id, kind, published, url, source_lang, access };
	return { source, rows: publisher.rows };
}

/** What most documents of a publisher say in a column; most documents where it has none. */
function usual({ edit }: Talk, publisher: string, column: 'kind' | 'source_lang', otherwise: string): string {
	const all = edit.rows('sources');
	const own = all.filter((row) => row['party_id'] === publisher);
	const counts = new Map<string, number>();
	for (const row of own.length > 0 ? own : all) {
		const said = row[column] ?? '';
		if (said !== '') counts.set(said, (counts.get(said) ?? 0) + 1);
	}
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? otherwise;
}

/**
 * A party, with the rows that it needs where it is new.
 *
 * @param isSpeaker whether a number or a claim is said to be its own: then it is asked about what its grade follows from
 * @param fresh rows that were asked for before and are not in the record yet
 */
export async function askParty(
	talk: Talk,
	question: string,
	isSpeaker: boolean,
	fresh: NewRows
): Promise<{ readonly id: string; readonly rows: NewRows }> {
	const before = fresh['parties'] ?? [];
	const named = await askIdOrName(talk, question, 'parties', before);
	const isKnown = talk.edit.row('parties', named) ?? before.find(({ id }) => id === named);
	if (isKnown) return { id: named, rows: isSpeaker ? await speakerRows(talk, named) : {} };
	const taken = new Set(talk.edit.rows('parties').flatMap((row) => row['id'] ?? []));
	const id = proposedId(named, 'party', taken);
	const kind = await askOneOf(talk, `what "${named}" is`, PARTY_KINDS);
	const answers = isSpeaker ? await speakerRows(talk, id) : {};
	const isNamed = (answers['party_evidence'] ?? []).every(({ identity }) => identity === 'named');
	const phrase = isNamed
		? ''
		: await askWords(talk, 'what a page says of it in a few words, such as "an unnamed former official"');
	return { id, rows: { parties: [{ id, name: named, kind, phrase }], ...answers } };
}

/** The answers about a speaker, where the record has them of others and not of it. */
async function speakerRows(talk: Talk, party_id: string): Promise<NewRows> {
	const all = talk.edit.rows('party_evidence');
	if (all.length === 0 || all.some((row) => row['party_id'] === party_id)) return {};
	const { identity, shows, track } = QUESTIONS.reliability;
	const asked = (words: readonly string[]) => words.filter((word) => word !== NOT_ASKED);
	const answers = {
		identity: await askOneOf(talk, 'whether it says who it is', asked(identity)),
		shows: await askOneOf(talk, 'what it shows of what it counts', asked(shows)),
		track: await askOneOf(talk, 'whether its earlier dated numbers can be looked up', asked(track))
	};
	return { party_evidence: [{ party_id, ...answers }] };
}
