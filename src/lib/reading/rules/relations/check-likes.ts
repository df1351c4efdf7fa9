/** Rules on a cell that says otherwise than all rows like its own: figures of one origin or one document, sources of one site, checks of one question. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { TABLES, type ColumnName, type TableName } from '#lib/domain/record/schema/tables.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules, type Rule } from '../../read/rule.ts';
import {
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type ColumnIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const LIKE_RULES = defineRules({
	'status-unlike-origin': {
		severity: 'warning',
		meaning:
			'The observation status of a figure is one that no other figure of its origin has: an official number marked as an estimate, a counted one as not validated.',
		mend: 'Mend obs_status or origin. If the figure is the first of its kind, leave it.'
	},
	'answer-unlike-documents': {
		severity: 'warning',
		meaning:
			'A figure was answered otherwise than all others that one speaker gave over one chain and in the same documents: how near to the speaker it was read, or whether its texts say alike what is counted.',
		mend: 'Mend the answer in evidence.csv. If it is right, say why in the note beside it.'
	},
	'method-unlike-measure': {
		severity: 'warning',
		meaning:
			'A figure was answered otherwise on how it was counted than all others of its speaker and measure.',
		mend: 'Mend method in evidence.csv. If it is right, say why in the note beside it.'
	},
	'address-unlike-site': {
		severity: 'warning',
		meaning:
			'The address of a document is said to be of another kind than all other addresses on its site, and its title does not say that it is the text of another.',
		mend: 'Mend url_kind. If the site does carry texts of both kinds, say whose text it is in the title: “Report of an agency, in the Gazette”.'
	},
	'language-unlike-site': {
		severity: 'warning',
		meaning: 'A document is said to be in another language than all other documents on its site.',
		mend: 'Mend source_lang. If the site has pages in both languages, leave it.'
	},
	'cell-left-out': {
		severity: 'warning',
		meaning:
			'One row of a table says nothing in a column of words or ids in which every other row says something: the cell was probably emptied.',
		mend: 'Fill the cell. If the row has none by right, leave it.'
	},
	'access-unlike-document': {
		severity: 'warning',
		meaning: 'A figure is said to have been read otherwise in a document than all other figures of it.',
		mend: 'Mend access in figure_sources.csv. If it is right, say why in the note beside it.'
	},
	'period-unlike-label': {
		severity: 'warning',
		meaning:
			'The period of a figure ends otherwise than those of all other figures of its speaker that begin with it and whose labels name the same time; or that of a silence than those of all other silences that begin with it.',
		mend: 'Mend period_end, or name the time in the label.'
	},
	'rank-unlike-group': {
		severity: 'warning',
		meaning: 'A figure of a group has another rank than all other figures of the group.',
		mend: 'Mend rank_id or population_id.'
	},
	'group-left-out': {
		severity: 'warning',
		meaning:
			'A figure has no group or no rank, while all others of its measure and origin with the same rank, or the same group, have one: the cell was probably emptied.',
		mend: 'Fill the cell. If the source does not say of whom the number is, leave it.'
	},
	'figure-unlike-other-years': {
		severity: 'warning',
		meaning:
			'A figure has another unit, act, rank or group than all others whose id and label differ from its own in numbers alone, as those of one count in several years do.',
		mend: 'Mend the cell. If that year was counted otherwise, say so in the label.'
	},
	'check-unlike-group': {
		severity: 'warning',
		meaning:
			'A check asks for another relation than all other checks under one question: what agrees there would contradict here.',
		mend: 'Mend relation, or give the check a question of its own.'
	}
});

/** So many others of one kind make a pattern. */
const ENOUGH = 3;
/** So many figures of an origin show which statuses it has. */
const ENOUGH_OF_ORIGIN = 10;
/** So many rows show which columns a table fills. */
const ENOUGH_OF_TABLE = 20;

