import {
	changedName,
	changeSize,
	isAdded,
	movesNumber,
	type RecordChange
} from '#lib/domain/record/record-changes.ts';
import { stepAnchor } from '#lib/publish/versions/change-feeds.ts';
import { versionSteps } from '#lib/publish/versions/published-versions.ts';
import { loadModel, publication } from '#lib/site/record.ts';
import { publishedFiles, versions } from '#lib/site/publication.ts';

export const csr = false;

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
	return {
		feeds: [...publishedFiles().values()]
			.filter(({ group }) => group === 'changes')
			.map(({ path, title, mediaType }) => ({ path, title, mediaType })),
		steps: versionSteps(versions(), publication().changelog).map(({ changes, ...step }) => ({
			...step,
			anchor: stepAnchor(step),
			size: changeSize(changes),
			moved: changes.filter(movesNumber).map(row),
			added: changes.filter(isAdded).map(row),
			reworded: changes.filter((change) => !isAdded(change) && !movesNumber(change)).map(row)
		}))
	};
}
