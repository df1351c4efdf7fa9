/** What the picture beside a link and a frame in another page show of a chart: no more than can be read there at one look. */
import { m } from '#lib/paraglide/messages.js';
import type { LayoutName } from '#lib/charts/layout/placed.ts';
import type { Panel } from '#lib/domain/record/model.ts';

/** Where a chart goes: a picture, often seen at the width of a telephone, or a frame in a column of text, which has each of the drawings at its width. */
export type Shared = 'picture' | LayoutName;

/** So many groups below each other leave their words readable in a picture of a link, and are about two screens of a telephone in a frame of any width. */
const MOST_GROUPS: Readonly<Record<Shared, number>> = { picture: 1, narrow: 2, middle: 4, wide: 5 };

/** How many groups of how many are shown. */
export interface RowsShown {
	readonly shown: string;
	readonly count: string;
}

/** The panel with its first groups alone; any panel without groups as it is. */
export function sharedPanel(panel: Panel, where: Shared): Panel {
	if (sharedRows(panel, where) === null) return panel;
	const groups = (panel.groups ?? []).slice(0, MOST_GROUPS[where]);
	return { ...panel, groups, marks: groups.flatMap(({ marks }) => marks) };
}

/** The panel as the picture of a link has it, which says what it leaves out. */
export function picturePanel(panel: Panel): Panel {
	const rows = sharedRows(panel, 'picture');
	if (rows === null) return panel;
	return {
		...sharedPanel(panel, 'picture'),
		subtitle: m.picture_first_rows({ caption: panel.subtitle, ...rows })
	};
}

/** How many groups of how many are shown, for whoever takes or sees the picture; `null` where all are. */
export function sharedRows({ groups }: Panel, where: Shared): RowsShown | null {
	const count = groups?.length ?? 0;
	const most = MOST_GROUPS[where];
	return count <= most ? null : { shown: String(most), count: String(count) };
}

/** The least and the most groups that a frame shows, by its width; `null` where it shows all at any. */
export function framedRows(panel: Panel): { least: string; most: string; count: string } | null {
	const narrow = sharedRows(panel, 'narrow');
	return (
		narrow && {
			least: narrow.shown,
			most: sharedRows(panel, 'wide')?.shown ?? narrow.count,
			count: narrow.count
		}
	);
}