/** Every cell that stands alone among rows like its own. */
export function checkLikes(tables: RecordTables): Problem[] {
	return [
		...oddStatuses(tables),
		...oddAnswers(tables),
		...oddMethods(tables),
		...oddAddresses(tables),
		...oddAccess(tables),
		...oddPeriods(tables),
		...oddRanks(tables),
		...oddYears(tables),
		...groupsLeftOut(tables),
		...oddChecks(tables),
		...emptied(tables)
	];
}

/** A row with what one of its cells says. */
interface Said<Name extends TableName> {
	readonly row: ReadRow<Name>;
	readonly cell: string;
}

/** The one row of a group that says otherwise than all others, which say one thing; `null` where there is none. */
function oddOneOut<Name extends TableName>(
	rows: readonly ReadRow<Name>[],
	column: ColumnIn<Name>
): (Said<Name> & { readonly usual: string; readonly others: number }) | null {
	const said = rows.flatMap((row): Said<Name>[] => {
		const cell = textIn(row, column);
		return cell ? [{ row, cell }] : [];
	});
	const cells = [...grouped(said, ({ cell }) => cell)];
	const [first] = cells.find(([, those]) => those.length === 1)?.[1] ?? [];
	if (cells.length !== 2 || !first || said.length <= ENOUGH) return null;
	const [usual = ''] = cells.find(([cell]) => cell !== first.cell) ?? [];
	return { ...first, usual, others: said.length - 1 };
}

/** A problem for each group of rows in which one says otherwise. */
function oddIn<Name extends TableName>(
	rule: Rule,
	tables: RecordTables,
	name: Name,
	groups: Iterable<readonly ReadRow<Name>[]>,
	column: ColumnIn<Name>,
	like: string
): Problem[] {
	return [...groups].flatMap((rows) => {
		const odd = oddOneOut(rows, column);
		if (!odd) return [];
		const found = `${quoted(odd.cell)}, while ${String(odd.others)} ${like} say ${quoted(odd.usual)}`;
		return [problemIn(rule, tables, name, odd.row, column, found, quoted(odd.usual))];
	});
}

function oddStatuses(tables: RecordTables): Problem[] {
	const rule = LIKE_RULES['status-unlike-origin'];
	return [...rowsBy(rowsOf(tables, 'figures'), 'origin')].flatMap(([origin, figures]) => {
		if (figures.length <= ENOUGH_OF_ORIGIN) return [];
		return [...rowsBy(figures, 'obs_status')].flatMap(([status, [row, second]]) => {
			if (!row || second) return [];
			const found = `${quoted(status)}, which no other of ${String(figures.length)} figures with the origin ${quoted(origin)} has`;
			const expected = 'a status of such figures';
			return [problemIn(rule, tables, 'figures', row, 'obs_status', found, expected)];
		});
	});
}

/** What is answered for claims, grouped by something of their figure; claims without it are in no group. */
function answersBy(
	tables: RecordTables,
	keyOf: (figure: ReadRow<'figures'>) => string | null
): Iterable<readonly ReadRow<'evidence'>[]> {
	const figures = rowsById(tables, 'figures');
	return grouped(rowsOf(tables, 'evidence'), (row) => {
		const figure = figures.get(textIn(row, 'claim_id') ?? '');
		return figure ? keyOf(figure) : null;
	}).values();
}

const CITED = ['source_id', 'role', 'access'] as const satisfies readonly ColumnName<'figure_sources'>[];

function oddAnswers(tables: RecordTables): Problem[] {
	const citations = rowsBy(rowsOf(tables, 'figure_sources'), 'figure_id');
	const groups = answersBy(tables, (figure) => {
		const documents = citations.get(textIn(figure, 'id') ?? '') ?? [];
		if (documents.length === 0) return null;
		const way = [textIn(figure, 'speaker_id') ?? '', textIn(figure, 'chain_id') ?? ''];
		const cited = documents.map((row) => CITED.map((column) => textIn(row, column) ?? '').join(' '));
		return [...way, ...cited.sort()].join('\n');
	});
	const rule = LIKE_RULES['answer-unlike-documents'];
	const plain = [...groups].map(withoutReasons);
	return (['read', 'texts'] as const).flatMap((column) =>
		oddIn(rule, tables, 'evidence', plain, column, 'figures of the same speaker and documents')
	);
}

