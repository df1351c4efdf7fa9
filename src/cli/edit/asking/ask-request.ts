/** Asks an editor at a terminal what to do: a bulletin, a number, a correction, the end of a silence, a document, a claim. */
import {
	DOUBTS,
	NOT_ASKED,
	QUESTIONS,
	READ_ANSWERS,
	STATEMENT_KINDS
} from '#lib/domain/record/schema/vocabularies.ts';
import { sentencesOnSilence } from '#lib/domain/prose/silence-sentences.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { keyIn } from '#lib/domain/record/written-tables.ts';
import { proposedId } from '#lib/reading/complete/proposed-id.ts';
import {
	askDate,
	askId,
	askKept,
	askNumber,
	askOneOf,
	askOrTake,
	askUntil,
	askWords,
	shownNames,
	type Ask,
	type Talk
} from './answers.ts';
import { askParty, askSource } from './ask-source.ts';
import { ANSWERS, answersOf } from '../correct-figure.ts';
import type { EditRequest } from '../edit-request.ts';
import { namesSilence, sentenceLine } from '../end-silence.ts';
import type { Rewording } from '../reword.ts';
import type { Cells, RecordEdit } from '../record-edit.ts';

const NOTHING: EditRequest = {
	source: null,
	figures: [],
	corrections: [],
	endedSilences: [],
	rewordings: [],
	rows: {}
};

/** What may be asked for, with what it is. */
const KINDS: Readonly<
	Record<string, { readonly is: string; readonly request: (talk: Talk) => Promise<EditRequest> }>
> = {
	bulletin: { is: 'a document with the next numbers of series', request: askBulletin },
	number: { is: 'a number like another that is there', request: askFigure },
	correction: {
		is: 'a number that this record has wrong, not one that its speaker changed since',
		request: askCorrection
	},
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
	const talk: Talk = { edit, ask, say, shown: shownNames(edit) };
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
		figures.push({ series, ...period, ...(await askNumber(talk)), caveat: await askCaveat(talk) });
	}
	return { ...NOTHING, ...document, figures, ...(await askEndedSilences(talk)) };
}

async function askFigure(talk: Talk): Promise<EditRequest> {
	const document = await askSource(talk);
	const like = await askId(talk, 'the figure that it is like', 'figures');
	const label = await askWords(talk, 'its label: what it counts, for whom, when');
	const speaker = await askParty(
		talk,
		'whose number it is, an id of parties.csv or the name of a new one',
		true,
		document.rows
	);
	const period = {
		period_start: await askDate(talk, 'it counts from'),
		period_end: await askDate(talk, 'to')
	};
	const taken = new Set(talk.edit.rows('figures').flatMap((row) => row['id'] ?? []));
	const id = await askNewId(talk, proposedId(label, 'figure', taken), taken);
	const number = { ...(await askNumber(talk)), caveat: await askCaveat(talk) };
	return {
		...NOTHING,
		source: document.source,
		rows: joined(document.rows, speaker.rows),
		figures: [{ like, id, label, speaker_id: speaker.id, ...period, ...number }],
		...(await askEndedSilences(talk))
	};
}

async function askCorrection(talk: Talk): Promise<EditRequest> {
	const id = await askId(talk, 'the figure that is wrong', 'figures');
	const row = talk.edit.row('figures', id) ?? {};
	talk.say(`  ${talk.shown('figures', row)}: "${row['as_stated'] ?? ''}"`);
	talk.say(
		'  If its speaker gave another number since, that is a number of its own, and this one stays as it was said.'
	);
	const number = await askNumber(talk);
	const why = await askWords(talk, 'why');
	talk.say('  The rest stays as it is unless you say another: empty keeps it, - empties it.');
	const caveat = await askKept(talk, 'what must be read with it', row['caveat'] ?? '', () => null);
	const doubts = await askKept(
		talk,
		`doubts, joined by ;, of ${DOUBTS.join(', ')}`,
		row['doubts'] ?? '',
		(answer) => {
			const unknown = answer.split(';').find((one) => !DOUBTS.some((known) => known === one));
			return unknown === undefined ? null : `"${unknown}" is no doubt; one of ${DOUBTS.join(', ')}.`;
		}
	);
	const read = talk.edit.rows('figure_sources').filter((one) => one['figure_id'] === id);
	const documents = read.map((one) => `${one['source_id'] ?? ''} (${one['role'] ?? ''})`).join(', ');
	const source = await askKept(
		talk,
		'a document that it was read in now, an id of sources.csv',
		documents,
		(answer) => (talk.edit.row('sources', answer) ? null : `"${answer}" is no id of sources.csv.`)
	);
	const answers: Record<string, string> = {};
	const given = answersOf(talk.edit, id);
	for (const name of ANSWERS) {
		const words: readonly string[] = QUESTIONS.credibility[name];
		const answer = await askKept(talk, `${name}, one of ${words.join(', ')}`, given[name] ?? '', (one) =>
			words.includes(one) ? null : `One of ${words.join(', ')}.`
		);
		if (answer !== undefined && answer !== '') answers[name] = answer;
	}
	const others = Object.entries({ caveat, doubts }).flatMap(([name, answer]) =>
		answer === undefined ? [] : [[name, answer] as const]
	);
	const document: Cells = source ? { source } : {};
	return {
		...NOTHING,
		corrections: [{ id, ...number, ...Object.fromEntries(others), ...answers, ...document, why }]
	};
}

