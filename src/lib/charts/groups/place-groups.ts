/** Places groups below each other: lanes on the scale of the group, and the words of each side in a column of its own. */
import {
	blockHeight,
	blockOf,
	labelLines,
	setBlock,
	silenceLines,
	standingLines,
	valueLines,
	type BlockLine
} from '../layout/label-block.ts';
import {
	LAYOUT_WIDTHS,
	lines,
	shareOf,
	text,
	type Drawn,
	type LayoutName,
	type PlacedChart,
	type PlacedMark
} from '../layout/placed.ts';
import { reachOf, signOf } from '../layout/reach.ts';
import { LABEL, leading, SMALL } from '../layout/text-styles.ts';
import { wrapText, type Face } from '../layout/text-metrics.ts';
import type { Mark } from '../spec/spec.ts';
import { marksOfGroup, type Group, type GroupsSpec } from './groups-spec.ts';

const MARGIN = 4;
const GAP = 14;
const LANE = 16;
const RADIUS = 5;
/** Room beyond the largest value, where the arrows of open sides end. */
const BEYOND = 22;
const GROUP_GAP = 16;
const MARK_GAP = 8;
const HEADING: Face = { ...SMALL, weight: 600 };

/** Where things stand in a layout: the scale of a group, and the columns of words. */
interface Columns {
	/** Whether scale and sides each have a column; else the scale stands above the words, and two sides share one. */
	readonly wide: boolean;
	readonly width: number;
	readonly left: number;
	readonly right: number;
	/** The left edge of the words of each side, and how wide they may be. */
	readonly sides: readonly number[];
	readonly column: number;
}

const COLUMNS: Readonly<Record<LayoutName, Columns>> = {
	wide: {
		wide: true,
		width: LAYOUT_WIDTHS.wide,
		left: MARGIN + RADIUS,
		right: 160 - BEYOND,
		sides: [160 + GAP, 380, 586],
		column: 188
	},
	middle: {
		wide: true,
		width: LAYOUT_WIDTHS.middle,
		left: MARGIN + RADIUS,
		right: 104 - BEYOND,
		sides: [114, 266, 418],
		column: 140
	},
	narrow: {
		wide: false,
		width: LAYOUT_WIDTHS.narrow,
		left: MARGIN + RADIUS,
		right: LAYOUT_WIDTHS.narrow - MARGIN - BEYOND,
		sides: [MARGIN, 156, 156],
		column: 140
	}
};

export function placeGroups(spec: GroupsSpec, layout: LayoutName): PlacedChart {
	const columns = COLUMNS[layout];
	const furniture: Drawn[] = [];
	let top = 2;
	if (columns.wide) {
		furniture.push(
			...spec.headings.map((heading, index) =>
				text(heading, { x: columns.sides[index] ?? 0, y: top + leading(SMALL) }, SMALL, 'quiet')
			)
		);
		top += leading(SMALL) + 8;
	}
	const plotTop = top;
	const marks = spec.groups.flatMap((group) => {
		const placed = placeGroup(spec, group, columns, top, plotTop);
		furniture.push(rule(top, columns.width), ...placed.furniture);
		top += placed.height + GROUP_GAP;
		return placed.marks;
	});
	const bottom = Math.max(top - GROUP_GAP + 4, plotTop + 24);
	return {
		width: columns.width,
		height: Math.round(bottom),
		plot: { left: columns.left, right: columns.right, top: plotTop, bottom },
		x: { kind: 'linear', min: 0, max: 1, grid: [], upward: false },
		y: { kind: 'linear', min: 0, max: bottom - plotTop, grid: [], upward: false },
		furniture,
		marks,
		line: []
	};
}

