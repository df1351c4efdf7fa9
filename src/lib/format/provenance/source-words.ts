/** Documents in words: what each is, when it appeared, what stands at its address and how it was read. */
import { m } from '#lib/paraglide/messages.js';
import type { Citation, Source } from '#lib/domain/record/model.ts';
import { archiveLinkOf, linkOf } from '#lib/domain/provenance/source-link.ts';
import { languageWords } from '../language-words.ts';
import { dateWords } from '../number/period-words.ts';
import { accessWords, sourceKindWords, urlKindWords } from '../record-words.ts';

export interface PresentedSource {
	readonly id: string;
	readonly title: string;
	readonly lang: string;
	readonly publisher: { readonly id: string; readonly name: string; readonly lang: string };
	readonly kind: string;
	readonly date: string;
	readonly language: string | null;
	/** The address a page may link to and the host it leads to; `null` where none may be linked. */
	readonly url: string | null;
	readonly host: string | null;
	/** Where copies of it in a public archive are listed, with that host; `null` where none is offered. */
	readonly archive: { readonly url: string; readonly host: string } | null;
	readonly urlKind: string;
	readonly access: string;
	readonly note: string | null;
}

/** A document as a page shows it. */
export function presentSource(source: Source, access: Citation['access'] = source.access): PresentedSource {
	const url = linkOf(source);
	const archive = archiveLinkOf(source);
	const { id, title, lang, party, note } = source;
	return {
		id,
		title,
		lang,
		publisher: { id: party.id, name: party.name, lang: party.lang },
		kind: sourceKindWords(source.kind),
		date: publishedWords(source),
		language: source.sourceLang === null ? null : languageWords(source.sourceLang),
		url,
		host: url === null ? null : new URL(url).hostname,
		archive: archive === null ? null : { url: archive, host: new URL(archive).hostname },
		urlKind: urlKindWords(source.urlKind),
		access: accessWords(access),
		note
	};
}

/** When a document appeared; an inferred date says so. */
export function publishedWords({ published, publishedBasis }: Source): string {
	if (published === null) return m.figure_undated();
	const date = dateWords(published);
	return publishedBasis === 'inferred' ? m.figure_date_inferred({ date }) : date;
}
