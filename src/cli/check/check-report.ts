/** What `check` prints of a record. */
import { isError, type RecordReading } from '#lib/reading/check-record.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import { onOneLine } from '#lib/domain/text/excerpt.ts';
import { notYetAt, problemLine, type Problem } from '#lib/reading/read/problem.ts';
import { typedName } from '../command/typed-name.ts';
import type { RestingSentence } from './ended-silences.ts';
import { movedLine, type MovedCell } from './moved-cells.ts';
import type { SinceVersion, TableChanges } from './since-version.ts';

/** Rules that a table breaks once a spreadsheet has saved it. */
const SPREADSHEET_RULES: ReadonlySet<string> = new Set([
	'byte-order-mark',
	'cells-not-by-commas',
	'line-end',
	'date-malformed',
	'number-malformed'
]);

/** So many problems of one rule are told one by one: more of one kind would hide those of another. */
const TOLD_OF_RULE = 20;

/**
 * The report for a reader: errors first, then warnings, each with its count, a line for each problem.
 *
 * @param isWhole whether all problems are told; else the first of each rule, and how many more there are
 */
export function reportLines(folder: string, { problems, record }: RecordReading, isWhole = false): string[] {
	const problemLines = (those: readonly Problem[]) => (isWhole ? those.map(problemLine) : folded(those));
	const errors = problems.filter(isError);
	const warnings = problems.filter((problem) => !isError(problem));
	const count = (number: number, word: string) => `${String(number)} ${word}${number === 1 ? '' : 's'}`;
	const lines: string[] = [];
	if (errors.length > 0) lines.push(`${folder}: ${count(errors.length, 'error')}`, ...problemLines(errors));
	if (warnings.length > 0) {
		const words = `${count(warnings.length, 'warning')}, which ${warnings.length === 1 ? 'does' : 'do'} not stop a build`;
		lines.push(`${folder}: ${words}`, ...problemLines(warnings));
	}
	const [first] = errors;
	if (!record && first)
		return [
			...lines,
			...(errors.some(({ rule }) => SPREADSHEET_RULES.has(rule))
				? [`${typedName()} tidy mends what a spreadsheet wrote in its own way.`]
				: []),
			`${typedName()} check --explain ${first.rule} says what the rule in brackets means and how to mend it.`
		];
	if (!record) return lines;
	const tables = Object.entries(record.rows).map(([name, rows]) => [name, rows.length] as const);
	const shown = tables.filter(([name]) => ['figures', 'derived', 'statements', 'sources'].includes(name));
	const counts = shown.map(([name, length]) => `${name} ${String(length)}`).join(', ');
	const found = warnings.length > 0 ? 'no errors found' : 'no problems found';
	return [...lines, `${folder}: ${found}: ${counts}`];
}

/** The problems of each rule up to so many, in their order, and how many more there are of it. */
function folded(problems: readonly Problem[]): string[] {
	const of = grouped(problems, ({ rule }) => rule);
	const shown = new Set([...of.values()].flatMap((those) => those.slice(0, TOLD_OF_RULE)));
	const more = [...of].filter(([, those]) => those.length > TOLD_OF_RULE);
	return [
		...problems.filter((problem) => shown.has(problem)).map(problemLine),
		...more.map(
			([rule, those]) =>
				`and ${String(those.length - TOLD_OF_RULE)} more [${rule}]: ${typedName()} check --all lists them`
		)
	];
}

/** What is to be confirmed without the cells that a problem tells already. */
export function apartFrom(problems: RecordReading['problems'], confirm: ToConfirm): ToConfirm {
	return { ...confirm, sinceCommit: confirm.sinceCommit?.filter(notYetAt(problems)) ?? null };
}

/** The report for a program: an object with the number of errors and warnings and each problem by its parts. */
export function reportObject(folder: string, { problems }: RecordReading): object {
	const errors = problems.filter(isError).length;
	return { record: folder, errors, warnings: problems.length - errors, problems };
}

/** What differs from a state that is known, for an editor to confirm; `null` for a state that there is not. */
export interface ToConfirm {
	readonly sinceCommit: readonly MovedCell[] | null;
	readonly sinceVersion: SinceVersion | null;
	/** Sentences that rest on a silence which has ended. */
	readonly endedSilences: readonly RestingSentence[];
	/** Lines on sentences that may be stale since a number or a document is new. */
	readonly readAgain: readonly string[];
}

/** Files whose cells grades follow from. */
const GRADED_BY: ReadonlySet<string> = new Set(
	(['grade_rules', 'evidence', 'source_evidence', 'party_evidence'] as const).map((name) =>
		tableFile({ name })
	)
);

/** So many cells are told one by one; `diff` tells all. */
const TOLD = 30;

/** What differs, as lines: cells since the last commit, rows since the last frozen version, sentences on silences that ended, and sentences to be read again. None of it
 * is a problem. */
export function confirmLines(
	folder: string,
	{ sinceCommit, sinceVersion, endedSilences, readAgain }: ToConfirm
): string[] {
	const lines: string[] = [];
	if (sinceCommit && sinceCommit.length > 0) {
		const differ = sinceCommit.length === 1 ? 'cell or row differs' : 'cells or rows differ';
		lines.push(
			`${folder}: ${String(sinceCommit.length)} ${differ} from the last commit; look whether each is meant`,
			...listed(sinceCommit, `${typedName()} diff`)
		);
		if (sinceCommit.some(({ file }) => GRADED_BY.has(file)))
			lines.push(
				`${folder}: grades follow from cells that differ; ${typedName()} diff lists the grades that moved`
			);
	}
	if (sinceVersion && sinceVersion.tables.length > 0) {
		const { version, tables } = sinceVersion;
		lines.push(
			`${folder}: ${rowCounts(tables)} since version ${version}; ${typedName()} diff ${version} lists them`
		);
	}
	if (endedSilences.length > 0)
		lines.push(
			`${folder}: ${endedSilences.length === 1 ? '1 sentence' : `${String(endedSilences.length)} sentences`} may be false, resting on a silence that has ended; reword what no longer holds (what still holds is listed until the change is in the last commit and in a frozen version)`,
			...endedSilences.map(
				({ file, row, column, sentence, silence }) =>
					`${file}:${String(row)}:${column}: "${onOneLine(sentence)}" (${silence})`
			)
		);
	if (readAgain.length > 0)
		lines.push(
			`${folder}: ${readAgain.length === 1 ? '1 sentence' : `${String(readAgain.length)} sentences`} to read again, since a number of a series or a document is new since the last commit`,
			...readAgain
		);
	return lines;
}

/** How many rows of how many tables differ, in one line however many tables there are. */
function rowCounts(tables: readonly TableChanges[]): string {
	const kinds = (['changed', 'added', 'removed'] as const).flatMap((kind) => {
		const rows = tables.reduce((sum, counts) => sum + counts[kind], 0);
		return rows === 0 ? [] : [`${String(rows)} ${rows === 1 ? 'row' : 'rows'} ${kind}`];
	});
	const [only] = tables;
	const where = tables.length === 1 && only ? `${only.table}.csv` : `${String(tables.length)} tables`;
	return `${kinds.join(', ')} in ${where}`;
}

function listed(cells: readonly MovedCell[], command: string): string[] {
	const lines = cells.slice(0, TOLD).map(movedLine);
	const more = cells.length - lines.length;
	return more > 0 ? [...lines, `and ${String(more)} more: ${command} lists all`] : lines;
}
