/** What the page and its worker tell each other; all of it plain data. */
import type { PresentedFigure } from '#lib/format/figure/presented-figure.ts';
import type { HandedFile } from '#lib/reading/handed/archive.ts';
import type { DrawnRecord } from './draw-record.ts';
import type { ProblemTable } from './problem-tables.ts';

/** What a reader may take along: the files of the record, its figures as one flat table, or its charts as pictures. */
export type Taking = 'record' | 'flat' | 'pictures';

/** What came of a record that was handed in. */
export interface TriedRecord {
	/** What was mended and left alone, a sentence each. */
	readonly notes: readonly string[];
	readonly errors: number;
	readonly warnings: number;
	readonly tables: readonly ProblemTable[];
	/** `null` where an error keeps it from being drawn. */
	readonly drawn: DrawnRecord | null;
	/** What may be taken along. */
	readonly takings: readonly Taking[];
}

export type ToWorker =
	| { readonly kind: 'try'; readonly files: readonly HandedFile[] }
	| { readonly kind: 'list'; readonly from: number }
	| { readonly kind: 'take'; readonly what: Taking };

export type FromWorker =
	| { readonly kind: 'step'; readonly words: string }
	| { readonly kind: 'tried'; readonly tried: TriedRecord }
	| { readonly kind: 'listed'; readonly figures: readonly PresentedFigure[] }
	| { readonly kind: 'taken'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
