/** What an editor asks for, from flags or from a small file. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { nearestWord } from '#lib/reading/read/nearest-word.ts';
import type { EndedSilence } from './end-silence.ts';
import { FIGURE_FIELDS } from './add-figure.ts';
import { SOURCE_FIELDS } from './add-source.ts';
import { EditFault, type Cells } from './record-edit.ts';
import type { Rewording } from './reword.ts';

export interface EditRequest {
	/** The document that the figures stand in; a figure may name its own. */
	readonly source: Cells | null;
	readonly figures: readonly Cells[];
	/** Numbers to correct: `id`, what is right, and `why`. */
	readonly corrections: readonly Cells[];
	/** Silences to take away. */
	readonly endedSilences: readonly EndedSilence[];
	/** Sentences in other words. */
	readonly rewordings: readonly Rewording[];
	/** Rows of any table, each after the pattern of the one that `like` names. */
	readonly rows: Readonly<Record<string, readonly Cells[]>>;
}

/** Options that are no cells. */
export interface EditOptions {
	readonly file: string | null;
	readonly folder: string | null;
	/** The day of the change, `YYYY-MM-DD`; `null`: today. */
	readonly date: string | null;
	readonly isDryRun: boolean;
	readonly cells: Cells;
}

const SOURCE_PREFIX = 'source_';
const OWN = ['record', 'date', 'correct', 'why', 'end_silence', 'by', 'reword', 'text', 'table', 'source'];

/**
 * Flags as options: `--period-start 2026` or `--period-start=2026`; what is no flag is the file.
 *
 * @throws {EditFault} where a flag has no value, or there are two files
 */
export function readOptions(args: readonly string[]): EditOptions {
	const cells: Record<string, string> = {};
	const files: string[] = [];
	let isDryRun = false;
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		if (!arg.startsWith('--')) {
			files.push(arg);
			continue;
		}
		if (arg === '--dry-run') {
			isDryRun = true;
			continue;
		}
		const [, name = '', , joined] = /^--([a-z_-]+)(=(.*))?$/s.exec(arg) ?? [];
		const value = joined ?? args[(at += 1)];
		if (name === '' || value === undefined) throw new EditFault(`${arg} needs a value`);
		cells[name.replaceAll('-', '_')] = value;
	}
	if (files.length > 1) throw new EditFault(`two files, ${files.join(' and ')}; one at a time`);
	const { record = null, date = null, ...rest } = cells;
	return { file: files[0] ?? null, folder: record, date, isDryRun, cells: rest };
}

/** The request that flags make: a figure with its document, a correction, the end of a silence, a sentence in other words, or a row of a table. */
export function requestOfFlags(cells: Cells): EditRequest {
	const { table, correct, why, end_silence: silence, by, reword, text, ...rest } = cells;
	if ((reword === undefined) !== (text === undefined))
		throw new EditFault('--reword names the place of a sentence, and --text its new words; give both');
	if (by !== undefined && silence === undefined)
		throw new EditFault('--by names the figure in the place of a silence; give --end-silence too');
	const { source, own } = table === undefined ? apart(rest) : { source: null, own: rest };
	const rows: Record<string, Cells[]> = {};
	if (table !== undefined) rows[table] = [rest];
	const isFigure = table === undefined && (own['series'] !== undefined || own['like'] !== undefined);
	if (table === undefined)
		requireKnown(Object.keys(own), correct === undefined ? FIGURE_FIELDS : [...FIGURE_FIELDS, 'why']);
	return {
		// A correction has its document with it, so that others of the same file have not.
		source: correct === undefined ? source : null,
		figures: isFigure ? [own] : [],
		corrections: correct === undefined ? [] : [{ ...own, ...asCells(source), id: correct, why: why ?? '' }],
		endedSilences: silence === undefined ? [] : [{ id: silence, by: by ?? null }],
		rewordings: reword === undefined || text === undefined ? [] : [{ at: reword, text }],
		rows
	};
}

/**
 * The request of a file: JSON with `source`, `figures`, `corrections`, `ended_silences`, `rewordings` and `rows`, or CSV with a row for each number.
 *
 * @throws {EditFault} where the file cannot be read, or has a name that is not known
 */
export function requestOfFile(path: string): EditRequest {
	let text: string;
	try {
		text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
	} catch {
		throw new EditFault(`${path}: no such file`);
	}
	return /\.csv$/i.test(path) ? requestOfCsv(text) : requestOfJson(path, text);
}

