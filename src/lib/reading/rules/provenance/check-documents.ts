/** Rules on the documents of a figure: which of them published it, in which it was read, and how far it was opened. */
import { UNKNOWN_LANGUAGE } from '#lib/domain/text/script.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsBy, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const DOCUMENT_RULES = defineRules({
	'role-twice': {
		severity: 'warning',
		meaning:
			'Two documents of one figure alone are said to have published it, or to be that in which it was read, while every other figure of the record has one such document.',
		mend: 'Keep the role for one of them and write also-in for the other.'
	},
	'first-document-also-in': {
		severity: 'warning',
		meaning:
			'The first document of a figure is said to be one that has the number as well, and nothing comes before it.',
		mend: 'Write published-in or read-in, or put the document that is meant first.'
	},
	'role-against-access': {
		severity: 'warning',
		meaning:
			'A figure was read in full in the document that published it, and another is said to be that in which it was read; or the one that published it was not opened, and none is said to be that in which it was read.',
		mend: 'Write read-in for the document in which the number was read where the published one was not opened, else also-in.'
	},
	'access-beyond-document': {
		severity: 'warning',
		meaning:
			'A figure is said to have been read otherwise in a document than the document was opened: read in full where it was not opened, not found where it was read.',
		mend: 'Mend access in figure_sources.csv, or access in sources.csv.'
	},
	'original-that-was-read': {
		severity: 'warning',
		meaning:
			'A document is said to be the original of the text that has the figure, as one that was not seen or is known from a copy, and to have been read itself.',
		mend: 'Write published-in or read-in into role, or mend access.'
	},
	'words-of-no-document': {
		severity: 'warning',
		meaning:
			'The words of one figure alone are said to be in a language that none of its documents is in, and that is not the language of the record.',
		mend: 'Mend as_stated_lang, or source_lang of the document. If the document quotes words of another language, leave it.'
	},
	'status-without-doubt': {
		severity: 'warning',
		meaning:
			'The status of a figure says that its definition differs (D) or that it is less reliable (U), and its doubts do not say why.',
		mend: 'Write the doubt into doubts, or mend obs_status.'
	},
	'not-read-without-doubt': {
		severity: 'warning',
		meaning:
			'The answers say that neither the speaker nor a report of it was read, as where a source or a release has no name, and the doubts of this figure alone do not say so.',
		mend: 'Mend read in evidence.csv, or write source-not-named or release-not-named into doubts.'
	}
});

/** Every role, way of reading and status that the documents, answers and doubts of a figure contradict. */
export function checkDocuments(tables: RecordTables): Problem[] {
	return [
		...roles(tables),
		...readings(tables),
		...ways(tables),
		...originals(tables),
		...languages(tables),
		...statuses(tables),
		...unread(tables)
	];
}

/** Figures whose documents do not say where the number was read. */
function readings(tables: RecordTables): Problem[] {
	const rule = DOCUMENT_RULES['role-against-access'];
	return [...rowsBy(rowsOf(tables, 'figure_sources'), 'figure_id').values()].flatMap((rows) => {
		const published = rows.filter((row) => textIn(row, 'role') === 'published-in');
		const read = rows.find((row) => textIn(row, 'role') === 'read-in');
		const [first] = published;
		if (read && published.some((row) => textIn(row, 'access') === 'read-in-full')) {
			const found = 'read-in, while the document that published the number was read in full';
			return [problemIn(rule, tables, 'figure_sources', read, 'role', found, 'also-in')];
		}
		const isOpened = (row: ReadRow<'figure_sources'>) =>
			!NOT_OPENED.has(textIn(row, 'access') ?? 'not-opened');
		const opened = rows.find((row) => textIn(row, 'role') === 'also-in' && isOpened(row));
		if (read || !first || !opened || published.some(isOpened)) return [];
		const found = `also-in, while the document that published the number is ${textIn(first, 'access') ?? ''} and no other is read-in`;
		return [problemIn(rule, tables, 'figure_sources', opened, 'role', found, 'read-in')];
	});
}

/** Ways in which a document was not read. */
const NOT_OPENED: ReadonlySet<string> = new Set(['not-opened', 'not-found']);

/** Roles that one document of a figure has. */
const OF_ONE = ['published-in', 'read-in'] as const;
/** So many figures with several documents show that a record gives the role to one of them. */
const ENOUGH = 5;

function roles(tables: RecordTables): Problem[] {
	const figures = [...rowsBy(rowsOf(tables, 'figure_sources'), 'figure_id')];
	const several = figures.filter(([, rows]) => rows.length > 1).length;
	const twice = OF_ONE.flatMap((role) => {
		const [odd, ...others] = figures.flatMap(([id, rows]) => {
			const [, second] = rows.filter((row) => textIn(row, 'role') === role);
			return second ? [{ id, row: second }] : [];
		});
		// A record may well name a text and its copy as both; one figure alone stands out.
		if (!odd || others.length > 0 || several <= ENOUGH) return [];
		const found = `a second document of ${quoted(odd.id)} that is ${role}, while no other figure has two`;
		const rule = DOCUMENT_RULES['role-twice'];
		return [problemIn(rule, tables, 'figure_sources', odd.row, 'role', found, 'also-in, or one of them')];
	});
	const first = figures.flatMap(([id, rows]) => {
		const row = rows.find((one) => textIn(one, 'position') === '1');
		if (!row || textIn(row, 'role') !== 'also-in') return [];
		const rule = DOCUMENT_RULES['first-document-also-in'];
		const found = `also-in, for the first document of ${quoted(id)}`;
		const expected = 'published-in, read-in or original-of';
		return [problemIn(rule, tables, 'figure_sources', row, 'role', found, expected)];
	});
	return [...twice, ...first];
}

