/** A new document, and the way from the speaker to it. */
import { firstFilled } from './first-filled.ts';
import { EditFault, type Cells, type RecordEdit } from './record-edit.ts';
import { unknownRow } from './unknown-id.ts';

/** What may be given of a document; `id` alone names one that the record has. */
export const SOURCE_FIELDS = [
	'id',
	'title',
	'party_id',
	'kind',
	'source_lang',
	'published',
	'published_basis',
	'url',
	'url_kind',
	'access',
	'lang',
	'note'
] as const;

/**
 * Writes the row of a document, after the pattern of one that a figure of the same speaker stands in. Gives its id.
 *
 * @param pattern the document that the pattern figure is cited from, if any
 */
export function addSource(edit: RecordEdit, given: Cells, pattern: Cells | undefined): string {
	const { id = '', title = '' } = given;
	if (id !== '' && title === '') {
		if (edit.row('sources', id)) return id;
		throw new EditFault(`${unknownRow(edit, 'sources', id)}; a new document needs a title`);
	}
	if (title === '') throw new EditFault('a document needs a title, or the id of one that the record has');
	const party = firstFilled(given['party_id'], pattern?.['party_id']);
	if (party === '')
		throw new EditFault(
			`the document "${title}" needs its publisher: give --source-party-id (source_party_id in a file), the id of a row of parties; a speaker who publishes it himself is his own publisher`
		);
	if (!edit.row('parties', party)) {
		throw new EditFault(`${unknownRow(edit, 'parties', party)}; a new publisher is a row of parties`);
	}
	const published = given['published'] ?? '';
	const own = id === '' ? freeId(edit, [party, published].filter((part) => part !== '').join('-')) : id;
	edit.add('sources', {
		id: own,
		title,
		party_id: party,
		kind: firstFilled(given['kind'], pattern?.['kind']),
		source_lang: firstFilled(given['source_lang'], pattern?.['source_lang']),
		published,
		published_basis: firstFilled(given['published_basis'], published === '' ? 'not-stated' : 'stated'),
		url: given['url'] ?? '',
		url_kind: firstFilled(given['url_kind'], given['url'] ? 'not-stated' : 'none'),
		access: firstFilled(given['access'], 'not-stated'),
		lang: firstFilled(given['lang'], pattern?.['lang'], 'en'),
		note: given['note'] ?? ''
	});
	const guessed = (['party_id', 'kind', 'source_lang'] as const).flatMap((column) => {
		const taken = firstFilled(pattern?.[column]);
		return given[column] || taken === '' ? [] : [`${NAMES[column]} "${taken}" (--source-${FLAGS[column]})`];
	});
	if (guessed.length > 0)
		edit.decisions.push(
			`${own}: nobody said these of the document; they are taken from ${pattern?.['id'] ?? ''}: ${guessed.join(', ')}. Give each that is another.`
		);
	if (!given['access'])
		edit.decisions.push(
			`${own}: nobody said how it was read, and so its page says; --source-access read-in-full, or another of its words, says it.`
		);
	return own;
}

/** What is taken from another document, in words, and the flag that says it. */
const NAMES = { party_id: 'publisher', kind: 'kind', source_lang: 'language' } as const;
const FLAGS = { party_id: 'party-id', kind: 'kind', source_lang: 'lang' } as const;

/** An id that no document has. */
function freeId(edit: RecordEdit, wished: string): string {
	let id = wished;
	for (let number = 2; edit.row('sources', id); number += 1) id = `${wished}-${String(number)}`;
	return id;
}

/**
 * The chain from the speaker of the pattern to the publisher of the document: that of the pattern where it ends there, else one
 * that has the same links, else a new one; none where the pattern has none.
 */
export function chainTo(edit: RecordEdit, pattern: string, speaker: string, sourceId: string): string {
	// Where the pattern has no chain its speaker says it in the source, and so it is here.
	if (pattern === '') return '';
	const publisher = edit.row('sources', sourceId)?.['party_id'] ?? '';
	const links = linksOf(edit, pattern);
	if (links.at(-1) === publisher && links.includes(speaker)) return pattern;
	// Another speaker than that of the pattern says it for himself: the chain begins anew.
	const first = links.includes(speaker) ? (links[0] ?? speaker) : speaker;
	return chainBetween(edit, [first, speaker, publisher]);
}

/** The chain whose links are these parties, each once: one that there is, or a new one; none where one party alone speaks. */
export function chainBetween(edit: RecordEdit, parties: readonly string[]): string {
	const wished = [...new Set(parties.filter((party) => party !== ''))];
	const same = edit.rows('chains').find(({ id = '' }) => linksOf(edit, id).join(' ') === wished.join(' '))?.[
		'id'
	];
	if (same !== undefined) return same;
	// Who speaks in an own document needs no chain.
	if (wished.length === 1) return '';
	const id = wished.join('-');
	edit.add('chains', { id });
	for (const [position, party] of wished.entries())
		edit.add('hops', { chain_id: id, position: String(position), party_id: party });
	return id;
}

/** The parties of a chain in order. */
function linksOf(edit: RecordEdit, chain: string): string[] {
	return edit
		.rows('hops')
		.filter((row) => row['chain_id'] === chain)
		.sort((one, other) => Number(one['position']) - Number(other['position']))
		.flatMap((row) => row['party_id'] ?? []);
}