async function askSilence(talk: Talk): Promise<EditRequest> {
	return { ...NOTHING, ...(await askEnd(talk, await askId(talk, 'the silence', 'silences'))) };
}

/** What of a request the end of a silence makes. */
type AskedEnd = Pick<EditRequest, 'endedSilences' | 'rewordings'>;

/** A silence that ends, with what is drawn in its place where a chart or the first screen draws it, and the sentences on it in other words. */
async function askEnd(talk: Talk, id: string): Promise<AskedEnd> {
	const drawn = (['panel_marks', 'overview_cells'] as const).flatMap((table) =>
		talk.edit.rows(table).filter((row) => row['silence_id'] === id)
	);
	let by = '';
	if (drawn.length > 0) {
		const labels = drawn.map((row) => `${row['panel_id'] ?? row['row_id'] ?? ''} ("${row['label'] ?? ''}")`);
		talk.say(`  it is drawn in ${labels.join(', ')}`);
		const question = 'the figure that is drawn in its place; empty takes it out of these';
		const isNone = (answer: string) => answer === '' || talk.edit.row('derived', answer) !== undefined;
		by = await askId(talk, question, 'figures', isNone);
	}
	const rewordings: Rewording[] = [];
	for (const sentence of sentencesOnSilence(talk.edit.tables(), id)) {
		const { table, key, column, link } = sentence;
		const cell = talk.edit.rows(table as TableName).find((row) => keyIn(table, row) === key)?.[column] ?? '';
		talk.say(`  ${sentenceLine(talk.edit, sentence)}`);
		if (cell !== sentence.sentence) talk.say(`  all of it: "${cell}"`);
		const isNaming = link === 'placeholder';
		const question = isNaming
			? 'all of it in new words, without the silence, which it names'
			: 'all of it in new words; empty keeps it';
		const text = await askUntil(talk, question, (answer) => {
			if (isNaming && answer === '') return 'It needs words.';
			return namesSilence(answer, id) ? `These name ${id} still.` : null;
		});
		if (text !== '') rewordings.push({ at: `${table}.csv:${key}:${column}`, text });
	}
	return { endedSilences: [{ id, by: by === '' ? null : by }], rewordings };
}

async function askClaim(talk: Talk): Promise<EditRequest> {
	const document = await askSource(talk);
	const statement = await askWords(talk, 'what was said, in your own words and with who said it');
	const taken = new Set(talk.edit.rows('statements').flatMap((row) => row['id'] ?? []));
	const id = await askNewId(talk, proposedId(statement, 'claim', taken), taken);
	const kind = await askOneOf(talk, 'kind', STATEMENT_KINDS);
	const speaker = await askParty(
		talk,
		'who said it, an id of parties.csv or the name of a new one',
		true,
		document.rows
	);
	const read = await askOneOf(
		talk,
		'whether that was read in the words of the speaker, in a report of them, or further off',
		READ_ANSWERS.filter((answer) => answer !== NOT_ASKED)
	);
	const claim = { id, kind, statement, speaker_id: speaker.id, read, caveat: await askCaveat(talk) };
	const rows = joined(document.rows, speaker.rows);
	return { ...NOTHING, source: document.source, rows: { ...rows, statements: [claim] } };
}

function askCaveat(talk: Talk): Promise<string> {
	return talk.ask('what must be read with it, a sentence; empty for nothing');
}

/** A permanent id that nothing of its kind has. */
function askNewId(talk: Talk, proposed: string, taken: ReadonlySet<string>): Promise<string> {
	return askOrTake(talk, 'its id, which stays for ever', proposed, (answer) => {
		if (taken.has(answer)) return `"${answer}" is taken.`;
		const isId = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/.test(answer);
		return isId ? null : 'Letters, digits and single hyphens, a letter first.';
	});
}

async function askEndedSilences(talk: Talk): Promise<AskedEnd> {
	const none: AskedEnd = { endedSilences: [], rewordings: [] };
	if (talk.edit.rows('silences').length === 0) return none;
	const question = 'a silence of another time or group that this ends; empty for none';
	const id = await askId(talk, question, 'silences', (answer) => answer === '');
	return id === '' ? none : askEnd(talk, id);
}

/** The rows of two requests, table by table. */
function joined(one: EditRequest['rows'], other: EditRequest['rows']): EditRequest['rows'] {
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return Object.fromEntries([...names].map((name) => [name, [...(one[name] ?? []), ...(other[name] ?? [])]]));
}
