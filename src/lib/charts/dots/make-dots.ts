/** Figures as rows on one scale. */
import type { Panel } from '#lib/domain/record/model.ts';
import { written } from '#lib/format/languages/written.ts';
import { MAX_RATIO } from '../grammar/grammar.ts';
import type { ChartWords } from '../spec/chart-words.ts';
import {
	axisUnit,
	extent,
	figureMark,
	inPercent,
	marksInRole,
	panelHead,
	signShape,
	silenceMark,
	type RoleShapes
} from '../spec/make-mark.ts';
import { linearTicks, logTicks } from '../spec/nice-scale.ts';
import type { FigureMark, Mark, Scale, SpecHead } from '../spec/spec.ts';
import type { DotsSpec } from './dots-spec.ts';

/** How far apart two numbers must be before a logarithmic scale shows more than it hides. */
const LOG_FROM_RATIO = 10;

export const DOTS_SHAPES: RoleShapes<'dots'> = { mark: signShape, reference: signShape };

type AxisWords = Pick<ChartWords, 'axis' | 'logarithmic'>;

/** The marks of a panel in their order, references apart. */
export function makeDots(panel: Panel, words: ChartWords): DotsSpec {
	const references = marksInRole(panel, 'reference', DOTS_SHAPES, words).map(({ mark }) => mark);
	const rows = panel.marks.flatMap(({ figure, silence, label, role }): Mark[] => {
		if (role === 'reference' && figure !== null) return [];
		return [figure === null ? silenceMark(silence, label, words) : figureMark(figure, label, words)];
	});
	const figures = panel.marks.flatMap(({ figure }) => (figure === null ? [] : [figure]));
	const head = panelHead(panel, [...references, ...rows], figures, words);
	return dotsSpec(head, { references, rows }, inPercent(figures), words);
}

/** Marks that are made already, on the scale that tells them apart: linear where both do. */
export function dotsSpec(
	head: SpecHead,
	{ references, rows }: Pick<DotsSpec, 'references' | 'rows'>,
	percent: boolean,
	words: AxisWords
): DotsSpec {
	const marks = [...references, ...rows.filter((mark): mark is FigureMark => mark.kind === 'figure')];
	const numbers = marks.flatMap(extent);
	const unit = axisUnit(marks, head);
	const [first, otherScale = null] = usableScales(numbers, percent, unit, words);
	return {
		form: 'dots',
		...head,
		scale: first ?? linearScale(numbers, percent, unit, words),
		otherScale,
		rows,
		references
	};
}

/** The kind of scale that shows all these numbers first; `null` where neither kind can tell them apart. */
export function commonScale(numbers: readonly number[]): Scale['kind'] | null {
	return scaleKinds(numbers)[0] ?? null;
}

/** The same chart on its other scale; `null` where it has none. */
export function onOtherScale(spec: DotsSpec): DotsSpec | null {
	const { scale, otherScale } = spec;
	return otherScale === null ? null : { ...spec, scale: otherScale, otherScale: scale };
}

/** Linear where no number is too small for it, logarithmic where all are above zero and at least tenfold apart. */
function scaleKinds(numbers: readonly number[]): Scale['kind'][] {
	const sizes = numbers.filter((number) => number !== 0).map(Math.abs);
	const ratio = sizes.length === 0 ? 1 : Math.max(...sizes) / Math.min(...sizes);
	const kinds: Scale['kind'][] = [];
	if (ratio <= MAX_RATIO) kinds.push('linear');
	if (ratio >= LOG_FROM_RATIO && numbers.every((number) => number > 0)) kinds.push('log');
	return kinds;
}

function usableScales(numbers: readonly number[], percent: boolean, unit: string, words: AxisWords): Scale[] {
	return scaleKinds(numbers).map((kind) =>
		kind === 'log' ? logScale(numbers, percent, unit, words) : linearScale(numbers, percent, unit, words)
	);
}

function linearScale(numbers: readonly number[], percent: boolean, unit: string, words: AxisWords): Scale {
	const ticks = linearTicks(Math.max(0, ...numbers), Math.min(0, ...numbers));
	return scaleOf('linear', ticks, words.axis(ticks, { kind: 'linear', percent }), unit);
}

function logScale(numbers: readonly number[], percent: boolean, unit: string, words: AxisWords): Scale {
	const ticks = logTicks(Math.min(...numbers), Math.max(...numbers));
	return scaleOf(
		'log',
		ticks,
		words.axis(ticks, { kind: 'log', percent }),
		unit === '' ? words.logarithmic() : unit + written().joints.comma + words.logarithmic()
	);
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
