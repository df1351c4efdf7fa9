/** What the picture beside a link and a frame in another page show of a chart: no more than can be read there at one look. */
import { m } from '#lib/paraglide/messages.js';
import type { Panel } from '#lib/domain/record/model.ts';

/** Where a chart goes: the picture is often seen at the width of a telephone, the frame in a column of text. */
export type Shared = 'picture' | 'frame';

/** So many groups below each other leave their words readable in a picture of a link, and are about two screens of a telephone in a frame. */
const MOST_GROUPS: Readonly<Record<Shared, number>> = { picture: 1, frame: 2 };

/** The panel with its first groups alone, which it then says; any panel without groups as it is. */
export function sharedPanel(panel: Panel, where: Shared): Panel {
	const rows = sharedRows(panel, where);
	if (rows === null) return panel;
	const groups = (panel.groups ?? []).slice(0, MOST_GROUPS[where]);
	const subtitle = m.picture_first_rows({ caption: panel.subtitle, ...rows });
	return { ...panel, subtitle, groups, marks: groups.flatMap(({ marks }) => marks) };
}

/** How many groups of how many are shown, for whoever takes the picture; `null` where all are. */
export function sharedRows({ groups }: Panel, where: Shared): { shown: string; count: string } | null {
	const count = groups?.length ?? 0;
	const most = MOST_GROUPS[where];
	return count <= most ? null : { shown: String(most), count: String(count) };
}
