/** A difference between two states of a record in words: plain text for a terminal, Markdown for a pull request. */
import type { MovedNumber } from '#lib/domain/difference/moved-numbers.ts';
import { isEmpty, type RecordDifference } from '#lib/domain/difference/record-difference.ts';
import { changedName, isAdded, type RecordChange } from '#lib/domain/record/record-changes.ts';
import { movedWords } from '#lib/format/figure/moved-words.ts';

/** A part of the report: what it is about, and a line for each item, which may have lines of its own. */
export interface ReportPart {
	readonly heading: string;
	readonly items: readonly (readonly string[])[];
}

/** The parts that have something to say, in the order in which an editor asks for them. */
export function differenceParts(difference: RecordDifference): ReportPart[] {
	const { changes, moved, charts, sentences, answers, grades } = difference;
	const stated = moved.filter(({ kind }) => kind === 'stated');
	const computed = moved.filter(({ kind }) => kind !== 'stated');
	const edited = changes.filter((change) => !isAdded(change) && !isRemoved(change));
	const parts: ReportPart[] = [
		{ heading: 'Numbers that were corrected', items: stated.map((one) => [movedLine(one)]) },
		{
			heading: 'Computed numbers that move',
			items: computed.map((one) => [movedLine(one), ...reasons(one)])
		},
		{
			heading: 'Checks that answer otherwise',
			items: (answers ?? []).map(({ id, question, before, after }) => [
				`${id}: ${before ?? 'not asked'} → ${after ?? 'no longer asked'}`,
				question
			])
		},
		{
			heading: 'Charts that change',
			items: charts.map(({ kind, id, title, added, removed, moved: shifted }) => [
				`${kind} ${id}: ${title}`,
				...listed('draws also', added),
				...listed('no longer draws', removed),
				...listed('has another number for', shifted)
			])
		},
		{
			heading: 'Grades that change',
			items: (grades ?? []).map(({ id, scale, before, after }) => [`${id}: ${scale} ${before} → ${after}`])
		},
		{
			heading: 'Sentences that read differently',
			items: sentences.map(({ file, key, column, before, after }) => [
				[file, key, column].filter((part) => part !== '').join(' '),
				`- ${before}`,
				`+ ${after}`
			])
		},
		{ heading: 'Rows and columns added', items: byTable(changes.filter(isAdded)) },
		{ heading: 'Rows and columns removed', items: byTable(changes.filter(isRemoved)) },
		{ heading: 'Rows edited', items: edited.map(editedLines) }
	];
	return parts.filter(({ items }) => items.length > 0);
}

/** The report for a terminal. */
export function differenceText(difference: RecordDifference): string[] {
	const parts = differenceParts(difference).flatMap(({ heading, items }) => [
		'',
		`${heading}: ${String(items.length)}`,
		...items.flatMap(([first = '', ...rest]) => [`  ${first}`, ...rest.map((line) => `      ${line}`)])
	]);
	return [headline(difference), ...parts];
}

/** The report as Markdown; what a source or an editor wrote stands in code, so that none of it is read as Markdown. */
export function differenceMarkdown(difference: RecordDifference): string[] {
	const parts = differenceParts(difference).flatMap(({ heading, items }) => [
		'',
		`### ${heading} (${String(items.length)})`,
		'',
		...items.flatMap(([first = '', ...rest]) => [
			`- ${asCode(first)}`,
			...rest.map((line) => `  - ${asCode(line)}`)
		])
	]);
	return [`## ${headline(difference)}`, ...parts];
}

function headline(difference: RecordDifference): string {
	const { before, after, size } = difference;
	const of = ({ name, version }: RecordDifference['before']) =>
		name === version ? `version ${version}` : `${name} (version ${version})`;
	if (isEmpty(difference)) return `Nothing differs between ${of(before)} and ${of(after)}`;
	return `From ${of(before)} to ${of(after)}: a ${size} change`;
}

/** A moved number on one line: what it was, what it is, and by how much it moved before rounding. */
export function movedLine(moved: MovedNumber): string {
	const { id, kind, before, after } = moved;
	const name = kind === 'total' ? `total of the series ${id}` : id;
	const [old, words] = before.asStated === null ? [null, null] : [before.asStated, after.asStated];
	const { before: was, after: is, bounds, hedge, by } = movedWords(moved);
	const [from, to] = [`${was} ${before.unit}`, `${is} ${after.unit}`];
	const numbers = from === to ? `${to} as before` : `${from} → ${to}`;
	const beside = [bounds, hedge, by].filter((part) => part !== null).map((part) => ` (${part})`);
	if (from === to && words !== null && words !== old)
		return `${name}: stated as ${JSON.stringify(old)} before, as ${JSON.stringify(words)} now; ${numbers}${beside.join('')}`;
	return `${name}: ${numbers}${beside.join('')}${words === null ? '' : `, stated as ${JSON.stringify(words)}`}`;
}

function reasons({ because }: MovedNumber): string[] {
	return listed('since it is computed from', because);
}

function listed(words: string, ids: readonly string[]): string[] {
	return ids.length === 0 ? [] : [`${words} ${ids.join(', ')}`];
}

function isRemoved({ kind }: RecordChange): boolean {
	return kind === 'removed' || kind === 'column-removed';
}

/** One item a table, with the names of what changed in it. */
function byTable(changes: readonly RecordChange[]): string[][] {
	const tables = [...new Set(changes.map(({ table }) => table))];
	return tables.map((table) => {
		const names = changes.filter((change) => change.table === table).map(changedName);
		return [`${table}: ${names.join(', ')}`];
	});
}

function editedLines(change: RecordChange): string[] {
	if ('column' in change) return [`${change.table}: ${change.column}`];
	const cells = change.cells.flatMap(({ column, before, after }) => [
		`${column}:`,
		`- ${before === '' ? '(empty)' : before}`,
		`+ ${after === '' ? '(empty)' : after}`
	]);
	return [`${change.table} ${change.key}`, ...cells];
}

/** Text as a code span of Markdown, whatever signs are in it. */
function asCode(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	const ticks = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
	const pad = line.includes('`') ? ' ' : '';
	return `${ticks}${pad}${line}${pad}${ticks}`;
}
