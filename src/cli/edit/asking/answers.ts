/** Questions at a terminal: each answer is held against what may stand there at once, and asked again where it may not. */
import { isPartialDate } from '#lib/domain/quantity/period.ts';
import { thousandsByPoint } from '#lib/domain/numerals/points.ts';
import { statedNumbers } from '#lib/domain/numerals/stated-numbers.ts';
import { INTERVALS, LEVELLED_INTERVALS } from '#lib/domain/record/schema/vocabularies.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { fillRecord } from '#lib/domain/prose/fill-record.ts';
import { plainWords } from '#lib/format/number/number-words.ts';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { checkContents } from '#lib/reading/check-record.ts';
import { statedQualifier } from '#lib/reading/complete/stated-qualifier.ts';
import type { Cells, RecordEdit } from '../record-edit.ts';
import { unknownId } from '../unknown-id.ts';

/** Gives the answer to a question, without blanks at its ends. */
export type Ask = (question: string) => Promise<string>;

/** How many rows a list shows at once. */
const LISTED = 20;

/** What an editor is asked, with the record that the answers must fit. */
export interface Talk {
	readonly edit: RecordEdit;
	readonly ask: Ask;
	readonly say: (line: string) => void;
	/** What a row is called, with its placeholders filled in. */
	readonly shown: (table: TableName, row: Cells) => string;
}

/** What the rows of a sound record are called, as its pages say it. */
export function shownNames(edit: RecordEdit): Talk['shown'] {
	const { record } = checkContents(edit.files());
	const filled = record && fillRecord(record, proseWords).rows;
	const names = new Map<TableName, ReadonlyMap<string, string>>();
	const namesOf = (table: TableName) => {
		const rows = (filled?.[table] ?? []) as readonly Readonly<Record<string, unknown>>[];
		const texts = rows.map((row) =>
			Object.fromEntries(
				Object.entries(row).filter((one): one is [string, string] => typeof one[1] === 'string')
			)
		);
		return new Map(texts.map((row) => [row['id'] ?? '', nameOf(row)]));
	};
	return (table, row) => {
		const known = names.get(table) ?? namesOf(table);
		names.set(table, known);
		return known.get(row['id'] ?? '') ?? nameOf(row);
	};
}

/** Asks until `fault` finds nothing wrong with the answer. */
export async function askUntil(
	{ ask, say }: Talk,
	question: string,
	fault: (answer: string) => string | null
): Promise<string> {
	for (;;) {
		const answer = await ask(question);
		const found = fault(answer);
		if (found === null) return answer;
		say(`  ${found}`);
	}
}

/** Asks for words. */
export function askWords(talk: Talk, question: string): Promise<string> {
	return askUntil(talk, question, (answer) => (answer === '' ? 'It needs words.' : null));
}

/**
 * Asks for the id of a row; `?` lists the rows, `? WORDS` those that have the words.
 *
 * @param fits what else may be answered
 */
export function askId(
	talk: Talk,
	question: string,
	table: TableName,
	fits: (answer: string) => boolean = () => false
): Promise<string> {
	return askUntil(talk, `${question} (? lists them)`, (answer) => {
		if (answer.startsWith('?')) return listed(talk, table, talk.edit.rows(table), answer.slice(1).trim());
		if (fits(answer) || talk.edit.row(table, answer)) return null;
		const known = talk.edit.rows(table).flatMap((row) => row['id'] ?? []);
		return `${unknownId(answer, `${table}.csv`, known)}.`;
	});
}

/**
 * Asks for the id of a row, or for the name of a new one. A name that the record has gives its id; one that may be an id with a slip in it
 * is asked about.
 *
 * @param fresh rows that will be there, and are not in the record yet
 */
export async function askIdOrName(
	talk: Talk,
	question: string,
	table: TableName,
	fresh: readonly Cells[] = []
): Promise<string> {
	const rows = [...talk.edit.rows(table), ...fresh];
	for (;;) {
		const answer = await talk.ask(`${question} (? lists them)`);
		if (answer.startsWith('?')) {
			talk.say(`  ${listed(talk, table, rows, answer.slice(1).trim())}`);
			continue;
		}
		if (rows.some((row) => row['id'] === answer)) return answer;
		const same = rows.find((row) => nameOf(row).toLowerCase() === answer.toLowerCase())?.['id'];
		if (same !== undefined && answer !== '') {
			talk.say(`  taken as ${same}`);
			return same;
		}
		if (answer === '') talk.say('  It needs an id or a name.');
		else if (!/^[A-Za-z0-9-]+$/.test(answer)) return answer;
		else {
			const known = rows.flatMap((row) => row['id'] ?? []);
			talk.say(`  ${unknownId(answer, `${table}.csv`, known)}.`);
			if (isYes(await talk.ask(`is "${answer}" the name of a new one? yes or no`))) return answer;
		}
	}
}

