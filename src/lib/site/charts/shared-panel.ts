/** What the picture beside a link and a frame in another page show of a chart: no more than can be read there at one look. */
import { m } from '#lib/paraglide/messages.js';
import type { Panel } from '#lib/domain/record/model.ts';

/** So many groups below each other leave their words readable in a small picture, and are about two screens of a telephone. */
const MOST_GROUPS = 2;

/** The panel with its first groups alone, which it then says; any panel without groups as it is. */
export function sharedPanel(panel: Panel): Panel {
	const rows = sharedRows(panel);
	if (rows === null) return panel;
	const groups = (panel.groups ?? []).slice(0, MOST_GROUPS);
	const subtitle = m.picture_first_rows({ caption: panel.subtitle, ...rows });
	return { ...panel, subtitle, groups, marks: groups.flatMap(({ marks }) => marks) };
}

/** How many groups of how many are shown, for whoever takes the picture; `null` where all are. */
export function sharedRows({ groups }: Panel): { shown: string; count: string } | null {
	const count = groups?.length ?? 0;
	return count <= MOST_GROUPS ? null : { shown: String(MOST_GROUPS), count: String(count) };
}
