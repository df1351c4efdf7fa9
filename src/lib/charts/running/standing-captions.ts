/** Under the figures of a series: what must be read with them, once for all that have it in common. */
import { written } from '#lib/format/languages/written.ts';
import { blockHeight, setBlock, type BlockLine } from '../layout/label-block.ts';
import { area, lines, type Drawn, type Point } from '../layout/placed.ts';
import { wrapText } from '../layout/text-metrics.ts';
import { STANDING } from '../layout/text-styles.ts';
import type { SeriesMark, Standing } from './running-spec.ts';

const INSET = 20;
const GAP = 6;
const KEY = 10;

/** The captions below each other from `top`, each with the sign that it explains. */
export function standingCaptions(
	standings: readonly Standing[],
	{ left, right, top }: { left: number; right: number; top: number }
): { drawn: Drawn[]; bottom: number } {
	let bottom = top;
	const drawn = standings.flatMap(({ mark, periods }): Drawn[] => {
		const kind = mark.intervalText === null ? '' : ` · ${mark.intervalText}`;
		const said = `${periods}${written().joints.colon}${mark.originText} · ${mark.phraseText}${kind}`;
		const block = wrapText(said, right - left - INSET, STANDING).map((text): BlockLine => ({
			text,
			face: STANDING,
			paint: mark.tone,
			italic: false
		}));
		const at = bottom + GAP;
		bottom = at + blockHeight(block);
		return [...keyOf(mark, { x: left + KEY / 2, y: at + 8 }), ...setBlock(block, left + INSET, at)];
	});
	return { drawn, bottom };
}

/** A small square for bars, the outline of a round sign for the others. */
function keyOf(mark: SeriesMark, centre: Point): Drawn[] {
	const half = KEY / 2;
	if (mark.shape === 'bar') {
		const box = {
			left: centre.x - half,
			right: centre.x + half,
			top: centre.y - half,
			bottom: centre.y + half
		};
		return [area(box, mark.tone)];
	}
	const hollow = mark.shape === 'ring' || mark.shape === 'ringed-dot';
	const corners = Array.from({ length: 13 }, (_, index): Point => {
		const turn = (index / 12) * 2 * Math.PI;
		const reach = hollow ? half - 1 : half / 2;
		return { x: centre.x + reach * Math.cos(turn), y: centre.y + reach * Math.sin(turn) };
	});
	return [lines([corners], mark.tone, { width: hollow ? 1.5 : half })];
}
