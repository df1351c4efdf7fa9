/** The chart of a comparison: both figures on one axis, drawn as the panels of the first page are. */
import type { Comparison, Panel, PanelMark } from '#lib/domain/model.ts';
import { m } from '#lib/paraglide/messages.js';
import { drawPanel } from '../draw-panel.ts';

/**
 * Both figures on one axis.
 *
 * @param caveat why the two are not like for like; it is said with the picture
 */
export function drawPair({ id, question, left, right, lang }: Comparison, caveat: string) {
	const marks = [left, right].map((figure): PanelMark => ({
		label: figure.label,
		role: 'mark',
		figure,
		silence: null
	}));
	const panel: Panel = {
		id: `compare-${id}`,
		form: 'dots',
		title: question,
		subtitle: [m.compare_axis({ unit: left.unit.label }), caveat].filter(Boolean).join(' '),
		finding: '',
		caveat,
		lang,
		series: null,
		marks
	};
	return drawPanel(panel);
}
