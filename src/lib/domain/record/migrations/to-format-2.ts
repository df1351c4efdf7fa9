/**
 * From format 1 to format 2: what would have to be true has tables of that name; grades follow from answers about the
 * evidence, which are drafted from the grades that were given; a check says what it bears out and in
 * what its sides may differ; a comparison has its answer in one line.
 */
import type { WrittenTable, WrittenTables } from '../written-tables.ts';
import type { Decision, Migrated } from './migration.ts';

type Row = Readonly<Record<string, string>>;

const NO_TABLE: WrittenTable = { columns: [], rows: [] };

/** How near to the speaker a claim was read, from the grade that its attribution had. */
const READ: Readonly<Record<string, string>> = {
	strong: 'speaker',
	fair: 'report',
	weak: 'third-party',
	unconfirmed: 'not-read'
};
const EVIDENCE = [
	'claim_id',
	'read',
	'method',
	'texts',
	'override_grade',
	'override_code',
	'override_reason',
	'note',
	'answered_on',
	'lang'
];
const PARTY_EVIDENCE = ['party_id', 'identity', 'shows', 'track', 'note', 'answered_on', 'lang'];

/** The step from format 1 to format 2. */
export function toFormat2(tables: WrittenTables): Migrated {
	const tableOf = (name: string) => tables.get(name) ?? NO_TABLE;
	const [figures, statements, gradings] = ['figures', 'statements', 'gradings'].map(tableOf) as [
		WrittenTable,
		WrittenTable,
		WrittenTable
	];
	const { derivations, derivation_inputs: inputs, ...others } = Object.fromEntries(tables);
	const figuresNow = { ...figures, rows: figures.rows.map(withoutRounded) };
	const evidence = [
		...figures.rows.flatMap((row) =>
			evidenceOf(row, gradings.rows, { method: 'not-stated', texts: 'alike' })
		),
		...statements.rows.flatMap((row) => evidenceOf(row, gradings.rows, { method: '', texts: '' }))
	];
	const partyEvidence = tableOf('parties').rows.flatMap((row) => partyEvidenceOf(row, gradings.rows));
	const migrated = new Map([
		...Object.entries(others),
		['figures', figuresNow],
		['parties', withColumns(tableOf('parties'), 'kind', ['phrase'])],
		[
			'grade_rules',
			withColumns(withColumns(tableOf('grade_rules'), 'grade', ['position', 'condition', 'phrase']), 'rule', [
				'reason'
			])
		],
		['evidence', { columns: EVIDENCE, rows: evidence }],
		['party_evidence', { columns: PARTY_EVIDENCE, rows: partyEvidence }],
		[
			'checks',
			[
				['question', 'group_question'],
				['left', 'left_words'],
				['right', 'right_words'],
				['bears_out', 'accepted_differences']
			].reduce(
				(checks, [after = '', column = '']) => withColumns(checks, after, [column]),
				withColumns(tableOf('checks'), 'tolerance_percent', ['bears_out'], 'false')
			)
		],
		['comparisons', withAnswers(tableOf('comparisons'))],
		['series', withColumns(tableOf('series'), 'caveat', ['adds_up'], 'true')],
		['what_ifs', derivations ?? NO_TABLE],
		['what_if_inputs', renamed(inputs ?? NO_TABLE, 'derivation_id', 'what_if_id')]
	]);
	return {
		tables: migrated,
		drafts: ['evidence', 'party_evidence'],
		decisions: decisionsOn(migrated).filter(({ keys }) => keys.length > 0)
	};
}

