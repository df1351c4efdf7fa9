import {
	changedName,
	changeSize,
	isAdded,
	isGoneSilence,
	isRemoved,
	moveOf,
	onlyRewords,
	withCells,
	type ChangeSize,
	type Move,
	type RecordChange,
	type RowChange
} from '#lib/domain/record/record-changes.ts';
import { columnTitle } from '#lib/domain/record/schema/column-titles.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { stepAnchor } from '#lib/publish/versions/change-feeds.ts';
import type { MovedNumber } from '#lib/domain/difference/moved-numbers.ts';
import { isWrittenIn } from '#lib/domain/text/script.ts';
import { movedWords, saidEnd } from '#lib/format/figure/moved-words.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel, recordLanguage } from '#lib/site/record.ts';
import { publishedFiles, steps } from '#lib/site/publication.ts';
import { fileWords } from '../file-words.ts';
import { cellWords } from './cell-words.ts';
import { namesOfRows, type RowName } from './names-of-rows.ts';

/** Tables whose rows have a page each. */
const CLAIMS: ReadonlySet<string> = new Set(['figures', 'derived']);

/** Columns with what a number comes to. */
const ENDS = ['value', 'low', 'high'] as const;

/** How much a version changed, as its page says it. */
const SIZES: Readonly<Record<ChangeSize, () => string>> = {
	major: m.changes_size_major,
	minor: m.changes_size_minor,
	patch: m.changes_size_patch,
	none: m.changes_size_none
};

/** What changed from each version to the next, the newest first, old beside new. */
export function load() {
	const model = loadModel();
	const { figuresById, series } = model;
	const lang = recordLanguage();
	// Cells and the changelog are those of the files, in the language of the record.
	const langOf = (text: string) => (text !== '' && isWrittenIn(text, lang) ? lang : undefined);
	const gone = steps().flatMap(({ changes }) =>
		changes.flatMap((change): [string, RowName][] =>
			'called' in change ? [[change.key, { text: change.called, lang: langOf(change.called), isCode: false }]] : []
		)
	);
	const names = namesOfRows(model, new Map(gone));
	const shown = (column: string, cell: string) => cellWords(column, cell, names);
	const row = (change: RecordChange) => ({
		table: change.table,
		tableTitle: fileWords(tableTitle(change.table)),
		column: 'column' in change ? fileWords(columnTitle(change.column)) : null,
		key: changedName(change),
		names: 'column' in change ? [] : names.ofKey(change.table, change.key),
		isFigure: !('column' in change) && CLAIMS.has(change.table) && figuresById.has(change.key),
		isColumn: 'column' in change,
		cells:
			'column' in change
				? []
				: change.cells.map((cell) => ({
						column: cell.column,
						before: shown(cell.column, cell.before),
						after: shown(cell.column, cell.after),
						title: fileWords(columnTitle(cell.column)),
						beforeLang: langOf(shown(cell.column, cell.before)),
						afterLang: langOf(shown(cell.column, cell.after))
					}))
	});
	// A number and its bounds as its own page says them: an empty cell means what the wording stands for.
	const numberRow = (change: RowChange, moved: readonly MovedNumber[]) => {
		const number = moved.find(({ kind, id }) => kind === 'stated' && id === change.key);
		const told = row(change);
		if (change.table !== 'figures' || !number) return told;
		const cells = told.cells.map((cell) => {
			const end = ENDS.find((one) => one === cell.column);
			if (!end) return cell;
			const [before, after] = [saidEnd(number.before, end), saidEnd(number.after, end)];
			return { ...cell, before, after };
		});
		// A bound that is now written and was the same before did not change.
		return { ...told, cells: cells.filter(({ before, after }) => before !== after) };
	};
	// What went has no name in the record of today: it is named as it was, beside what took its place.
	const goneRow = (change: RowChange) => {
		const label = change.silence?.label ?? change.key;
		const by = change.silence?.by ?? null;
		const title = fileWords(columnTitle('label'));
		const named = { text: label, lang: langOf(label), isCode: false };
		return {
			...row(change),
			names: [named],
			cells:
				by === null
					? []
					: [{ column: 'label', title, before: label, after: by, beforeLang: langOf(label), afterLang: langOf(by) }]
		};
	};
	// A total of a series is no figure of its own: it has the unit of what it adds up.
	const unitOf = (ids: readonly string[]) =>
		ids.flatMap((id) => figuresById.get(id)?.unit.label ?? []).at(0);
	// What is a figure or a series today has the label of today, in the language of the page.
	const nameOf = ({ id, kind, label }: MovedNumber) => {
		const figure = kind === 'total' ? undefined : figuresById.get(id);
		const total = kind === 'total' ? series.find((one) => one.id === id) : undefined;
		return { label: figure?.label ?? total?.label ?? label, lang: figure?.lang ?? (total ? undefined : lang) };
	};
	const computed = (number: MovedNumber) => ({
		id: number.id,
		isTotal: number.kind === 'total',
		...nameOf(number),
		unit: unitOf([number.id, ...number.because]) ?? number.after.unitId,
		...oldAndNew(number)
	});
	return {
		wordsLang: lang,
		feeds: [...publishedFiles().values()]
			.filter(({ group }) => group === 'changes')
			.map(({ path, title, mediaType }) => ({ path, title: fileWords(title), mediaType })),
		steps: steps().map(({ changes, moved, ...step }) => {
			const others = withCells(changes, 'others');
			const numbers = withCells(changes, 'numbers');
			const by = (move: Move) => numbers.filter((change) => moveOf(change) === move);
			const count = (move: Move) => String(by(move).length);
			return {
				...step,
				created: dateWords(step.created),
				anchor: stepAnchor(step),
				size: SIZES[changeSize(changes)](),
				inShort: m.changes_in_short({ value: count('value'), bounds: count('bounds'), words: count('words') }),
				moved: by('value').map((change) => numberRow(change, moved)),
				described: [...by('bounds'), ...by('words')].map((change) => numberRow(change, moved)),
				workings: by('setting').map(row),
				computed: moved.filter(({ kind }) => kind !== 'stated').map(computed),
				removed: changes.filter(isRemoved).map(row),
				added: changes.filter(isAdded).map(row),
				ended: changes.filter((change) => isGoneSilence(change, 'ended')).map(goneRow),
				replaced: changes.filter((change) => isGoneSilence(change, 'replaced')).map(goneRow),
				dropped: changes.filter((change) => isGoneSilence(change, 'dropped')).map(goneRow),
				others: others.filter((change) => !onlyRewords(change)).map(row),
				reworded: tableCounts(others.filter((change) => onlyRewords(change)))
			};
		})
	};
}

/** The title of a table; its name where only another version has it. */
function tableTitle(name: string): string {
	return TABLES.find((table) => table.name === name)?.title ?? name;
}

/** How many of the changes are in each table, in their order. */
function tableCounts(changes: readonly RecordChange[]) {
	const counts = new Map<string, number>();
	for (const { table } of changes) counts.set(table, (counts.get(table) ?? 0) + 1);
	return [...counts].map(([table, count]) => ({ table, title: fileWords(tableTitle(table)), count }));
}

/** A number before and after; how its hedge changed stands beside it like its bounds. */
function oldAndNew(number: MovedNumber) {
	const { hedge, ...words } = movedWords(number);
	const beside = [words.bounds, hedge].filter((part) => part !== null);
	return { ...words, bounds: beside.length === 0 ? null : inParts(beside) };
}
