/** Rows that follow from others: the chain of somebody who speaks directly, answers given for a source, what a missing table would name. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import type { WrittenRow, WrittenRows } from '../read/read-rows.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { NOT_ASKED } from '#lib/domain/record/schema/vocabularies.ts';
import type { UsualRules } from './usual-rules.ts';

export type AddedRows = readonly WrittenRow[];

type Tables = ReadonlyMap<TableName, WrittenRows>;

/** Where an editor finds a row. */
interface Place {
	readonly file: string;
	readonly row: number;
}

/** A row with its place. */
interface PlacedRow {
	readonly place: Place;
	readonly texts: ReadonlyMap<string, string>;
}

/** The rows to be added to each table. */
export function addRows(
	tables: Tables,
	absent: ReadonlySet<TableName>,
	rules: UsualRules
): ReadonlyMap<TableName, AddedRows> {
	const added = new Map<TableName, WrittenRow[]>();
	const add: Add = (name, { file, row }, cells) => {
		const own = file === tableFile({ name }) ? null : file;
		added.set(name, [...(added.get(name) ?? []), { file: own, row, texts: new Map(Object.entries(cells)) }]);
	};
	addDefinitions(tables, absent, add);
	addChains(tables, add);
	addAnswers(tables, add);
	addGrounds(tables, absent, rules, add);
	return added;
}

/** Adds a row that follows from the one at a place. */
type Add = (name: TableName, from: Place, cells: Readonly<Record<string, string>>) => void;

function rowsOf(tables: Tables, name: TableName): readonly PlacedRow[] {
	const own = tableFile({ name });
	return (tables.get(name)?.rows ?? []).map(({ file, row, texts }) => ({
		place: { file: file ?? own, row },
		texts
	}));
}

/** Tables whose rows may be made from the ids that name them, with the columns that do. */
const NAMED: readonly (readonly [
	TableName,
	string,
	(id: string, rows: readonly PlacedRow[]) => Readonly<Record<string, string>>
])[] = [
	[
		'units',
		'unit_id',
		(id) => ({ label: words(id), kind: /^(?:percent|per-cent|share)$/.test(id) ? 'share' : 'count' })
	],
	[
		'measures',
		'measure_id',
		(id, rows) => ({ label: sentence(words(id)), accrual: rows.every(lastsLong) ? 'flow' : 'not-stated' })
	],
	['populations', 'population_id', (id) => ({ label: words(id) })]
];
const NAMING: readonly TableName[] = ['figures', 'statements', 'derived'];

function addDefinitions(tables: Tables, absent: ReadonlySet<TableName>, add: Add): void {
	for (const [name, column, make] of NAMED) {
		if (!absent.has(name)) continue;
		const users = new Map<string, PlacedRow[]>();
		for (const row of NAMING.flatMap((table) => rowsOf(tables, table))) {
			const id = row.texts.get(column) ?? '';
			if (id !== '') users.set(id, [...(users.get(id) ?? []), row]);
		}
		for (const [id, rows] of users) {
			const [first] = rows;
			if (first) add(name, first.place, { id, ...make(id, rows) });
		}
	}
}

function lastsLong({ texts }: PlacedRow): boolean {
	const [start = '', end = ''] = [texts.get('period_start'), texts.get('period_end')];
	return start !== '' && end !== '' && (start !== end || start.length < 10);
}

function words(id: string): string {
	return id.replaceAll('-', ' ');
}

