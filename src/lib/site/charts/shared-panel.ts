/** What the picture beside a link shows of a chart: it is looked at small, so it holds no more than can be read there. */
import { m } from '#lib/paraglide/messages.js';
import type { Panel } from '#lib/domain/record/model.ts';

/** So many groups below each other leave their words readable in a picture of that size. */
const MOST_GROUPS = 2;

/** The panel with its first groups alone, which it then says; any panel without groups as it is. */
export function sharedPanel(panel: Panel): Panel {
	const groups = panel.groups?.slice(0, MOST_GROUPS);
	const count = panel.groups?.length ?? 0;
	if (!groups || groups.length === count) return panel;
	const subtitle = m.picture_first_rows({
		caption: panel.subtitle,
		shown: String(groups.length),
		count: String(count)
	});
	return { ...panel, subtitle, groups, marks: groups.flatMap(({ marks }) => marks) };
}
