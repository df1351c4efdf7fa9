/**
 * Reads, checks and draws a record off the page, which stays usable meanwhile. The worker is started from the text of this
 * script, so that the policy of the page holds for it too: it reaches nothing.
 */
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { inRow } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { writeZip } from '#lib/publish/formats/write-zip.ts';
import { flatTable } from '#lib/publish/tables/flat-table.ts';
import { packageChanges, PACKAGE_SHEET } from '#lib/publish/workbook/package-words.ts';
import { checkRecord, type SoundRecord } from '#lib/reading/check-record.ts';
import { checkedRecord } from '#lib/reading/checked-record.ts';
import type { HandedFile } from '#lib/reading/handed/archive.ts';
import { fileProblem } from '#lib/reading/handed/handed-rules.ts';
import { takeIn, type Note, type TakenIn } from '#lib/reading/handed/take-in.ts';
import type { Problem } from '#lib/reading/read/problem.ts';
import { DESCRIPTOR_FILE } from '#lib/reading/rules/package/check-package.ts';
import { loadModel, publication } from '#lib/site/record.ts';
import { giveRecord } from '#lib/site/source/given-record.ts';
import { drawRecord, listedFigures, type DrawnRecord } from '#lib/site/tried/draw-record.ts';
import { chartPictures } from '#lib/site/tried/chart-pictures.ts';
import { problemTables, toldOnce } from '#lib/site/tried/problem-tables.ts';
import type { FromWorker, Taking, ToWorker, TriedRecord } from '#lib/site/tried/trial-messages.ts';

/** The day that archives of a record carry which says none of its own. */
const NO_DAY = '1980-01-01';

let taken: TakenIn | null = null;
let sound: SoundRecord | null = null;

function tell(message: FromWorker, transfer: Transferable[] = []): void {
	self.postMessage(message, { transfer });
}

async function tryRecord(handed: readonly HandedFile[]): Promise<TriedRecord> {
	[taken, sound] = [null, null];
	tell({ kind: 'step', words: m.try_step_open() });
	const about = {
		name: PACKAGE_SHEET,
		describe: (words: ReadonlyMap<string, string>) =>
			words.size === 0 ? null : packageChanges('{}', words).text
	};
	const opened = await takeIn(handed, about, new Date().toISOString().slice(0, 10));
	taken = opened;
	if (opened.files.size === 0) return triedOf(opened, opened.problems, null);
	tell({ kind: 'step', words: m.try_step_check() });
	const { problems, record } = checkRecord(opened.files);
	sound = record;
	const all = [...opened.problems.filter((problem) => !problems.some(isAt(problem))), ...problems];
	if (!record) return triedOf(opened, all, null);
	tell({ kind: 'step', words: m.try_step_draw() });
	try {
		giveRecord(checkedRecord(record, opened.files));
		return triedOf(opened, all, drawRecord(loadModel()));
	} catch (fault) {
		const words = fault instanceof Error ? fault.message : String(fault);
		return triedOf(
			opened,
			[...all, fileProblem('handed-undrawn', DESCRIPTOR_FILE, words, 'a record that can be drawn')],
			null
		);
	}
}

/** True for a problem in the same cell. */
function isAt({ file, row, column }: Problem): (other: Problem) => boolean {
	return (other) => other.file === file && other.row === row && other.column === column;
}

function triedOf(opened: TakenIn, all: readonly Problem[], drawn: DrawnRecord | null): TriedRecord {
	const problems = toldOnce(all, opened.files);
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	return {
		notes: opened.notes.map(noteWords),
		errors,
		warnings: problems.length - errors,
		tables: problemTables(problems, opened),
		drawn,
		takings: [
			...(opened.files.size > 0 ? (['record'] as const) : []),
			...(drawn === null ? [] : (['flat'] as const)),
			...(drawn === null || drawn.figureCount === 0 ? [] : (['pictures'] as const))
		]
	};
}

function noteWords(note: Note): string {
	switch (note.kind) {
		case 'left':
			return m.try_note_left({ count: String(note.count) });
		case 'described':
			return m.try_note_described({ title: note.title });
		case 'mended':
			return m.try_note_mended({ file: note.file, what: inRow(note.mends) });
	}
}

function take(what: Taking): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } {
	const folder = sound?.package.name ?? 'record';
	const day = sound?.package.created ?? NO_DAY;
	switch (what) {
		case 'flat':
			return { name: `${folder}.csv`, bytes: new TextEncoder().encode(flatTable(publication()).text()) };
		case 'pictures':
			return { name: `${folder}-charts.zip`, bytes: packed(chartPictures(loadModel()), day) };
		case 'record':
			return { name: `${folder}.zip`, bytes: packed(recordFiles(folder), day) };
	}
}

function packed(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(writeZip(files, day));
}

/** The files of the record in its folder, in the order of the schema. */
function recordFiles(folder: string): ReadonlyMap<string, Uint8Array> {
	const order = [DESCRIPTOR_FILE, ...TABLES.map(tableFile)];
	const place = (file: string) => (order.includes(file) ? order.indexOf(file) : order.length);
	const files = [...(taken?.files ?? [])].sort(
		([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1)
	);
	return new Map(files.map(([file, bytes]) => [`${folder}/${file}`, bytes]));
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	switch (data.kind) {
		case 'try':
			// What no rule foresaw reaches the page as a fault of this worker; without that it would wait for ever.
			tryRecord(data.files).then((tried) => {
				tell({ kind: 'tried', tried });
			}, reportError);
			break;
		case 'list':
			tell({ kind: 'listed', figures: listedFigures(loadModel(), data.from) });
			break;
		case 'take': {
			const made = take(data.what);
			tell({ kind: 'taken', ...made }, [made.bytes.buffer]);
		}
	}
});