function sentence(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The chain of a claim without one: its speaker said it where it was read. */
export function firstHandChain(speaker: string): string {
	return `first-hand-${speaker}`.slice(0, 80);
}

function addChains(tables: Tables, add: Add): void {
	const known = new Set(rowsOf(tables, 'chains').map(({ texts }) => texts.get('id')));
	for (const row of (['figures', 'statements'] as const).flatMap((name) => rowsOf(tables, name))) {
		const speaker = row.texts.get('speaker_id') ?? '';
		const id = firstHandChain(speaker);
		if ((row.texts.get('chain_id') ?? '') !== '' || speaker === '' || known.has(id)) continue;
		known.add(id);
		add('chains', row.place, { id });
		add('hops', row.place, { chain_id: id, position: '0', party_id: speaker });
	}
}

/** A figure or statement without answers of its own has those of the source that it is cited from first. */
function addAnswers(tables: Tables, add: Add): void {
	const bySource = new Map(
		rowsOf(tables, 'source_evidence').map((row) => [row.texts.get('source_id') ?? '', row])
	);
	if (bySource.size === 0) return;
	const answered = new Set(rowsOf(tables, 'evidence').map(({ texts }) => texts.get('claim_id')));
	const cited = firstSources(tables);
	const claims = [
		...rowsOf(tables, 'figures').map((row) => ({ row, source: cited.get(row.texts.get('id') ?? '') })),
		...rowsOf(tables, 'statements').map((row) => ({ row, source: row.texts.get('source_id') }))
	];
	for (const { row, source } of claims) {
		const claim_id = row.texts.get('id') ?? '';
		const answers = bySource.get(source ?? '');
		if (!answers || claim_id === '' || answered.has(claim_id)) continue;
		const { source_id: _, ...cells } = Object.fromEntries(answers.texts);
		add('evidence', answers.place, { claim_id, ...cells });
	}
}

/** The usual rules where the record has none, and for every claim and speaker that nobody was asked about the answer that says so. */
function addGrounds(tables: Tables, absent: ReadonlySet<TableName>, rules: UsualRules, add: Add): void {
	const claims = (['figures', 'statements'] as const).flatMap((name) => rowsOf(tables, name));
	const [first] = claims;
	if (!first) return;
	if (absent.has('grade_rules')) for (const rule of rules.graded) add('grade_rules', first.place, rule);
	const graded = answeredClaims(tables);
	const unasked = claims.filter(({ texts }) => !graded.has(texts.get('id') ?? ''));
	const asked = new Set(rowsOf(tables, 'party_evidence').map(({ texts }) => texts.get('party_id')));
	const speakers = new Map(claims.map((row) => [row.texts.get('speaker_id') ?? '', row.place]));
	// A speaker that nobody has is a problem of the claim that names it.
	const parties = new Set(rowsOf(tables, 'parties').map(({ texts }) => texts.get('id')));
	const unaskedSpeakers = [...speakers].filter(([party]) => parties.has(party) && !asked.has(party));
	if (unasked.length > 0 || unaskedSpeakers.length > 0)
		for (const rule of rules.notGraded) add('grade_rules', first.place, rule);
	const [read, method, texts] = [NOT_ASKED, NOT_ASKED, NOT_ASKED];
	for (const { place, texts: cells } of unasked)
		add('evidence', place, { claim_id: cells.get('id') ?? '', read, method, texts });
	for (const [party_id, place] of unaskedSpeakers)
		add('party_evidence', place, { party_id, identity: NOT_ASKED, shows: NOT_ASKED, track: NOT_ASKED });
}

/** The claims with answers, their own or those of the document that they are cited from first. */
function answeredClaims(tables: Tables): ReadonlySet<string | undefined> {
	const sources = new Set(rowsOf(tables, 'source_evidence').map(({ texts }) => texts.get('source_id')));
	const cited = firstSources(tables);
	return new Set([
		...rowsOf(tables, 'evidence').map(({ texts }) => texts.get('claim_id')),
		...[...cited].flatMap(([figure, source]) => (sources.has(source) ? [figure] : [])),
		...rowsOf(tables, 'statements').flatMap(({ texts }) =>
			sources.has(texts.get('source_id')) ? [texts.get('id')] : []
		)
	]);
}

/** The document that each figure is cited from first. */
function firstSources(tables: Tables): ReadonlyMap<string, string> {
	const cited = new Map<string, string>();
	for (const { texts } of rowsOf(tables, 'figure_sources')) {
		const figure = texts.get('figure_id') ?? '';
		if (!cited.has(figure) || texts.get('position') === '1') cited.set(figure, texts.get('source_id') ?? '');
	}
	return cited;
}