function decisionsOn(tables: WrittenTables): Decision[] {
	const keys = (table: string, key: string, where: (row: Row) => boolean = () => true) =>
		(tables.get(table)?.rows ?? []).filter(where).map((row) => row[key] ?? '');
	return [
		{
			table: 'figures',
			columns: ['origin'],
			keys: keys('figures', 'id', ({ origin }) => origin === 'official'),
			question: 'Was the release of the authority found? If not, the origin is official-as-cited.'
		},
		{
			table: 'figures',
			columns: ['qualifier'],
			keys: keys('figures', 'id', ({ qualifier = '' }) =>
				['nearly', 'close-to-or-above'].includes(qualifier)
			),
			question: 'Has the hedge a "may"? Then the qualifier is may-be-nearly or may-be-close-to-or-above.'
		},
		{
			table: 'grade_rules',
			columns: ['position', 'condition', 'phrase', 'reason'],
			keys: keys('grade_rules', 'id'),
			question:
				'Which rules are in use from now on? Those have a position, a condition, a phrase and a reason; the others stay for the grades that they gave.'
		},
		{
			table: 'evidence',
			columns: ['read', 'method', 'texts'],
			keys: keys('evidence', 'claim_id'),
			question:
				'Are the answers so? How near it was read is drafted from the latest grade; that no method was stated and that the texts are alike is assumed.'
		},
		{
			table: 'party_evidence',
			columns: ['identity', 'shows', 'track'],
			keys: keys('party_evidence', 'party_id'),
			question:
				'Are the answers so? A party is drafted as named unless it is an anonymous person, and nothing is assumed of what it shows or published before.'
		},
		{
			table: 'series',
			columns: ['adds_up'],
			keys: keys('series', 'id'),
			question: 'May the figures be added up one after the other? Then there is a running total.'
		},
		{
			table: 'checks',
			columns: ['bears_out', 'accepted_differences'],
			keys: keys('checks', 'id'),
			question:
				'Are both sides statements of one side about one thing? Then bears_out is true. In what may they differ all the same?'
		},
		{
			table: 'comparisons',
			columns: ['answer', 'finding'],
			keys: keys('comparisons', 'id'),
			question:
				'What is the answer in one line, and what does it say of the two numbers? It is drafted from the reading.'
		}
	];
}

/** The answer is drafted from the reading, and nothing is said of the two numbers. */
function withAnswers(comparisons: WrittenTable): WrittenTable {
	const { columns, rows } = withColumns(comparisons, 'right_id', ['answer', 'finding']);
	return { columns, rows: rows.map((row) => ({ ...row, answer: row['reading'] ?? '', finding: 'open' })) };
}

/** A rounded number was written with a word that no source said. */
function withoutRounded(row: Row): Row {
	const { as_stated = '', qualifier } = row;
	return qualifier === 'rounded' ? { ...row, as_stated: as_stated.replace(/\s*\(rounded\)$/, '') } : row;
}

function evidenceOf({ id = '' }: Row, gradings: readonly Row[], answers: Row): Row[] {
	const latest = latestOf(gradings, id, 'attribution');
	if (!latest) return [];
	const { grade = '', graded_on = '', lang = '' } = latest;
	return [
		{
			claim_id: id,
			read: READ[grade] ?? '',
			...answers,
			override_grade: '',
			override_code: '',
			override_reason: '',
			note: '',
			answered_on: graded_on,
			lang
		}
	];
}

function partyEvidenceOf({ id = '', kind }: Row, gradings: readonly Row[]): Row[] {
	const latest = latestOf(gradings, id, 'reliability');
	if (!latest) return [];
	const { graded_on = '', lang = '' } = latest;
	const identity = kind === 'anonymous-person' ? 'unnamed' : 'named';
	return [
		{ party_id: id, identity, shows: 'nothing', track: 'not-found', note: '', answered_on: graded_on, lang }
	];
}

/** The grade of a subject that was given last; of one day, the lower row. */
function latestOf(gradings: readonly Row[], subject: string, scale: string): Row | undefined {
	return gradings
		.filter(({ subject_id, scale: of }) => subject_id === subject && of === scale)
		.reduce<Row | undefined>(
			(latest, row) => (latest && (latest['graded_on'] ?? '') > (row['graded_on'] ?? '') ? latest : row),
			undefined
		);
}

/** The table with more columns after one of its own, each cell of them the same text. */
function withColumns(
	{ columns, rows }: WrittenTable,
	after: string,
	added: readonly string[],
	cell = ''
): WrittenTable {
	return {
		columns: columns.flatMap((column) => (column === after ? [column, ...added] : [column])),
		rows: rows.map((row) => ({ ...row, ...Object.fromEntries(added.map((column) => [column, cell])) }))
	};
}

function renamed({ columns, rows }: WrittenTable, from: string, to: string): WrittenTable {
	return {
		columns: columns.map((column) => (column === from ? to : column)),
		rows: rows.map(({ [from]: cell = '', ...others }) => ({ ...others, [to]: cell }))
	};
}