/** Asks for what mostly is one thing, which an empty answer takes. */
export async function askOrTake(
	talk: Talk,
	question: string,
	usual: string,
	fault: (answer: string) => string | null
): Promise<string> {
	const answer = await askUntil(talk, `${question}; empty takes ${usual}`, (given) =>
		given === '' ? null : fault(given)
	);
	return answer === '' ? usual : answer;
}

/**
 * Asks for what a row says already: an empty answer keeps it, a hyphen empties it.
 *
 * @returns the answer; `undefined` where nothing changes
 */
export async function askKept(
	talk: Talk,
	question: string,
	kept: string,
	fault: (answer: string) => string | null
): Promise<string | undefined> {
	const answer = await askUntil(talk, `${question}; now ${kept === '' ? 'none' : `"${kept}"`}`, (given) =>
		given === '' || given === '-' ? null : fault(given)
	);
	return answer === '' ? undefined : answer === '-' ? '' : answer;
}

/** True for an answer that says yes. */
export function isYes(answer: string): boolean {
	return /^y(?:es)?$/i.test(answer);
}

function nameOf(row: Cells): string {
	return row['label'] ?? row['name'] ?? row['title'] ?? row['statement'] ?? '';
}

function listed(talk: Talk, table: TableName, rows: readonly Cells[], words: string): string {
	const lines = rows
		.map((row) => `${row['id'] ?? ''}: ${talk.shown(table, row)}`)
		.filter((line) => line.toLowerCase().includes(words.toLowerCase()));
	const more = lines.length - LISTED;
	return [
		...lines.slice(0, LISTED),
		...(more > 0 ? [`and ${String(more)} more; ? and a word finds one`] : [])
	].join('\n  ');
}

/** Asks for a date, which may be left out. */
export function askDate(talk: Talk, question: string): Promise<string> {
	return askUntil(talk, `${question}, as 2026, 2026-05 or 2026-05-31; empty if it is not stated`, (answer) =>
		answer === '' || isPartialDate(answer) ? null : `"${answer}" is no such date.`
	);
}

/** Asks for one of the words of a list. */
export function askOneOf(talk: Talk, question: string, words: readonly string[]): Promise<string> {
	return askUntil(talk, `${question}: ${words.join(', ')}`, (answer) =>
		words.includes(answer) ? null : `One of ${words.join(', ')}.`
	);
}

/** A number as its source writes it, with the reading of it: one number, two ends, or a number with its ends. */
export async function askNumber(talk: Talk): Promise<Cells> {
	const typed = await askWords(talk, 'the number as the source writes it, with its hedge ("about 1,200")');
	const words = await askPoint(talk, typed);
	const plain = words.replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
	const found = isDecimal(plain) ? [Number(plain)] : statedNumbers(words, 'en', []);
	const isOne = found.length === 1;
	const value = isOne
		? String(found[0])
		: await askDigits(talk, 'the number itself in digits alone; empty if it gives two ends alone', true);
	const low = isOne
		? ''
		: await askDigits(
				talk,
				'the lower end of its range or interval, in digits; empty if the source gives no ends',
				value !== ''
			);
	const high = isOne
		? ''
		: await askDigits(
				talk,
				'the upper end of its range or interval, in digits; empty if the source gives no ends',
				value !== ''
			);
	const kind =
		low === '' || high === ''
			? ''
			: await askUntil(
					talk,
					`what kind of ends these are: ${INTERVALS.join(', ')}; empty if it is not said`,
					(answer) =>
						answer === '' || INTERVALS.some((one) => one === answer)
							? null
							: `One of ${INTERVALS.join(', ')}.`
				);
	const hasLevel = LEVELLED_INTERVALS.some((one) => one === kind);
	const level = hasLevel ? await askDigits(talk, 'its level in percent; empty if it is not said', true) : '';
	const cells = new Map<string, string>(Object.entries({ value, low, high }));
	const qualifier = statedQualifier(words, (column) => cells.get(column) ?? '');
	const read = [value, low === '' && high === '' ? '' : `${low} to ${high}`].filter((part) => part !== '');
	talk.say(`  read as ${read.join(', ')}, ${qualifier}`);
	const interval = { interval: kind, interval_level: level };
	return { value, low, high, ...interval, as_stated: words, as_stated_basis: 'words', qualifier };
}

/** The words with the number as it is meant, where its point may stand between thousands. */
async function askPoint(talk: Talk, words: string): Promise<string> {
	const read = thousandsByPoint(words);
	if (read === null) return words;
	const grouped = plainWords(read.grouped);
	const meant = await askOneOf(talk, `which number "${read.text}" is`, [grouped, String(read.decimal)]);
	return words.replace(read.text, meant);
}

function askDigits(talk: Talk, question: string, mayBeEmpty: boolean): Promise<string> {
	return askUntil(talk, question, (answer) =>
		isDecimal(answer) || (mayBeEmpty && answer === '') ? null : 'Digits alone, such as 1234567 or 0.5.'
	);
}

function isDecimal(text: string): boolean {
	return /^-?\d+(?:\.\d+)?$/.test(text);
}
