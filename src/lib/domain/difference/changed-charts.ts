/** Charts that draw something else than before: another number, a mark more, a mark less. */
import type { WrittenTables } from '../record/written-tables.ts';
import { seriesMembers } from './written-numbers.ts';

export interface ChangedChart {
	readonly kind: 'panel' | 'series' | 'comparison';
	readonly id: string;
	/** The title of the panel, the label of the series, the question of the comparison. */
	readonly title: string;
	/** Ids that it draws and did not, that it drew and does not, and whose number moved. */
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly moved: readonly string[];
}

interface Chart extends Pick<ChangedChart, 'kind' | 'id' | 'title'> {
	readonly drawn: readonly string[];
}

/**
 * Every chart of either side that changed.
 *
 * @param moved ids of the numbers that moved
 */
export function changedCharts(
	before: WrittenTables,
	after: WrittenTables,
	moved: ReadonlySet<string>
): ChangedChart[] {
	const [old, now] = [chartsOf(before), chartsOf(after)];
	return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
		const chart = now.get(key) ?? old.get(key);
		if (!chart) return [];
		const [was, is] = [old.get(key)?.drawn ?? [], now.get(key)?.drawn ?? []];
		const changed = {
			added: is.filter((id) => !was.includes(id)),
			removed: was.filter((id) => !is.includes(id)),
			moved: is.filter((id) => was.includes(id) && moved.has(id))
		};
		if (Object.values(changed).every((ids) => ids.length === 0)) return [];
		return [{ kind: chart.kind, id: chart.id, title: chart.title, ...changed }];
	});
}

function chartsOf(tables: WrittenTables): ReadonlyMap<string, Chart> {
	const rows = (name: string) => tables.get(name)?.rows ?? [];
	const members = seriesMembers(tables);
	const charts: Chart[] = [
		...rows('panels').map(({ id = '', title = '', series_id: series = '' }) => ({
			kind: 'panel' as const,
			id,
			title,
			drawn: [
				...(members.get(series) ?? []),
				...rows('panel_marks')
					.filter(({ panel_id: panel }) => panel === id)
					.flatMap(({ claim_id: claim = '', silence_id: silence = '' }) =>
						[claim, silence].filter((one) => one !== '')
					)
			]
		})),
		...rows('series').map(({ id = '', label = '' }) => ({
			kind: 'series' as const,
			id,
			title: label,
			drawn: members.get(id) ?? []
		})),
		...rows('comparisons').map(({ id = '', question = '', left_id: left = '', right_id: right = '' }) => ({
			kind: 'comparison' as const,
			id,
			title: question,
			drawn: [left, right]
		}))
	];
	return new Map(charts.map((chart) => [`${chart.kind} ${chart.id}`, chart]));
}
