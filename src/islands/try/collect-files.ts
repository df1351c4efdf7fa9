/** The files that a reader drops or chooses, with their paths; those of a folder that can be no part of a record are not read. */
import type { HandedFile } from '#lib/reading/handed/archive.ts';

/** A file before its bytes are read. */
export interface ChosenFile {
	readonly path: string;
	readonly file: File;
}

/** What is read in a folder; a file that is chosen alone is read whatever it is. */
const PART = /\.(?:csv|tsv|json|md|xlsx|zip)$/i;
/** A folder may hold anything: beyond so many files it is no record. */
const MOST = 20_000;

/** The files of a form field. */
export function chosenFiles({ files }: HTMLInputElement): ChosenFile[] {
	return parts([...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** What was dropped, folders with all that is in them. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ChosenFile[]> {
	// Entries are gone after the first wait, so that all are taken at once.
	const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (entries.length === 0) return parts([...files].map((file) => ({ path: file.name, file })));
	const found: ChosenFile[] = [];
	for (const entry of entries) await walk(entry, found);
	return parts(found);
}

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
	if (found.length >= MOST) return;
	if (entry.isFile) {
		const file = await new Promise<File>((resolve, reject) => {
			(entry as FileSystemFileEntry).file(resolve, reject);
		});
		found.push({ path: entry.fullPath.replace(/^\//, ''), file });
	} else {
		const reader = (entry as FileSystemDirectoryEntry).createReader();
		// A folder is told in pieces; the last one is empty.
		for (;;) {
			const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => {
				reader.readEntries(resolve, reject);
			});
			if (piece.length === 0) return;
			for (const one of piece) await walk(one, found);
		}
	}
}

function parts(all: readonly ChosenFile[]): ChosenFile[] {
	return all.length === 1 ? [...all] : all.filter(({ path }) => PART.test(path));
}

/** The bytes of the files. */
export function readFiles(chosen: readonly ChosenFile[]): Promise<HandedFile[]> {
	return Promise.all(
		chosen.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) }))
	);
}
