/** The problems of a record beside the cells that they are in: for each file a table of the rows that have one. */
import { excerpt } from '#lib/domain/text/excerpt.ts';
import { HANDED_RULES } from '#lib/reading/handed/handed-rules.ts';
import type { TakenIn } from '#lib/reading/handed/take-in.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import type { Problem } from '#lib/reading/read/problem.ts';
import { RULES } from '#lib/reading/rules/rules.ts';

/** A problem as it is shown: what is wrong, and how to mend it. */
export interface ShownProblem {
	readonly rule: string;
	readonly column: string;
	readonly found: string;
	readonly expected: string;
	/** How the rule is kept, in a sentence. */
	readonly mend: string;
}

/** A row with what is wrong in it. */
export interface ProblemRow {
	/** As the reader's own file counts, from 1; 0 where it is the whole file. */
	readonly row: number;
	/** One for each column of the table; none where the row could not be shown. */
	readonly cells: readonly { readonly text: string; readonly isWrong: boolean }[];
	readonly problems: readonly ShownProblem[];
}

export interface ProblemTable {
	/** The name that the reader knows the file by. */
	readonly file: string;
	readonly severity: Problem['severity'];
	/** The columns that are shown: the first, those that are wrong, and what stands beside them. */
	readonly columns: readonly string[];
	readonly rows: readonly ProblemRow[];
}

/** So many problems are shown; a reader mends some and tries again. */
export const MOST_PROBLEMS = 200;
/** So many columns are shown where few are wrong. */
const MOST_COLUMNS = 7;

const MENDS = new Map([...RULES, ...Object.values(HANDED_RULES)].map(({ name, mend }) => [name, mend]));

/** The tables of problems, errors before warnings; at most {@link MOST_PROBLEMS} problems in all. */
export function problemTables(
	problems: readonly Problem[],
	taken: Pick<TakenIn, 'files' | 'names' | 'rows'>
): ProblemTable[] {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const shown = [...errors, ...warnings].slice(0, MOST_PROBLEMS);
	return grouped(shown, ({ severity, file }) => `${severity} ${file}`).map((ofFile) =>
		tableOf(ofFile, taken)
	);
}

/**
 * Each problem once, where the reader wrote it: what is filled in from a wrong cell is wrong in the same way, in columns and
 * properties that the reader's files do not have.
 */
export function toldOnce(problems: readonly Problem[], files: TakenIn['files']): Problem[] {
	const texts = new Map(
		[...new Set(problems.map(({ file }) => file))].map((file) => [file, headOf(file, files)])
	);
	const isWritten = ({ file, column }: Problem) => {
		const head = texts.get(file) ?? [];
		return column === '-' || head.length === 0 || column.split(/[+.]/).some((one) => head.includes(one));
	};
	const cells = new Set<string>();
	const isFirst = ({ file, row, column, rule, found }: Problem) => {
		const cell = JSON.stringify([file, row, column, rule, found]);
		return cells.size < cells.add(cell).size;
	};
	const distinct = problems.filter(isFirst);
	const written = new Set(distinct.filter(isWritten));
	const rows = new Set([...written].map(({ file, row }) => `${file} ${String(row)}`));
	const told = new Set<string>();
	return distinct.filter((problem) => {
		if (written.has(problem)) return true;
		const { file, row, found } = problem;
		const same = `${file} ${String(row)} ${found}`;
		// What a row has of its own is mended first.
		if (rows.has(`${file} ${String(row)}`) || told.has(same) || (row === 0 && written.size > 0)) return false;
		told.add(same);
		return true;
	});
}

/** The columns of a table, or the words in quotation marks of another file; none where it has no text. */
function headOf(file: string, files: TakenIn['files']): readonly string[] {
	const text = new TextDecoder().decode(files.get(file));
	if (!/\.(?:csv|tsv)$/i.test(file)) return [...text.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
	return parseCells(text.slice(0, Math.max(0, text.indexOf('\n')))).rows[0] ?? [];
}

function tableOf(
	problems: readonly [Problem, ...Problem[]],
	{ files, names, rows: places }: Pick<TakenIn, 'files' | 'names' | 'rows'>
): ProblemTable {
	const [{ file, severity }] = problems;
	const text = new TextDecoder().decode(files.get(file));
	const isTable = /\.(?:csv|tsv)$/i.test(file);
	const parsed = isTable ? parseCells(text).rows : text.split('\n').map((line) => [line]);
	const headers = isTable ? (parsed[0] ?? []) : [];
	const wrongIn = (problem: Problem) => problem.column.split('+');
	const wrong = new Set(problems.flatMap(wrongIn).map((column) => headers.indexOf(column)));
	const columns = shownColumns(headers.length, wrong);
	const place = places.get(file);
	return {
		file: names.get(file) ?? file,
		severity,
		columns: columns.map((at) => headers[at] ?? ''),
		rows: grouped(problems, ({ row }) => String(row)).map((ofRow) => {
			const [{ row }] = ofRow;
			const cells = row > 0 ? (parsed[row - 1] ?? []) : [];
			const isWrong = new Set(ofRow.flatMap(wrongIn));
			return {
				row: place?.[row - 1] ?? row,
				cells:
					cells.length === 0
						? []
						: (isTable ? columns : [0]).map((at) => ({
								text: excerpt(cells[at] ?? ''),
								isWrong: isWrong.has(headers[at] ?? '-')
							})),
				problems: ofRow.map(({ rule, column, found, expected }) => ({
					rule,
					column: column === '-' ? '' : column,
					found,
					expected,
					mend: MENDS.get(rule) ?? ''
				}))
			};
		})
	};
}

/** The places of the columns to show, in their order. */
function shownColumns(count: number, wrong: ReadonlySet<number>): number[] {
	const all = Array.from({ length: count }, (_, at) => at);
	const isNear = (at: number) => wrong.has(at - 1) || wrong.has(at + 1);
	const needed = all.filter((at) => at === 0 || wrong.has(at));
	const near = all.filter((at) => !needed.includes(at) && isNear(at));
	const rest = all.filter((at) => !needed.includes(at) && !near.includes(at));
	const room = Math.max(0, MOST_COLUMNS - needed.length);
	return [...needed, ...[...near, ...rest].slice(0, room)].sort((one, other) => one - other);
}

/** Things in groups of one name, in the order in which the names first occur. */
function grouped<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): [Thing, ...Thing[]][] {
	const groups = new Map<string, [Thing, ...Thing[]]>();
	for (const thing of things) {
		const group = groups.get(nameOf(thing));
		if (group) group.push(thing);
		else groups.set(nameOf(thing), [thing]);
	}
	return [...groups.values()];
}