function oddMethods(tables: RecordTables): Problem[] {
	const groups = answersBy(tables, (figure) => {
		const [speaker, measure] = [textIn(figure, 'speaker_id'), textIn(figure, 'measure_id')];
		return speaker && measure ? `${speaker} ${measure}` : null;
	});
	const rule = LIKE_RULES['method-unlike-measure'];
	const plain = [...groups].map(withoutReasons);
	return oddIn(rule, tables, 'evidence', plain, 'method', 'figures of the same speaker and measure');
}

function oddPeriods(tables: RecordTables): Problem[] {
	const groups = grouped(rowsOf(tables, 'figures'), (row) => {
		const [speaker, start] = [textIn(row, 'speaker_id'), textIn(row, 'period_start')];
		// After its last comma a label names the time: "Passengers carried, 2019".
		const [, time] = /, ([^,]*\d[^,]*)$/.exec(textIn(row, 'label') ?? '') ?? [];
		return speaker && start && time ? `${speaker} ${start} ${time}` : null;
	}).values();
	const rule = LIKE_RULES['period-unlike-label'];
	// What is missing since one day is missing up to one day, unless its label names another.
	const silences = grouped(rowsOf(tables, 'silences'), (row) =>
		/\b(?:to|until|till|by)\b/i.test(textIn(row, 'label') ?? '') ? null : textIn(row, 'period_start')
	).values();
	return [
		...oddIn(rule, tables, 'figures', groups, 'period_end', 'figures of its speaker and time'),
		...oddIn(rule, tables, 'silences', silences, 'period_end', 'silences that begin with it')
	];
}

function oddRanks(tables: RecordTables): Problem[] {
	const groups = rowsBy(rowsOf(tables, 'figures'), 'population_id').values();
	return oddIn(LIKE_RULES['rank-unlike-group'], tables, 'figures', groups, 'rank_id', 'figures of its group');
}

/** Figures of one count in several years, one of which is of something else. */
function oddYears(tables: RecordTables): Problem[] {
	const named = rowsOf(tables, 'figures').filter((row) => /\d/.test(textIn(row, 'id') ?? ''));
	const groups = grouped(named, (row) =>
		[textIn(row, 'id'), textIn(row, 'label')].map((words) => words?.replace(/\d+/g, '#')).join('\n')
	);
	const rule = LIKE_RULES['figure-unlike-other-years'];
	return (['unit_id', 'measure_id', 'rank_id', 'population_id'] as const).flatMap((column) =>
		oddIn(rule, tables, 'figures', groups.values(), column, 'figures of its name in other years')
	);
}

/** Figures without a group among those of one rank that all have one group, and the other way round. */
function groupsLeftOut(tables: RecordTables): Problem[] {
	const rule = LIKE_RULES['group-left-out'];
	return (
		[
			['population_id', 'rank_id', 'rank'],
			['rank_id', 'population_id', 'group']
		] as const
	).flatMap(([column, by, like]) => {
		const groups = grouped(rowsOf(tables, 'figures'), (row) => {
			const shared = [textIn(row, 'measure_id'), textIn(row, by), textIn(row, 'origin')];
			return shared.every(Boolean) ? shared.join(' ') : null;
		}).values();
		return [...groups].flatMap((rows) => {
			const cells = grouped(rows, (row) => textIn(row, column) ?? '');
			const [empty, second] = cells.get('') ?? [];
			const usual = [...cells.keys()].filter((cell) => cell !== '');
			if (!empty || second || usual.length !== 1 || rows.length <= ENOUGH) return [];
			const found = `nothing, while ${String(rows.length - 1)} figures of its measure, origin and ${like} say ${quoted(usual[0] ?? '')}`;
			return [problemIn(rule, tables, 'figures', empty, column, found, quoted(usual[0] ?? ''))];
		});
	});
}

