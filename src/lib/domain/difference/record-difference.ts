/** What differs between two states of a record, in rows, in numbers, and in what a reader is told. */
import { proseColumns } from '../prose/prose-columns.ts';
import { mayBeFilledFrom } from '../prose/template.ts';
import { changeSize, recordChanges, type ChangeSize, type RecordChange } from '../record/record-changes.ts';
import { TABLES } from '../record/schema/tables.ts';
import { keyOf, type WrittenTables } from '../record/written-tables.ts';
import { changedCharts, type ChangedChart } from './changed-charts.ts';
import { movedNumbers, type MovedNumber } from './moved-numbers.ts';
import {
	answersOf,
	gradesOf,
	type AnsweredCheck,
	type GradesOfClaim,
	type RecordState
} from './record-state.ts';

/** A sentence that nobody edited and that reads differently, since a number or a date in it moved. */
export interface ChangedSentence {
	/** `TABLE.csv`, or `datapackage.json`. */
	readonly file: string;
	/** The key of the row; empty in `datapackage.json`. */
	readonly key: string;
	readonly column: string;
	readonly before: string;
	readonly after: string;
}

export interface ChangedAnswer extends Pick<AnsweredCheck, 'id' | 'question'> {
	/** `null` for a check that is new, or went. */
	readonly before: AnsweredCheck['answer'] | null;
	readonly after: AnsweredCheck['answer'] | null;
}

export interface ChangedGrade {
	readonly id: string;
	readonly scale: keyof GradesOfClaim;
	readonly before: string;
	readonly after: string;
}

export interface RecordDifference {
	readonly before: Pick<RecordState, 'name' | 'version' | 'created'>;
	readonly after: Pick<RecordState, 'name' | 'version' | 'created'>;
	/** The step of the version number that the changes take. */
	readonly size: ChangeSize;
	/** Rows and columns that were added, removed or edited; sentences that only read differently are in `sentences`. */
	readonly changes: readonly RecordChange[];
	/** Numbers that moved: those that were corrected and those computed from them. */
	readonly moved: readonly MovedNumber[];
	readonly charts: readonly ChangedChart[];
	readonly sentences: readonly ChangedSentence[];
	/** Checks that answer otherwise; `null` where a side is a frozen version, whose checks are not worked out again. */
	readonly answers: readonly ChangedAnswer[] | null;
	/** Figures of both sides with another grade; `null` as `answers`. */
	readonly grades: readonly ChangedGrade[] | null;
}

/** The difference between two states of one record. */
export function recordDifference(before: RecordState, after: RecordState): RecordDifference {
	const all = recordChanges(before.tables, after.tables);
	const moved = movedNumbers(before.tables, after.tables);
	const { changes, sentences } = apart(all, before, after);
	const models = before.model && after.model ? ([before.model, after.model] as const) : null;
	const about = ({ name, version, created }: RecordState) => ({ name, version, created });
	return {
		before: about(before),
		after: about(after),
		size: changeSize(all),
		changes,
		moved,
		charts: changedCharts(
			before.tables,
			after.tables,
			new Set(moved.filter(({ kind }) => kind !== 'total').map(({ id }) => id))
		),
		sentences: [...packageSentences(before, after), ...sentences],
		answers: models && changedAnswers(answersOf(models[0]), answersOf(models[1])),
		grades: models && changedGrades(gradesOf(models[0]), gradesOf(models[1]))
	};
}

/** True where nothing differs that a reader could notice. */
export function isEmpty({ changes, moved, charts, sentences }: RecordDifference): boolean {
	return [changes, moved, charts, sentences].every((list) => list.length === 0);
}

/** What somebody edited, and what only reads differently. */
function apart(all: readonly RecordChange[], before: RecordState, after: RecordState) {
	const prose = new Map<string, readonly string[]>(
		TABLES.map((table) => [table.name, proseColumns(table).map(({ name }) => name)])
	);
	const [old, now] = [rowsByKey(before.templates), rowsByKey(after.templates)];
	const sentences: ChangedSentence[] = [];
	const isWritten = ({ templates }: RecordState, rows: typeof now, name: string) =>
		!templates || rows.has(name);
	const changes = all.flatMap((change): RecordChange[] => {
		if ('column' in change) return [change];
		const { table, key } = change;
		const name = `${table} ${key}`;
		// A row that nobody wrote follows from others, and so does what changed in it.
		const isEdited = change.kind === 'removed' ? isWritten(before, old, name) : isWritten(after, now, name);
		if (!isEdited) return [];
		if (change.kind !== 'changed') return [change];
		const template = now.get(name);
		const edited = change.cells.filter(({ column, before: was, after: is }) => {
			if (!template) return true;
			const text = template[column] ?? '';
			const formerRow = old.get(name);
			const former = formerRow && (formerRow[column] ?? '');
			const isProse = prose.get(table)?.includes(column) === true;
			// Of a frozen version only what its templates were filled in to is known.
			const isSame =
				former !== undefined ? former === text : isProse ? mayBeFilledFrom(text, was) : text !== is;
			if (isSame && isProse) sentences.push({ file: `${table}.csv`, key, column, before: was, after: is });
			return !isSame;
		});
		return edited.length === 0 ? [] : [{ ...change, cells: edited }];
	});
	return { changes, sentences };
}

function packageSentences(before: RecordState, after: RecordState): ChangedSentence[] {
	return [...after.sentences].flatMap(([column, is]) => {
		const was = before.sentences.get(column);
		if (was === undefined || was === is) return [];
		return [{ file: 'datapackage.json', key: '', column, before: was, after: is }];
	});
}

function rowsByKey(tables: WrittenTables | null): ReadonlyMap<string, Readonly<Record<string, string>>> {
	return new Map(
		TABLES.flatMap(({ name, key }) =>
			(tables?.get(name)?.rows ?? []).map((row) => [`${name} ${keyOf(key, row)}`, row] as const)
		)
	);
}

function changedAnswers(
	before: ReadonlyMap<string, AnsweredCheck>,
	after: ReadonlyMap<string, AnsweredCheck>
): ChangedAnswer[] {
	return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
		const [was, is] = [before.get(id), after.get(id)];
		const question = (is ?? was)?.question ?? '';
		if (was?.answer === is?.answer) return [];
		return [{ id, question, before: was?.answer ?? null, after: is?.answer ?? null }];
	});
}

function changedGrades(
	before: ReadonlyMap<string, GradesOfClaim>,
	after: ReadonlyMap<string, GradesOfClaim>
): ChangedGrade[] {
	return [...after].flatMap(([id, is]) => {
		const was = before.get(id);
		if (!was) return [];
		return (['attribution', 'reliability', 'credibility'] as const).flatMap((scale) =>
			was[scale] === is[scale] ? [] : [{ id, scale, before: was[scale], after: is[scale] }]
		);
	});
}
