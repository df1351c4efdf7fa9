/** Figures that cannot be compared, each on a scale of its own. */
import type { Panel } from '#lib/domain/record/model.ts';
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
import type { Mark, Scale, SpecHead } from '../spec/spec.ts';
import type { ApartSpec } from './apart-spec.ts';

export const APART_SHAPES: RoleShapes<'apart'> = { mark: signShape };

type AxisWords = Pick<ChartWords, 'axis' | 'notComparable'>;

/** The marks of a panel in their order, each on its scale. */
export function makeApart(panel: Panel, words: ChartWords): ApartSpec {
	const marks = panel.marks.map(({ figure, silence, label }): Mark =>
		figure === null ? silenceMark(silence, label, words) : figureMark(figure, label, words)
	);
	const figures = panel.marks.flatMap(({ figure }) => (figure === null ? [] : [figure]));
	return apartSpec(panelHead(panel, marks, figures, words), marks, inPercent(figures), words);
}

/** Marks that are made already, each on its scale. */
export function apartSpec(
	head: SpecHead,
	marks: readonly Mark[],
	percent: boolean,
	words: AxisWords
): ApartSpec {
	return {
		form: 'apart',
		...head,
		between: words.notComparable(),
		rows: marks.map((mark) => ({
			mark,
			scale: mark.kind === 'silence' ? null : ownScale(extent(mark), percent, words)
		}))
	};
}

function ownScale(numbers: readonly number[], percent: boolean, words: AxisWords): Scale {
	const ticks = linearTicks(Math.max(0, ...numbers), Math.min(0, ...numbers));
	const texts = words.axis(ticks, { kind: 'linear', percent });
	return {
		kind: 'linear',
		min: ticks[0] ?? 0,
		max: ticks.at(-1) ?? 1,
		ticks: ticks.map((value, index) => ({ value, text: texts[index] ?? '' })),
		title: ''
	};
}
