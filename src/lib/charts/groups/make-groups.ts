/** Groups of figures, each on a scale of its own. */
import { SIDES } from '#lib/domain/record/schema/vocabularies.ts';
import type { Panel, PanelGroup } from '#lib/domain/record/model.ts';
import type { ChartWords } from '../spec/chart-words.ts';
import {
	extent,
	figureMark,
	inPercent,
	panelHead,
	signShape,
	silenceMark,
	type RoleShapes
} from '../spec/make-mark.ts';
import { linearTicks } from '../spec/nice-scale.ts';
import type { Mark } from '../spec/spec.ts';
import { marksOfGroup, type Group, type GroupsSpec } from './groups-spec.ts';

export const GROUPS_SHAPES: RoleShapes<'groups'> = { mark: signShape };

/** The groups of a panel in their order, the marks of each by side. */
export function makeGroups(panel: Panel, words: ChartWords): GroupsSpec {
	const groups = (panel.groups ?? []).map((group) => makeGroup(group, words));
	const figures = panel.marks.flatMap(({ figure }) => (figure === null ? [] : [figure]));
	return {
		form: 'groups',
		...panelHead(panel, groups.flatMap(marksOfGroup), figures, words),
		headings: SIDES.map((side) => words.side(side)),
		none: words.noEntry(),
		groups
	};
}

function makeGroup({ label, unlike, why, marks }: PanelGroup, words: ChartWords): Group {
	const sides = SIDES.map((side) => ({
		side,
		marks: marks
			.filter((mark) => mark.side === side)
			.map(({ figure, silence, label: said }): Mark =>
				figure === null ? silenceMark(silence, said, words) : figureMark(figure, said, words)
			)
	}));
	const figures = marks.flatMap(({ figure }) => (figure === null ? [] : [figure]));
	const sizes = sides
		.flatMap((one) => one.marks)
		.flatMap((mark) => (mark.kind === 'figure' ? extent(mark) : []));
	const all = linearTicks(Math.max(0, ...sizes), Math.min(0, ...sizes));
	const ticks = [all[0] ?? 0, all.at(-1) ?? 1];
	const texts = words.axis(ticks, { kind: 'linear', percent: inPercent(figures) });
	return {
		label,
		scale: {
			kind: 'linear',
			min: ticks[0] ?? 0,
			max: ticks[1] ?? 1,
			ticks: ticks.map((value, index) => ({ value, text: texts[index] ?? '' })),
			title: ''
		},
		unlike: unlike ? words.notComparable() : '',
		why,
		sides
	};
}
