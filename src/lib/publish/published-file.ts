/** What a download is: where it stands, what it holds, and how its bytes are made. */
import type { Model } from '#lib/domain/record/model.ts';
import type { PairNotes } from './tables/pair-notes.ts';
import type { RowWords } from './tables/row-words.ts';
import type { TableWords } from './formats/table-words.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';

/** What downloads in another language than that of the record say beside its sentences. */
export interface DownloadWords {
	readonly row: RowWords;
	/** A text of the codebook; as it is where it is not translated. */
	readonly codebook: (text: string) => string;
	/** Titles of columns and words for codes, in what is read in a spreadsheet. */
	readonly table: () => TableWords;
	/** What stands beside two figures that are compared. */
	readonly pair: PairNotes;
	/** What a folder of downloads says of itself, as Markdown. */
	readonly readme: () => string;
}

/** What the downloads are made from. */
export interface Publication {
	readonly model: Model;
	/** The record's `datapackage.json`. */
	readonly descriptor: Readonly<Record<string, unknown>>;
	/** The text of each table of the record by its name, with its sentences filled in. */
	readonly tables: ReadonlyMap<string, string>;
	/** `null` where the record has no such document. */
	readonly readme: string | null;
	readonly changelog: string | null;
	/** Where the site will stand, without a slash at its end; `null` where that is not known. */
	readonly origin: string | null;
	/** The versions that were frozen, oldest first; none where the record was never released. */
	readonly versions?: readonly FrozenVersion[];
	/** The text of each file of translations by its path in the record; they are no part of a version. */
	readonly translations: ReadonlyMap<string, string>;
	/** Of the record in another language: what its downloads say beside its sentences. */
	readonly words?: DownloadWords;
	/** The same record in other languages, for a site that has them. */
	readonly languages?: readonly { readonly language: string; readonly publication: Publication }[];
}

/** The part of the page of downloads that a file stands in; a `figure` is offered on its own page. */
export type FileGroup =
	| 'figures'
	| 'plain-name'
	| 'languages'
	| 'tables'
	| 'description'
	| 'citation'
	| 'linked'
	| 'changes'
	| 'figure';

type TextType =
	| 'text/csv'
	| 'application/json'
	| 'application/schema+json'
	| 'application/ld+json'
	| 'application/x-ndjson'
	| 'text/markdown'
	| 'text/plain'
	| 'text/turtle'
	| 'text/yaml'
	| 'application/x-bibtex'
	| 'application/vnd.citationstyles.csl+json'
	| 'application/atom+xml'
	| 'application/feed+json'
	| 'application/xml';
/** Text counts here where it is made from bytes that take time. */
type BinaryType =
	| 'text/plain'
	| 'text/turtle'
	| 'application/ld+json'
	| 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	| 'application/vnd.apache.parquet'
	| 'application/vnd.sqlite3'
	| 'application/zip';

interface Described {
	/** Path from the root of the site, without a slash before it. */
	readonly path: string;
	readonly group: FileGroup;
	readonly title: string;
	readonly description: string;
}

export interface PublishedFile extends Described {
	readonly mediaType: TextType | BinaryType;
	/** The file as text; `null` where it is not one. The same input gives the same text. */
	readonly text: (() => string) | null;
	/** The file itself. The same input gives the same bytes on any machine. */
	readonly bytes: () => Promise<Uint8Array>;
}

/** A download that is text, in UTF-8. */
export type TextFile = PublishedFile & { readonly mediaType: TextType; readonly text: () => string };

/** A download that is text, made when it is asked for. */
export function textFile(file: Described & { mediaType: TextType; text: () => string }): TextFile {
	return { ...file, bytes: () => Promise.resolve(new TextEncoder().encode(file.text())) };
}

/** A download that is no text. */
export function binaryFile(
	file: Described & { mediaType: BinaryType; bytes: () => Promise<Uint8Array> | Uint8Array }
): PublishedFile {
	return { ...file, text: null, bytes: async () => file.bytes() };
}

/** The content type of a file, with the encoding where it is text. */
export function contentType({ mediaType, text }: Pick<PublishedFile, 'mediaType' | 'text'>): string {
	return text === null ? mediaType : `${mediaType}; charset=utf-8`;
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}
