/** The frame of a picture that leaves the site: whatever a reader must know stands inside it and is hard to crop out. */
import { leading, SMALL, SUBTITLE, TITLE } from '../layout/text-styles.ts';
import {
	lines,
	moved,
	movedBox,
	movedPoint,
	text,
	type Drawn,
	type PlacedChart,
	type Point
} from '../layout/placed.ts';
import type { ChartSpec } from '../forms.ts';
import { balanceText, wrapText, type Face } from '../layout/text-metrics.ts';
import type { Paint } from '../layout/theme.ts';

/** What a picture says of itself besides the words of its chart. */
export interface Imprint {
	/** Name of the record. */
	readonly record: string;
	/** As of when and by which version of the record, in words. */
	readonly asOf: string;
	/** Address at which the chart stands; `null` where the site has no address of its own. */
	readonly permalink: string | null;
}

const PADDING = 24;
/** Charts keep this free at their left and right; title and chart begin on one line. */
const INSET = 4;

/** Title and subtitle above the chart; limits, source, date and address below it. */
export function withFrame(placed: PlacedChart, spec: ChartSpec, imprint: Imprint): PlacedChart {
	const width = placed.width + 2 * (PADDING - INSET);
	let y = PADDING;
	const set = (words: string, face: Face, paint: Paint, serif = false): Drawn[] =>
		(serif ? balanceText : wrapText)(words, width - 2 * PADDING, face).map((line) => {
			y += leading(face);
			return text(line, { x: PADDING, y: y - Math.round(face.size * 0.3) }, face, paint, { serif });
		});
	const header = [...set(spec.title, TITLE, 'ink', true), ...set(spec.subtitle, SUBTITLE, 'quiet')];
	y += 14;
	const by: Point = { x: PADDING - INSET, y };
	y += placed.height + 12;
	const rule = lines(
		[
			[
				{ x: PADDING, y },
				{ x: width - PADDING, y }
			]
		],
		'rule',
		{ width: 1 }
	);
	y += 8;
	const last = [imprint.record, imprint.asOf, imprint.permalink]
		.filter((words) => words !== null)
		.join(' · ');
	const footer = [spec.caveat, spec.source, last]
		.filter((words) => words !== '')
		.flatMap((words) => set(words, SMALL, 'quiet'));
	return {
		...placed,
		width,
		height: y + PADDING - 6,
		plot: movedBox(placed.plot, by),
		furniture: [...header, ...placed.furniture.map((one) => moved(one, by)), rule, ...footer],
		marks: placed.marks.map((mark) => ({
			...mark,
			at: movedPoint(mark.at, by),
			target: movedBox(mark.target, by),
			behind: mark.behind.map((one) => moved(one, by)),
			front: mark.front.map((one) => moved(one, by))
		}))
	};
}
