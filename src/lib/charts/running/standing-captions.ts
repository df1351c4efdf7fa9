/** Under the figures of a series: what must be read with them, once for all that have it in common. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { written } from '#lib/format/languages/written.ts';
import { blockHeight, setBlock, type BlockLine } from '../layout/label-block.ts';
import { area, lines, type Drawn, type Point } from '../layout/placed.ts';
import { wrapText } from '../layout/text-metrics.ts';
import { STANDING } from '../layout/text-styles.ts';
import type { SeriesMark, Standing } from './running-spec.ts';

const INSET = 20;
const GAP = 6;
const KEY = 10;

/** What is said once, with every sign that it explains. */
interface Caption {
	readonly signs: readonly SeriesMark[];
	readonly lines: readonly string[];
}

/** The captions below each other from `top`, each with the signs that it explains. */
export function standingCaptions(
	standings: readonly Standing[],
	{ left, right, top }: { left: number; right: number; top: number }
): { drawn: Drawn[]; bottom: number } {
	let bottom = top;
	const drawn = captionsOf(standings).flatMap(({ signs, lines: said }): Drawn[] => {
		const inset = INSET * signs.length;
		const tone = signs[0]?.tone ?? 'ink';
		const block = said
			.flatMap((line) => wrapText(line, right - left - inset, STANDING))
			.map((text): BlockLine => ({ text, face: STANDING, paint: tone, italic: false }));
		const at = bottom + GAP;
		bottom = at + blockHeight(block);
		return [
			...signs.flatMap((mark, index) => keyOf(mark, { x: left + KEY / 2 + index * INSET, y: at + 8 })),
			...setBlock(block, left + inset, at)
		];
	});
	return { drawn, bottom };
}

/** What holds for every figure is said once beside all signs; else each sign stands once, with what is said of which periods. */
function captionsOf(standings: readonly Standing[]): Caption[] {
	const colon = written().joints.colon;
	const said = ({ mark }: Standing) => inParts([mark.originText, mark.phraseText, mark.intervalText ?? '']);
	const [first] = standings;
	if (first && standings.length > 1 && standings.every((one) => said(one) === said(first)))
		return [{ signs: standings.map(({ mark }) => mark), lines: [said(first)] }];
	const bySign = grouped(standings, ({ mark }) => `${mark.tone} ${String(mark.shape === 'bar')}`);
	return [...bySign.values()].map((group): Caption => {
		const signs = group.slice(0, 1).map(({ mark }) => mark);
		if (group.length === 1) return { signs, lines: group.map((one) => `${one.periods}${colon}${said(one)}`) };
		const origins = new Set(group.map(({ mark }) => mark.originText));
		// Two signs that look alike would be taken for two kinds of bars: one sign, and each line says its whole.
		if (origins.size > 1) return { signs, lines: group.map((one) => `${one.periods}${colon}${said(one)}`) };
		const lines = group.map(
			({ mark, periods }) => `${periods}${colon}${inParts([mark.phraseText, mark.intervalText ?? ''])}`
		);
		return { signs, lines: [...origins, ...lines] };
	});
}

function inParts(words: readonly string[]): string {
	return words.filter((word) => word !== '').join(' · ');
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
