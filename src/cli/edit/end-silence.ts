/** The end of a silence: the row goes, what drew it draws the figure or goes too, and each sentence that may now be false is named. */
import { endsSilence, mayEndSilence } from '#lib/domain/series/ended-silence.ts';
import { sentencesOnSilence, type SilenceSentence } from '#lib/domain/prose/silence-sentences.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { keyIn } from '#lib/domain/record/written-tables.ts';
import { onOneLine } from '#lib/domain/text/excerpt.ts';
import { EditFault, type Cells, type RecordEdit } from './record-edit.ts';
import { unknownRow } from './unknown-id.ts';

/** A silence to take away, and the figure that stands in its place; `null` where none does. */
export interface EndedSilence {
	readonly id: string;
	readonly by: string | null;
}

/**
 * Takes away the silences that a new figure ends; one that sentences name, or that is about another time, is for a person.
 *
 * @param asked silences that end anyway, since somebody asked for it
 */
export function endFilledSilences(edit: RecordEdit, id: string, asked: ReadonlySet<string>): void {
	const figure = edit.row('figures', id) ?? {};
	for (const silence of edit.rows('silences').filter((row) => !asked.has(row['id'] ?? ''))) {
		const ended = endsSilence(figure, silence);
		const name = silence['id'] ?? '';
		if (mayEndSilence(figure, silence))
			edit.decisions.push(
				`the silence ${name}, "${onOneLine(silence['label'] ?? '')}", is about the same rank and time as ${id}, and stays: end it with --end-silence ${name} --by ${id} where this is what was missing.`
			);
		if (ended === null) continue;
		const named = `the silence ${name} (${silence['period_start'] ?? ''} to ${silence['period_end'] ?? ''})`;
		if (ended === 'more')
			edit.decisions.push(
				`${named} is about a shorter time than ${id}, and stays: end it with --end-silence ${name} where nothing is missing any more.`
			);
		else if (ended === 'part')
			edit.decisions.push(
				`${named} says that something is missing of which ${id} counts a part: shorten its period, or end it with --end-silence ${name}.`
			);
		else {
			const naming = sentencesOnSilence(edit.tables(), name).filter(({ link }) => link === 'placeholder');
			if (naming.length === 0) endSilence(edit, { id: name, by: id });
			else
				edit.decisions.push(
					`${named} is filled by ${id}, and stays, since sentences name it: reword them (--reword PLACE --text WORDS), then take it away with --end-silence ${name} --by ${id}.`,
					...naming.map((one) => sentenceLine(edit, one))
				);
		}
	}
}

/**
 * Takes a silence away. Charts and the first screen draw the figure in its place; without one, what drew the silence goes.
 *
 * @throws {EditFault} where there is no such silence, or a sentence names it
 */
export function endSilence(edit: RecordEdit, { id, by }: EndedSilence): void {
	if (!edit.row('silences', id)) throw new EditFault(unknownRow(edit, 'silences', id));
	if (by !== null && !edit.row('figures', by) && !edit.row('derived', by))
		throw new EditFault(unknownRow(edit, 'figures', by));
	const resting = sentencesOnSilence(edit.tables(), id);
	const naming = resting.filter(({ link }) => link === 'placeholder');
	if (naming.length > 0)
		throw new EditFault(
			[
				`the silence ${id} cannot end yet, since sentences name it: reword each without it, with --reword PLACE --text WORDS, or rewordings in the file. Nothing was written.`,
				...naming.map((one) => `  ${sentenceLine(edit, one)}`)
			].join('\n')
		);
	for (const drawing of DRAWINGS) drawInPlace(edit, drawing, id, by);
	edit.remove('silences', (row) => row['id'] === id);
	if (resting.length > 0)
		edit.decisions.push(
			`the silence ${id} has ended; read each of these sentences again, and reword what is false now (--reword PLACE --text WORDS):`,
			...resting.map((one) => sentenceLine(edit, one))
		);
}

/** What draws silences, each row in a group of rows with positions. */
const DRAWINGS = [
	{ table: 'panel_marks', group: 'panel_id' },
	{ table: 'overview_cells', group: 'row_id' }
] as const;

/** Draws the figure in the place of the silence; takes away what drew the silence where there is none, or where the group draws the figure already. */
function drawInPlace(
	edit: RecordEdit,
	{ table, group }: (typeof DRAWINGS)[number],
	id: string,
	by: string | null
): void {
	for (const row of edit.rows(table).filter((one) => one['silence_id'] === id)) {
		const isThis = (one: Cells) =>
			one['silence_id'] === id && one[group] === row[group] && one['position'] === row['position'];
		const place = `${table}.csv: ${row[group] ?? ''}, position ${row['position'] ?? ''}`;
		const isThere = edit.rows(table).some((one) => one[group] === row[group] && one['claim_id'] === by);
		if (by !== null && !isThere) {
			edit.set(table, isThis, { silence_id: '', claim_id: by });
			edit.decisions.push(
				`${place}: it drew the silence ${id}, and draws ${by} now; its label is still "${row['label'] ?? ''}".`
			);
			continue;
		}
		edit.remove(table, isThis);
		closeGap(edit, table, group, row);
		edit.decisions.push(
			by === null
				? `${place}: it drew the silence ${id}, and went with it; --by FIGURE puts a figure in its place.`
				: `${place}: it drew the silence ${id}, and went, since ${by} is drawn there already.`
		);
	}
}

/** Moves the rows of a group up that stood after one that went. */
function closeGap(
	edit: RecordEdit,
	table: 'panel_marks' | 'overview_cells',
	group: string,
	gone: Cells
): void {
	const at = Number(gone['position']);
	const later = edit
		.rows(table)
		.filter((row) => row[group] === gone[group] && Number(row['position']) > at)
		.sort((one, other) => Number(one['position']) - Number(other['position']));
	for (const row of later)
		edit.set(table, (one) => one[group] === row[group] && one['position'] === row['position'], {
			position: String(Number(row['position']) - 1)
		});
}

/** A sentence with its place, as the check names places. */
export function sentenceLine(edit: RecordEdit, { table, key, column, sentence }: SilenceSentence): string {
	const at = edit.rows(table as TableName).findIndex((row) => keyIn(table, row) === key);
	return `${table}.csv:${String(at + 2)}:${column}: "${onOneLine(sentence)}"`;
}

/** True where a placeholder of the words names the silence. */
export function namesSilence(words: string, id: string): boolean {
	return new RegExp(`\\{[^{}]*(?<![\\w-])${id}(?![\\w-])[^{}]*\\}`).test(words);
}
