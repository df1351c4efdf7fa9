/** A comparison as a panel, so that it is drawn as the panels of the first page are. */
import type { Comparison, Panel, PanelMark } from '#lib/domain/record/model.ts';
import type { Scale } from '#lib/charts/spec/spec.ts';
import { inSentences } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { axisSentence } from './common-axis.ts';

/**
 * Both figures, with the answer in the title, so that a picture says it wherever it is taken.
 *
 * @param axis the one axis that carries both; `null` gives each a scale of its own
 * @param caveat why the two are not like for like; it is said with the picture
 */
export function pairPanel(
	{ id, question, answer, left, right, lang }: Comparison,
	axis: Scale['kind'] | null,
	caveat: string
): Panel {
	const marks = [left, right].map((figure): PanelMark => ({
		label: figure.label,
		role: 'mark',
		figure,
		silence: null
	}));
	const unit = left.unit.label;
	return {
		id: `compare-${id}`,
		form: axis === null ? 'apart' : 'dots',
		// A title has no full stop.
		title: inSentences([question, answer.replace(/[.。]$/, '')]),
		subtitle: axis === null ? m.compare_axes_apart({ unit }) : axisSentence(axis, unit),
		finding: '',
		caveat,
		lang,
		series: null,
		marks
	};
}