function oddAccess(tables: RecordTables): Problem[] {
	const groups = rowsBy(rowsOf(tables, 'figure_sources'), 'source_id').values();
	const rule = LIKE_RULES['access-unlike-document'];
	const plain = [...groups].map(withoutReasons);
	return oddIn(rule, tables, 'figure_sources', plain, 'access', 'figures of the document');
}

/** The rows of a group but those with a note of their own, which says what is special about them. */
function withoutReasons<Row extends ReadRow<'evidence'> | ReadRow<'figure_sources'>>(
	rows: readonly Row[]
): readonly Row[] {
	const noteOf = (row: Row) => String(row.cells.get('note') ?? '');
	const alike = grouped(rows, noteOf);
	return rows.filter((row) => noteOf(row) === '' || (alike.get(noteOf(row))?.length ?? 0) > 1);
}

/** The host of an address, without "www."; `null` where it is none. */
function siteOf(row: ReadRow<'sources'>): string | null {
	const url = textIn(row, 'url');
	return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

function oddAddresses(tables: RecordTables): Problem[] {
	const sites = grouped(rowsOf(tables, 'sources'), siteOf);
	const own = [...sites.values()].map((rows) => rows.filter((row) => !mayBeOfAnother(tables, row)));
	return [
		...oddIn(LIKE_RULES['address-unlike-site'], tables, 'sources', own, 'url_kind', 'addresses on its site'),
		...oddIn(
			LIKE_RULES['language-unlike-site'],
			tables,
			'sources',
			sites.values(),
			'source_lang',
			'documents on its site'
		)
	];
}

/** True where a title has the name of the publisher neither first nor in brackets, as that of a text which it took from another: "Report of an agency, in the Gazette". */
function mayBeOfAnother(tables: RecordTables, row: ReadRow<'sources'>): boolean {
	const publisher = rowsById(tables, 'parties').get(textIn(row, 'party_id') ?? '');
	const name = (publisher && textIn(publisher, 'name')) ?? '';
	const title = textIn(row, 'title') ?? '';
	return name !== '' && title.indexOf(name) > 0 && !title.includes(`(${name}`);
}

function oddChecks(tables: RecordTables): Problem[] {
	const groups = rowsBy(rowsOf(tables, 'checks'), 'group_question').values();
	const rule = LIKE_RULES['check-unlike-group'];
	return oddIn(rule, tables, 'checks', groups, 'relation', 'checks under its question');
}

/** Columns whose cells name something of the record or of a list; others may well be empty in one row. */
const NAMING: ReadonlySet<string> = new Set(['enum', 'reference', 'claim', 'numeric-claim']);
/** Empty by right in any row: what is of no rank, or of all. */
const MAY_BE_NONE = 'rank_id';
/** Of these a row of a chart or of the first screen has one alone. */
const ONE_OF: readonly string[] = ['claim_id', 'silence_id'];

function emptied(tables: RecordTables): Problem[] {
	return TABLES.flatMap(({ name, columns }) => {
		const { file, rows } = tableOf(tables, name);
		if (rows.length <= ENOUGH_OF_TABLE) return [];
		return columns
			.filter(({ name: column, type }) => NAMING.has(type) && column !== MAY_BE_NONE)
			.flatMap(({ name: column }) => {
				const [row, second] = rows.filter(({ cells }) => {
					const cell = cells.get(column);
					const other = ONE_OF.includes(column) ? ONE_OF.find((one) => one !== column) : undefined;
					if (other !== undefined && cells.get(other)) return false;
					// What something is, is said of every row or filled in as not stated.
					return cell === null || (column === 'kind' && cell === 'not-stated');
				});
				if (!row || second) return [];
				const place = { file: row.file ?? file, row: row.row, column };
				const found = `nothing, while all ${String(rows.length - 1)} other rows say something`;
				return [
					problemAt(LIKE_RULES['cell-left-out'], place, found, 'a word or an id, as in the other rows')
				];
			});
	});
}
