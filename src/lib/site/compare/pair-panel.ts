/** A comparison as a panel, so that it is drawn as the panels of the first page are. */
import type { Comparison, Panel, PanelMark } from '#lib/domain/record/model.ts';
import type { Scale } from '#lib/charts/spec/spec.ts';
import { axisSentence } from './common-axis.ts';

/**
 * Both figures on one axis.
 *
 * @param caveat why the two are not like for like; it is said with the picture
 */
export function pairPanel(
	{ id, question, left, right, lang }: Comparison,
	axis: Scale['kind'],
	caveat: string
): Panel {
	const marks = [left, right].map((figure): PanelMark => ({
		label: figure.label,
		role: 'mark',
		figure,
		silence: null
	}));
	return {
		id: `compare-${id}`,
		form: 'dots',
		title: question,
		subtitle: axisSentence(axis, left.unit.label),
		finding: '',
		caveat,
		lang,
		series: null,
		marks
	};
}
