/** Figures as rows on one scale. */
import type { Figure, Panel } from '#lib/domain/record/model.ts';
import type { ChartWords } from '../spec/chart-words.ts';
import { MAX_RATIO } from '../spec/grammar.ts';
import { extent, figureMark, figuresOf, panelWords, silenceMark } from '../spec/make-mark.ts';
import { linearTicks, logTicks } from '../spec/nice-scale.ts';
import type { DotsSpec, FigureMark, Mark, Scale } from '../spec/spec.ts';

/** How far apart two numbers must be before a logarithmic scale shows more than it hides. */
const LOG_FROM_RATIO = 10;

/** The marks of a panel in their order, on the scale that tells them apart, linear where both do. */
export function makeDots(panel: Panel, words: ChartWords): DotsSpec {
	const references = figuresOf(panel, 'reference').map(({ figure, label }) =>
		figureMark(figure, label, words)
	);
	const rows = panel.marks.flatMap(({ figure, silence, label, role }): Mark[] => {
		if (role === 'reference' && figure !== null) return [];
		return [figure === null ? silenceMark(silence, label, words) : figureMark(figure, label, words)];
	});
	const figures = panel.marks.flatMap(({ figure }) => (figure === null ? [] : [figure]));
	const marks = [...references, ...rows.filter((mark): mark is FigureMark => mark.kind === 'figure')];
	const numbers = marks.flatMap(extent);
	const [scale = linearScale(numbers, figures, words), otherScale = null] = usableScales(
		numbers,
		figures,
		words
	);
	return {
		form: 'dots',
		...panelWords(panel, [...references, ...rows], figures, words),
		scale,
		otherScale,
		rows,
		references
	};
}

/** The same chart on its other scale; itself where it has none. */
export function onOtherScale(spec: DotsSpec): DotsSpec {
	const { scale, otherScale } = spec;
	return otherScale === null ? spec : { ...spec, scale: otherScale, otherScale: scale };
}

/** Linear where no number is too small for it, logarithmic where all are above zero and at least tenfold apart. */
function usableScales(numbers: readonly number[], figures: readonly Figure[], words: ChartWords): Scale[] {
	const sizes = numbers.filter((number) => number > 0);
	const ratio = sizes.length === 0 ? 1 : Math.max(...sizes) / Math.min(...sizes);
	const scales: Scale[] = [];
	if (ratio <= MAX_RATIO) scales.push(linearScale(numbers, figures, words));
	if (ratio >= LOG_FROM_RATIO && sizes.length === numbers.length)
		scales.push(logScale(sizes, figures, words));
	return scales;
}

function linearScale(numbers: readonly number[], figures: readonly Figure[], words: ChartWords): Scale {
	const ticks = linearTicks(Math.max(0, ...numbers));
	return scaleOf('linear', ticks, words.axis(ticks, figures, 'linear'), '');
}

function logScale(numbers: readonly number[], figures: readonly Figure[], words: ChartWords): Scale {
	const ticks = logTicks(Math.min(...numbers), Math.max(...numbers));
	return scaleOf('log', ticks, words.axis(ticks, figures, 'log'), words.logarithmic());
}

function scaleOf(
	kind: Scale['kind'],
	ticks: readonly number[],
	texts: readonly string[],
	title: string
): Scale {
	return {
		kind,
		min: ticks[0] ?? 0,
		max: ticks.at(-1) ?? 1,
		ticks: ticks.map((value, index) => ({ value, text: texts[index] ?? '' })),
		title
	};
}
