/** Groups of figures below each other, each on a scale of its own, by the side that speaks. */
import type { ChartForm } from '../layout/chart-form.ts';
import { marksOfGroup, type GroupsSpec } from './groups-spec.ts';
import { GROUPS_SHAPES, makeGroups } from './make-groups.ts';
import { placeGroups } from './place-groups.ts';

export const GROUPS: ChartForm<'groups', GroupsSpec> = {
	shapes: GROUPS_SHAPES,
	make: makeGroups,
	place: placeGroups,
	marks: allMarks,
	worded: allMarks,
	quoted: allMarks,
	groupOf: ({ groups }, mark) => groups.find((group) => marksOfGroup(group).includes(mark))?.label ?? null,
	scales: () => [],
	totals: () => [],
	apart: ({ groups }) =>
		groups.map((group) => ({ marks: marksOfGroup(group), scales: [group.scale], totals: [] })),
	onOtherScale: () => null,
	column: null
};

function allMarks({ groups }: GroupsSpec) {
	return groups.flatMap(marksOfGroup);
}
