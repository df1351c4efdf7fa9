import {
	changedName,
	changeSize,
	isAdded,
	isEndedSilence,
	movesNumber,
	onlyRewords,
	type ChangeSize,
	type RecordChange
} from '#lib/domain/record/record-changes.ts';
import { stepAnchor } from '#lib/publish/versions/change-feeds.ts';
import type { MovedNumber } from '#lib/domain/difference/moved-numbers.ts';
import { movedWords } from '#lib/format/figure/moved-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '#lib/site/record.ts';
import { publishedFiles, steps } from '#lib/site/publication.ts';
import { fileWords } from '../file-words.ts';

/** How much a version changed, as its page says it. */
const SIZES: Readonly<Record<ChangeSize, () => string>> = {
	major: m.changes_size_major,
	minor: m.changes_size_minor,
	patch: m.changes_size_patch,
	none: m.changes_size_none
};

/** What changed from each version to the next, the newest first, old beside new. */
export function load() {
	const { figuresById } = loadModel();
	const row = (change: RecordChange) => ({
		table: change.table,
		key: changedName(change),
		isColumn: 'column' in change,
		isRemoved: change.kind === 'removed' || change.kind === 'column-removed',
		cells: 'column' in change ? [] : change.cells,
		label: 'column' in change ? null : (figuresById.get(change.key)?.label ?? null)
	});
	// A total of a series is no figure of its own: it has the unit of what it adds up.
	const unitOf = (ids: readonly string[]) =>
		ids.flatMap((id) => figuresById.get(id)?.unit.label ?? []).at(0);
	const computed = (number: MovedNumber) => ({
		id: number.id,
		isTotal: number.kind === 'total',
		label: number.label,
		unit: unitOf([number.id, ...number.because]) ?? number.after.unitId,
		...movedWords(number)
	});
	return {
		feeds: [...publishedFiles().values()]
			.filter(({ group }) => group === 'changes')
			.map(({ path, title, mediaType }) => ({ path, title: fileWords(title), mediaType })),
		steps: steps().map(({ changes, moved, ...step }) => ({
			...step,
			anchor: stepAnchor(step),
			size: SIZES[changeSize(changes)](),
			moved: changes.filter(movesNumber).map(row),
			computed: moved.filter(({ kind }) => kind !== 'stated').map(computed),
			added: changes.filter(isAdded).map(row),
			ended: changes.filter(isEndedSilence).map(row),
			others: changes
				.filter(
					(change) =>
						!isAdded(change) && !isEndedSilence(change) && !movesNumber(change) && !onlyRewords(change)
				)
				.map(row),
			reworded: tableCounts(changes.filter((change) => onlyRewords(change)))
		}))
	};
}

/** How many of the changes are in each table, in their order. */
function tableCounts(changes: readonly RecordChange[]) {
	const counts = new Map<string, number>();
	for (const { table } of changes) counts.set(table, (counts.get(table) ?? 0) + 1);
	return [...counts].map(([table, count]) => ({ table, count }));
}
