/** Asks an editor at a terminal what to do: a bulletin, a number, a correction, the end of a silence, a document, a claim. */
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { READ_ANSWERS, NOT_ASKED, STATEMENT_KINDS } from '#lib/domain/record/schema/vocabularies.ts';
import { proposedId } from '#lib/reading/complete/proposed-id.ts';
import { askDate, askId, askNumber, askOneOf, askUntil, askWords, type Ask, type Talk } from './answers.ts';
import type { EditRequest } from '../edit-request.ts';
import type { Cells, RecordEdit } from '../record-edit.ts';

const NOTHING: EditRequest = { source: null, figures: [], corrections: [], endedSilences: [], rows: {} };

/** What may be asked for, with what it is. */
const KINDS: Readonly<
	Record<string, { readonly is: string; readonly request: (talk: Talk) => Promise<EditRequest> }>
> = {
	bulletin: { is: 'a document with the next numbers of series', request: askBulletin },
	number: { is: 'a number like another that is there', request: askFigure },
	correction: { is: 'a number of the record that is wrong', request: askCorrection },
	silence: { is: 'a silence that has ended', request: askSilence },
	document: { is: 'a document alone', request: async (talk) => ({ ...NOTHING, ...(await askSource(talk)) }) },
	claim: { is: 'something said without a number', request: askClaim }
};

/** Asks until all is there that the request needs. */
export async function askRequest(
	edit: RecordEdit,
	ask: Ask,
	say: (line: string) => void
): Promise<EditRequest> {
	const talk: Talk = { edit, ask, say };
	for (const [name, { is }] of Object.entries(KINDS)) say(`  ${name}: ${is}`);
	const kind = await askUntil(talk, 'what is new', (answer) =>
		answer in KINDS ? null : `One of ${Object.keys(KINDS).join(', ')}.`
	);
	return KINDS[kind]?.request(talk) ?? NOTHING;
}

async function askBulletin(talk: Talk): Promise<EditRequest> {
	const document = await askSource(talk);
	const period = {
		period_start: await askDate(talk, 'the numbers count from'),
		period_end: await askDate(talk, 'to')
	};
	const figures: Cells[] = [];
	for (;;) {
		const isEnd = (answer: string) => answer === '' && figures.length > 0;
		const series = await askId(
			talk,
			figures.length === 0 ? 'series' : 'series; empty to end',
			'series',
			isEnd
		);
		if (series === '') break;
		figures.push({ series, ...period, ...(await askNumber(talk)) });
	}
	return { ...NOTHING, ...document, figures };
}

async function askFigure(talk: Talk): Promise<EditRequest> {
	const document = await askSource(talk);
	const like = await askId(talk, 'the figure that it is like', 'figures');
	const label = await askWords(talk, 'its label: what it counts, for whom, when');
	const speaker_id = await askId(talk, 'whose number it is', 'parties');
	const period = {
		period_start: await askDate(talk, 'it counts from'),
		period_end: await askDate(talk, 'to')
	};
	const taken = new Set(talk.edit.rows('figures').flatMap((row) => row['id'] ?? []));
	const id = proposedId(label, 'figure', taken);
	return {
		...NOTHING,
		...document,
		figures: [{ like, id, label, speaker_id, ...period, ...(await askNumber(talk)) }]
	};
}

async function askCorrection(talk: Talk): Promise<EditRequest> {
	const id = await askId(talk, 'the figure that is wrong', 'figures');
	const { label = '', as_stated: words = '' } = talk.edit.row('figures', id) ?? {};
	talk.say(`  ${label}: "${words}"`);
	const number = await askNumber(talk);
	return { ...NOTHING, corrections: [{ id, ...number, why: await askWords(talk, 'why') }] };
}

async function askSilence(talk: Talk): Promise<EditRequest> {
	return { ...NOTHING, endedSilences: [await askId(talk, 'the silence', 'silences')] };
}

async function askClaim(talk: Talk): Promise<EditRequest> {
	const document = await askSource(talk);
	const statement = await askWords(talk, 'what was said, in your own words and with who said it');
	const taken = new Set(talk.edit.rows('statements').flatMap((row) => row['id'] ?? []));
	const claim = {
		id: proposedId(statement, 'claim', taken),
		kind: await askOneOf(talk, 'kind', STATEMENT_KINDS),
		statement,
		speaker_id: await askId(talk, 'who said it', 'parties'),
		read: await askOneOf(
			talk,
			'read in',
			READ_ANSWERS.filter((answer) => answer !== NOT_ASKED)
		)
	};
	return { ...NOTHING, ...document, rows: { ...document.rows, statements: [claim] } };
}

/** The document, one that the record has or a new one, and its publisher where that is new too. */
async function askSource(talk: Talk): Promise<Pick<EditRequest, 'source' | 'rows'>> {
	const named = await askId(
		talk,
		'document, an id of sources.csv or the title of a new one',
		'sources',
		(answer) => /\s/.test(answer)
	);
	if (talk.edit.row('sources', named)) return { source: { id: named }, rows: {} };
	const party = await askId(
		talk,
		'publisher, an id of parties.csv or the name of a new one',
		'parties',
		(answer) => /\s/.test(answer)
	);
	const isKnown = talk.edit.row('parties', party) !== undefined;
	const taken = new Set(talk.edit.rows('parties').flatMap((row) => row['id'] ?? []));
	const party_id = isKnown ? party : proposedId(party, 'party', taken);
	const source = {
		title: named,
		party_id,
		published: await askDate(talk, 'published'),
		url: await askUntil(talk, 'address; empty if it has none', (answer) =>
			answer === '' || /^https?:\/\/\S+$/.test(answer) ? null : 'An address begins with https:// or http://.'
		)
	};
	return { source, rows: isKnown ? {} : { parties: [{ id: party_id, name: party }] } };
}

/** Asks at the terminal; the answers come without blanks at their ends. */
export function terminal(): { ask: Ask; close: () => void } {
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	return {
		ask: async (question) => (await lines.question(`${question}: `)).trim(),
		close: () => {
			lines.close();
		}
	};
}
