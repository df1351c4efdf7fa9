/** Charts of a record that has none of its own: its figures, those of one unit together. */
import type { Figure, Model, Panel } from '#lib/domain/record/model.ts';
import { m } from '#lib/paraglide/messages.js';
import { axisSentence, commonAxis } from '../compare/common-axis.ts';

/** Charts beyond so many, and marks beyond so many in one, are no longer looked at. */
const [MOST_CHARTS, MOST_MARKS] = [3, 20];

/** A panel for each unit that has two figures or more; none where the record has a first screen or panels. */
export function unitPanels({ figures, overview, sections, package: { title, lang } }: Model): Panel[] {
	if (overview !== null || sections.some(({ panels }) => panels.length > 0)) return [];
	const byUnit = new Map<string, Figure[]>();
	for (const figure of figures) byUnit.set(figure.unit.id, [...(byUnit.get(figure.unit.id) ?? []), figure]);
	return [...byUnit.values()]
		.filter((some) => some.length > 1)
		.slice(0, MOST_CHARTS)
		.map((some): Panel => {
			const shown = some.slice(0, MOST_MARKS);
			const axis = commonAxis(shown);
			const unit = shown[0]?.unit.label ?? '';
			return {
				id: `unit-${shown[0]?.unit.id ?? ''}`,
				form: axis === null ? 'apart' : 'dots',
				title,
				subtitle: axis === null ? m.compare_axes_apart({ unit }) : axisSentence(axis, unit),
				finding: '',
				caveat: m.try_chart_caveat(),
				lang,
				series: null,
				marks: shown.map((figure) => ({ label: figure.label, role: 'mark', figure, silence: null }))
			};
		});
}