function requestOfCsv(text: string): EditRequest {
	const parsed = csvParse(text);
	const requests = parsed.map((row) => {
		const cells = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
		const request = requestOfFlags(cells);
		const { source } = request;
		// Each row says its own document; one that says none stands in that of the rows before.
		return source === null
			? request
			: { ...request, figures: request.figures.map((one) => ({ ...one, ...asCells(source) })) };
	});
	return {
		source: requests.find(({ source }) => source !== null)?.source ?? null,
		figures: requests.flatMap(({ figures }) => figures),
		corrections: requests.flatMap(({ corrections }) => corrections),
		endedSilences: requests.flatMap(({ endedSilences }) => endedSilences),
		rewordings: requests.flatMap(({ rewordings }) => rewordings),
		rows: {}
	};
}

function requestOfJson(path: string, text: string): EditRequest {
	let asked: unknown;
	try {
		asked = JSON.parse(text);
	} catch (error) {
		throw new EditFault(`${path}: ${error instanceof Error ? error.message : 'not JSON'}`);
	}
	const {
		source,
		figures,
		corrections,
		ended_silences: silences,
		rewordings,
		rows,
		...others
	} = objectOf(path, asked);
	requireKnown(Object.keys(others), [
		'source',
		'figures',
		'corrections',
		'ended_silences',
		'rewordings',
		'rows'
	]);
	const list = (name: string, value: unknown): Cells[] => {
		if (value === undefined) return [];
		if (!Array.isArray(value)) throw new EditFault(`${path}: ${name} is no list`);
		return value.map((one) => cellsOf(`${path}: ${name}`, one));
	};
	const own =
		typeof source === 'string' ? { id: source } : source === undefined ? null : cellsOf(path, source);
	if (own) requireKnown(Object.keys(own), SOURCE_FIELDS);
	const asFigures = list('figures', figures);
	for (const figure of asFigures) requireKnown(Object.keys(apart(figure).own), FIGURE_FIELDS);
	return {
		source: own,
		figures: asFigures,
		corrections: list('corrections', corrections),
		endedSilences: endedOf(path, silences),
		rewordings: list('rewordings', rewordings).map(({ at = '', text = '' }) => ({ at, text })),
		rows: Object.fromEntries(
			Object.entries(rows === undefined ? {} : objectOf(`${path}: rows`, rows)).map(([name, value]) => [
				name,
				list(name, value)
			])
		)
	};
}

/** Silences by their ids, or each as an object with its `id` and the figure `by` which it ended. */
function endedOf(path: string, silences: unknown): EndedSilence[] {
	if (silences === undefined) return [];
	if (!Array.isArray(silences)) throw new EditFault(`${path}: ended_silences is no list`);
	return silences.map((one: unknown) => {
		if (typeof one === 'string') return { id: one, by: null };
		const { id = '', by = null, ...others } = cellsOf(`${path}: ended_silences`, one);
		requireKnown(Object.keys(others), ['id', 'by']);
		return { id, by };
	});
}

/** The cells of a figure apart from those of its document, `source` or `source_…`; the latter `null` where there is none. */
export function apart(cells: Cells): { source: Cells | null; own: Cells } {
	const entries = Object.entries(cells);
	const { source: id, ...own } = Object.fromEntries(
		entries.filter(([name]) => !name.startsWith(SOURCE_PREFIX))
	);
	const of = Object.fromEntries(
		entries.flatMap(([name, cell]) =>
			name.startsWith(SOURCE_PREFIX) ? [[name.slice(SOURCE_PREFIX.length), cell] as const] : []
		)
	);
	// The language of the document is the one column of it that is called so itself.
	const { lang: sourceLang, ...others } = of;
	const named = {
		...others,
		...(sourceLang === undefined ? {} : { source_lang: sourceLang }),
		...(id === undefined ? {} : { id })
	};
	requireKnown(Object.keys(named), SOURCE_FIELDS);
	return { source: Object.keys(named).length === 0 ? null : named, own };
}

/** The cells of a document as those of a figure name them. */
function asCells(source: Cells | null): Cells {
	return Object.fromEntries(
		Object.entries(source ?? {}).map(([name, cell]) => [
			name === 'id' ? 'source' : name === 'source_lang' ? 'source_lang' : `${SOURCE_PREFIX}${name}`,
			cell
		])
	);
}

function requireKnown(names: readonly string[], known: readonly string[]): void {
	const unknown = names.find((name) => !known.includes(name) && !OWN.includes(name));
	if (unknown === undefined) return;
	const near = nearestWord(unknown, [...known, ...OWN]);
	const hint = near === null ? `known are ${known.join(', ')}` : `nearest is ${near}`;
	throw new EditFault(`"${unknown}" is nothing that can be given; ${hint}`);
}

function objectOf(what: string, value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new EditFault(`${what}: no object in braces`);
	return value as Record<string, unknown>;
}

function cellsOf(what: string, value: unknown): Cells {
	return Object.fromEntries(
		Object.entries(objectOf(what, value)).map(([name, cell]) => {
			if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
				return [name, String(cell)];
			throw new EditFault(`${what}: ${name} is neither text nor number`);
		})
	);
}
