/** Sentences that a new figure or document may make stale though no number in them moves: they say what is latest, how far was read, or that more is missing. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { proseColumns } from '#lib/domain/prose/prose-columns.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { keyOf } from '#lib/domain/record/written-tables.ts';
import { endsSilence } from '#lib/domain/series/ended-silence.ts';
import { sentencesOnSilence } from '#lib/domain/prose/silence-sentences.ts';
import { onOneLine } from '#lib/domain/text/excerpt.ts';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import type { Cells, RecordEdit } from './record-edit.ts';

/** What says how far somebody read or looked, with a year. */
const READ_UNTIL =
	/\b(?:read|looked|searched)\b[^.]*\b(?:to|until|till|up to|in|by)\b[^.]*\b(?:19|20)\d\d\b/i;
const HOW_FAR = 'how far was read';
/** What says that something is the newest there is. */
const LATEST = /\b(?:last|latest|newest|most recent|so far|no later|to date|until now|still)\b/i;

/** A record with what was added to it, as far as its sentences are asked about. */
export type GrownRecord = Pick<RecordEdit, 'rows' | 'row' | 'tables' | 'added'>;

/**
 * The sentences to be read again after an edit, each as `FILE:ROW:COLUMN: "words" (why)`; none where no figure came into a series and no document
 * is new. Sentences in English are found by their words.
 *
 * @param edit the record with what was asked for
 * @param files the files before it
 * @param moved places that read differently by themselves or were reworded, each as `FILE KEY COLUMN`
 */
export function staleSentences(edit: GrownRecord, files: RecordFiles, moved: ReadonlySet<string>): string[] {
	const joined = edit.added.filter(({ table }) => table === 'series_figures').map(({ cells }) => cells);
	const isRead = edit.added.some(({ table }) => table === 'sources');
	if (joined.length === 0 && !isRead) return [];
	const subjects = joined.map((cells) => subjectOf(edit, cells));
	const found = new Map<string, string>();
	const tell = (place: Place, sentence: string, why: string) => {
		const name = `${place.file}:${place.row}:${place.column}`;
		if (!found.has(name)) found.set(name, `${name}: "${onOneLine(sentence)}" (${why})`);
	};
	const isReworded = moved.has('datapackage.json  site.read_until');
	const until = isRead && !isReworded ? aboutReading(files) : '';
	if (until !== '') tell({ file: 'datapackage.json', row: '0', column: 'site.read_until' }, until, HOW_FAR);
	for (const place of placesOf(edit)) {
		const { cell, table, key, column } = place;
		const pieces = cell.split(/(?<=[.;!?])\s+/);
		if (moved.has(`${place.file} ${key} ${column}`) && table !== 'series') continue;
		const reading = isRead && table === 'limits' ? pieces.find((piece) => READ_UNTIL.test(piece)) : undefined;
		if (reading !== undefined) tell(place, reading, HOW_FAR);
		for (const { series, former, names, silences } of subjects) {
			if (table === 'series' && key === series && column !== 'label')
				tell(place, cell, `the words on the series ${series}`);
			// What moved by itself says the new number already.
			if (moved.has(`${place.file} ${key} ${column}`)) continue;
			const naming = former === null ? undefined : pieces.find((piece) => isNamed(piece, former));
			if (naming !== undefined) tell(place, naming, `it names ${former ?? ''}, the last of ${series} before`);
			const latest = pieces.find((piece) => LATEST.test(piece) && names.some((name) => isNamed(piece, name)));
			if (latest !== undefined)
				tell(place, latest, `it says what is latest, and names a number of ${series}`);
			const missing = silences.find(({ places }) => places.has(`${table} ${key} ${column}`));
			if (missing)
				tell(
					place,
					missing.places.get(`${table} ${key} ${column}`) ?? cell,
					`it rests on the silence ${missing.id}`
				);
		}
	}
	return [...found.values()];
}

interface Place {
	readonly file: string;
	readonly row: string;
	readonly column: string;
}

/** A series that has a new figure, and what its sentences are known by. */
interface Subject {
	readonly series: string;
	/** The figure that was its last. */
	readonly former: string | null;
	readonly names: readonly string[];
	/** Silences that the figure fills in part, with the sentences on each by their places. */
	readonly silences: readonly { readonly id: string; readonly places: ReadonlyMap<string, string> }[];
}

function subjectOf(edit: GrownRecord, { series_id: series = '', figure_id: id = '' }: Cells): Subject {
	const members = edit
		.rows('series_figures')
		.filter((row) => row['series_id'] === series)
		.sort((one, other) => Number(one['position']) - Number(other['position']))
		.map((row) => row['figure_id'] ?? '');
	const figure = edit.row('figures', id) ?? {};
	const filled = edit.rows('silences').filter((silence) => endsSilence(figure, silence) !== null);
	return {
		series,
		former: members.at(-1) === id ? (members.at(-2) ?? null) : null,
		names: [series, ...members],
		silences: filled.map((silence) => ({
			id: silence['id'] ?? '',
			places: new Map(
				sentencesOnSilence(edit.tables(), silence['id'] ?? '').map(
					({ table, key, column, sentence }) => [`${table} ${key} ${column}`, sentence] as const
				)
			)
		}))
	};
}

/** True where a placeholder of the words names the id, and not by its place in a series. */
function isNamed(words: string, id: string): boolean {
	return new RegExp(`\\{[^{}]*(?<![\\w-])${id}(?![\\w@-])[^{}]*\\}`).test(words);
}

/** Every cell with sentences. */
function placesOf(edit: GrownRecord) {
	return TABLES.flatMap((table) => {
		const columns = proseColumns(table).map(({ name }) => name);
		// What an answer or a grade was given for stays as it was.
		if (table.name === 'gradings') return [];
		return edit.rows(table.name).flatMap((row, index) => {
			const key = keyOf(table.key, row);
			return columns.flatMap((column) => {
				const cell = row[column] ?? '';
				const place = {
					file: tableFile(table),
					row: String(index + 2),
					column,
					table: table.name,
					key,
					cell
				};
				return cell === '' ? [] : [place];
			});
		});
	});
}

/** What the description of the record says of how far was read; empty where it does not say. */
function aboutReading(files: RecordFiles): string {
	const described = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as {
		readonly site?: { readonly read_until?: unknown };
	};
	const text = described.site?.read_until;
	return typeof text === 'string' ? text : '';
}
