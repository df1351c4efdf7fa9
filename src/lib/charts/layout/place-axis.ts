/** Texts of an axis. They are placed here and not by Chart.js, whose axes take their size from the font of the machine. */
import { leading, SMALL } from './text-styles.ts';
import { text, type Text } from './placed.ts';
import type { Tick } from '../spec/spec.ts';
import { textWidth, wrapText } from './text-metrics.ts';

const GAP = 10;

/**
 * Tick texts below a horizontal axis, centred on their values but inside the frame. Where they would meet, every
 * second, third … is left out; the first always stays, and the last where an even step allows it that leaves more
 * than the two ends, or where no step does.
 *
 * @param closed true for an axis whose last tick has the word for its size: that and zero stay, and what they would meet goes
 */
export function axisTicks(
	ticks: readonly Tick[],
	toX: (value: number) => number,
	{ y, left, right, closed = false }: { y: number; left: number; right: number; closed?: boolean }
): Text[] {
	const boxes = ticks.map((tick) => {
		const half = textWidth(tick.text, SMALL) / 2;
		const centre = Math.min(Math.max(toX(tick.value), left + half), right - half);
		return { value: tick.value, words: tick.text, centre, half };
	});
	const last = boxes.length - 1;
	const everyNth = (step: number) => boxes.filter((_, index) => index % step === 0);
	const steps = boxes.map((_, index) => index + 1);
	const fitting = steps.filter((step) => {
		const kept = everyNth(step);
		return !kept.some((box, index) => overlaps(kept[index - 1], box));
	});
	const [closest = 1] = fitting;
	const even = fitting.find((candidate) => last % candidate === 0) ?? closest;
	// Both ends alone say less of an axis than some of its ticks without the last.
	const step = everyNth(even).length > 2 || everyNth(closest).length <= 2 ? even : closest;
	const steady = everyNth(step);
	const fixed = closed ? boxes.filter(({ value }, index) => value === 0 || index === last) : [];
	const kept = withFixed(steady, fixed);
	return kept.map(({ words, centre }) =>
		text(words, { x: Math.round(centre * 10) / 10, y }, SMALL, 'quiet', { anchor: 'center' })
	);
}

interface TickBox {
	readonly value: number;
	readonly words: string;
	readonly centre: number;
	readonly half: number;
}

/** The ticks with those among them that must stay, without any that these meet. */
function withFixed(kept: readonly TickBox[], fixed: readonly TickBox[]): TickBox[] {
	const free = kept.filter(
		(box) => !fixed.includes(box) && !fixed.some((one) => overlaps(box, one) && overlaps(one, box))
	);
	return [...free, ...fixed].sort((one, other) => one.centre - other.centre);
}

function overlaps(
	one: { centre: number; half: number } | undefined,
	other: { centre: number; half: number }
): boolean {
	return one !== undefined && one.centre + one.half + GAP > other.centre - other.half;
}

/** What an axis counts, under its ticks; no line where it says nothing. */
export function axisTitle(
	title: string,
	{ left, right, top }: { left: number; right: number; top: number }
): Text[] {
	if (title === '') return [];
	return wrapText(title, right - left, SMALL).map((line, index) =>
		text(line, { x: left, y: top + (index + 1) * leading(SMALL) }, SMALL, 'quiet')
	);
}