function placeGroup(spec: GroupsSpec, group: Group, columns: Columns, top: number, plotTop: number) {
	const { wide, left, right } = columns;
	const label = labelLines(group.label, (wide ? right + BEYOND : columns.width) - MARGIN);
	const figures = marksOfGroup(group).filter((mark) => mark.kind === 'figure');
	const lanesTop = top + 6 + blockHeight(label) + 4;
	const lanesBottom = lanesTop + figures.length * LANE;
	const axis = figures.length === 0 ? [] : axisOf(group, columns, lanesTop, lanesBottom);
	const unlike =
		figures.length < 2 || group.unlike === '' ? [] : wrapText(group.unlike, right + BEYOND - left, SMALL);
	const notes = unlike.map((line, index) =>
		text(line, { x: MARGIN, y: lanesBottom + 4 + (index + 2) * leading(SMALL) }, SMALL, 'quiet', {
			italic: true
		})
	);
	const stripBottom = lanesBottom + (figures.length === 0 ? 0 : 6 + (1 + unlike.length) * leading(SMALL));
	const words = placeWords(spec, group, columns, wide ? top + 6 : stripBottom + 6);
	const marks = marksOfGroup(group).map((mark): PlacedMark => {
		const block = words.blocks.get(mark);
		const front = block?.drawn ?? [];
		const wordsBox = block?.box ?? { left, right, top, bottom: top };
		if (mark.kind === 'silence')
			return {
				mark,
				at: { x: wordsBox.left, y: (wordsBox.top + wordsBox.bottom) / 2 },
				data: { x: 0, y: wordsBox.top - plotTop },
				target: wordsBox,
				sign: null,
				bar: null,
				behind: [],
				front
			};
		const y = lanesTop + (figures.indexOf(mark) + 0.5) * LANE;
		const share = (value: number) => shareOf(group.scale, value);
		const middle = mark.value ?? mark.low ?? mark.high ?? 0;
		const at = { x: left + share(middle) * (right - left), y };
		return {
			mark,
			at,
			data: { x: share(middle), y: y - plotTop },
			target: { left: MARGIN, right: right + BEYOND, top: y - LANE / 2, bottom: y + LANE / 2 },
			sign: signOf(mark, RADIUS),
			bar: null,
			behind: reachOf(mark, {
				at: (value) => ({ x: left + share(value) * (right - left), y }),
				beyond: { x: right + BEYOND - 2, y },
				zero: { x: left + share(0) * (right - left), y },
				lowest: { x: left, y }
			}),
			front
		};
	});
	const bottom = Math.max(wide ? stripBottom : 0, words.bottom);
	const why = placeWhy(group, columns, bottom);
	return {
		marks,
		furniture: [...setBlock(label, MARGIN, top + 6), ...axis, ...notes, ...words.rest, ...why.drawn],
		height: bottom + why.height - top
	};
}

/** Why the numbers of a group differ, below them across all columns. */
function placeWhy({ why }: Group, { width }: Columns, top: number) {
	if (why === '') return { drawn: [], height: 0 };
	const above = 6;
	const drawn = wrapText(why, width - 2 * MARGIN, SMALL).map((line, index) =>
		text(line, { x: MARGIN, y: top + above + (index + 1) * leading(SMALL) }, SMALL, 'quiet')
	);
	return { drawn, height: above + drawn.length * leading(SMALL) };
}

/** The line of zero, and what both ends of the scale are. */
function axisOf({ scale }: Group, { left, right }: Columns, top: number, bottom: number): Drawn[] {
	const y = bottom + 4 + leading(SMALL);
	const [first, last] = scale.ticks;
	const zero = left + shareOf(scale, 0) * (right - left);
	return [
		lines(
			[
				[
					{ x: zero, y: top },
					{ x: zero, y: bottom }
				]
			],
			'quiet',
			{ width: 1 }
		),
		lines(
			[
				[
					{ x: right, y: top },
					{ x: right, y: bottom }
				]
			],
			'rule',
			{ width: 1 }
		),
		text(first?.text ?? '', { x: MARGIN, y }, SMALL, 'quiet'),
		text(last?.text ?? '', { x: right + BEYOND, y }, SMALL, 'quiet', { anchor: 'right' })
	];
}

/** The words of every mark below each other in the column of its side. */
function placeWords(
	spec: GroupsSpec,
	{ sides }: Group,
	{ wide, sides: lefts, column }: Columns,
	top: number
) {
	const blocks = new Map<Mark, { drawn: Drawn[]; box: PlacedMark['target'] }>();
	/** The words that belong to no mark. */
	const rest: Drawn[] = [];
	const bottoms = new Map<number, number>();
	sides.forEach(({ marks }, index) => {
		const left = lefts[index] ?? 0;
		let y = bottoms.get(left) ?? top;
		// Where sides share a column none has a heading at the top of the chart.
		if (!wide && marks.length > 0) {
			const heading = blockOf(spec.headings[index] ?? '', column, HEADING, 'quiet');
			rest.push(...setBlock(heading, left, y));
			y += blockHeight(heading) + 2;
		}
		for (const mark of marks) {
			const block = wordsOf(mark, column);
			const box = { left, right: left + column, top: y, bottom: y + blockHeight(block) };
			blocks.set(mark, { drawn: setBlock(block, left, y), box });
			y = box.bottom + MARK_GAP;
		}
		if (marks.length === 0 && wide) {
			for (const line of wrapText(spec.none, column, SMALL)) {
				rest.push(text(line, { x: left, y: y + leading(LABEL) }, SMALL, 'quiet', { italic: true }));
				y += leading(LABEL);
			}
			y += MARK_GAP;
		}
		bottoms.set(left, y);
	});
	return { blocks, rest, bottom: Math.max(top, ...bottoms.values()) - MARK_GAP };
}

/** The number leads, then who says it of what, then origin and grade. */
function wordsOf(mark: Mark, width: number): BlockLine[] {
	const label = wrapText(mark.label, width, SMALL).map((line) => ({
		text: line,
		face: SMALL,
		paint: 'ink' as const,
		italic: false
	}));
	return mark.kind === 'silence'
		? [...silenceLines(mark, width), ...label]
		: [...valueLines(mark, width), ...label, ...standingLines(mark, width)];
}

function rule(y: number, width: number): Drawn {
	return lines(
		[
			[
				{ x: MARGIN, y },
				{ x: width - MARGIN, y }
			]
		],
		'rule',
		{ width: 1 }
	);
}