/** As what a number may be said to have been read in a document that was opened like this; a table may be all of it that was read. */
const READ_AS: Readonly<Partial<Record<string, readonly string[]>>> = {
	'read-in-full': ['read-in-full', 'read-in-part', 'read-in-table'],
	'read-in-part': ['read-in-part', 'read-in-table', 'read-on-copy', 'not-opened'],
	'read-on-copy': ['read-on-copy', 'read-in-part', 'read-in-table'],
	'read-in-table': ['read-in-table'],
	'not-opened': ['not-opened'],
	'not-found': ['not-found']
};

function ways(tables: RecordTables): Problem[] {
	const sources = rowsById(tables, 'sources');
	return rowsOf(tables, 'figure_sources').flatMap((row) => {
		const id = textIn(row, 'source_id') ?? '';
		const source = sources.get(id);
		const [own, whole] = [textIn(row, 'access'), source && textIn(source, 'access')];
		const lawful = READ_AS[whole ?? ''];
		if (!own || !lawful || own === 'not-stated' || lawful.includes(own)) return [];
		const found = `${quoted(own)}, while the document ${quoted(id)} is ${quoted(String(whole))}`;
		const rule = DOCUMENT_RULES['access-beyond-document'];
		return [problemIn(rule, tables, 'figure_sources', row, 'access', found, lawful.join(' or '))];
	});
}

/** As what an original may be read, of which the text that was read is a copy or a report. */
const UNSEEN = ['read-on-copy', 'not-opened', 'not-found', 'not-stated'];

function originals(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'figure_sources').flatMap((row) => {
		const access = textIn(row, 'access');
		if (textIn(row, 'role') !== 'original-of' || !access || UNSEEN.includes(access)) return [];
		const rule = DOCUMENT_RULES['original-that-was-read'];
		const found = `original-of, and ${quoted(access)}`;
		return [problemIn(rule, tables, 'figure_sources', row, 'role', found, 'published-in or read-in')];
	});
}

function languages(tables: RecordTables): Problem[] {
	const sources = rowsById(tables, 'sources');
	const citations = rowsBy(rowsOf(tables, 'figure_sources'), 'figure_id');
	const foreign = rowsOf(tables, 'figures').flatMap((row) => {
		const [lang, own] = [textIn(row, 'as_stated_lang'), textIn(row, 'lang')];
		const documents = (citations.get(textIn(row, 'id') ?? '') ?? []).map((one) =>
			sources.get(textIn(one, 'source_id') ?? '')
		);
		const known = documents.flatMap((source) => (source && textIn(source, 'source_lang')) ?? []);
		return !lang || lang === UNKNOWN_LANGUAGE || lang === own || known.length === 0
			? []
			: [{ row, lang, known }];
	});
	const [odd, ...others] = foreign.filter(({ lang, known }) => !known.includes(lang));
	// A document may quote words of another language; where one alone does, among many, the language was mistyped.
	if (!odd || others.length > 0 || foreign.length <= ENOUGH) return [];
	const rule = DOCUMENT_RULES['words-of-no-document'];
	const found = `${quoted(odd.lang)}, and its documents are in ${[...new Set(odd.known)].join(' and ')}`;
	const expected = 'a language of a document, or of the record';
	return [problemIn(rule, tables, 'figures', odd.row, 'as_stated_lang', found, expected)];
}

/** Doubts about what is counted: a definition that differs has one of them. */
const OF_DEFINITION = [
	'wording-conflict',
	'number-conflict',
	'definition-uncertain',
	'unit-uncertain',
	'period-uncertain'
];

function statuses(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'figures').flatMap((row) => {
		const [status, doubts] = [textIn(row, 'obs_status'), row.cells.get('doubts')];
		if (!Array.isArray(doubts)) return [];
		const isBorne =
			status === 'D'
				? doubts.some((doubt) => OF_DEFINITION.includes(String(doubt)))
				: status !== 'U' || doubts.length > 0;
		if (isBorne) return [];
		const found = `${String(status)}, and the doubts do not say why`;
		const expected = status === 'D' ? `one of ${OF_DEFINITION.join(', ')} in doubts` : 'a doubt in doubts';
		const rule = DOCUMENT_RULES['status-without-doubt'];
		return [problemIn(rule, tables, 'figures', row, 'obs_status', found, expected)];
	});
}

/** Doubts of a number whose first speaker nobody could read. */
const UNNAMED = ['source-not-named', 'release-not-named'];

function unread(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const answers = rowsOf(tables, 'evidence').flatMap((row) => {
		const id = textIn(row, 'claim_id') ?? '';
		const doubts = figures.get(id)?.cells.get('doubts');
		if (textIn(row, 'read') !== 'not-read' || !Array.isArray(doubts)) return [];
		return [{ id, row, isBorne: doubts.some((doubt) => UNNAMED.includes(String(doubt))) }];
	});
	const [odd, ...others] = answers.filter(({ isBorne }) => !isBorne);
	// A record that does not use these doubts says nothing by leaving one out.
	if (!odd || others.length > 0 || answers.length <= ENOUGH) return [];
	const found = `not-read, and the doubts of ${quoted(odd.id)} name no missing source, as those of all others do`;
	const rule = DOCUMENT_RULES['not-read-without-doubt'];
	const expected = `speaker, report or third-party, or one of ${UNNAMED.join(', ')} in doubts`;
	return [problemIn(rule, tables, 'evidence', odd.row, 'read', found, expected)];
}
