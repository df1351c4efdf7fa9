/** Places what is missing as words under a chart: a silence has no place on a scale. */
import { blockHeight, labelLines, setBlock, silenceLines } from './label-block.ts';
import type { PlacedMark } from './placed.ts';
import type { SilenceMark } from '../spec/spec.ts';

const GAP = 6;

/** The silences below each other from `top`; `data` is any place on the axes, where nothing is drawn. */
export function placeSilences(
	silences: readonly SilenceMark[],
	{ left, right, top, data }: { left: number; right: number; top: number; data: { x: number; y: number } }
): { marks: PlacedMark[]; height: number } {
	let y = top;
	const marks = silences.map((mark): PlacedMark => {
		const words = [...labelLines(mark.label, right - left), ...silenceLines(mark, right - left)];
		const box = { left, right, top: y + GAP, bottom: y + GAP + blockHeight(words) };
		y = box.bottom;
		return {
			mark,
			at: { x: left, y: (box.top + box.bottom) / 2 },
			data,
			target: box,
			sign: null,
			bar: null,
			behind: [],
			front: setBlock(words, left, box.top)
		};
	});
	return { marks, height: y - top };
}
