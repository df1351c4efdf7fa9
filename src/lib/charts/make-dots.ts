/** Figures as rows on one scale. */
import type { Panel } from '#lib/domain/model.ts';
import type { ChartWords } from './chart-words.ts';
import { extent, figureMark, figuresOf, panelWords, silenceMark } from './make-mark.ts';
import { linearTicks, logTicks } from './nice-scale.ts';
import type { DotsSpec, FigureMark, Mark, Scale } from './spec.ts';

/**
 * The marks of a panel in their order. A scale is linear from zero unless `scale` asks for a logarithmic one; that is
 * given only where every number is above zero.
 */
export function makeDots(panel: Panel, words: ChartWords, scale: Scale['kind'] = 'linear'): DotsSpec {
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
	const logarithmic = scale === 'log' && numbers.length > 0 && numbers.every((number) => number > 0);
	const ticks = logarithmic
		? logTicks(Math.min(...numbers), Math.max(...numbers))
		: linearTicks(Math.max(0, ...numbers));
	const texts = words.axis(ticks, figures, logarithmic ? 'log' : 'linear');
	return {
		form: 'dots',
		...panelWords(panel, [...references, ...rows], figures, words),
		scale: {
			kind: logarithmic ? 'log' : 'linear',
			min: ticks[0] ?? 0,
			max: ticks.at(-1) ?? 1,
			ticks: ticks.map((value, index) => ({ value, text: texts[index] ?? '' })),
			title: logarithmic ? words.logarithmic() : ''
		},
		rows,
		references
	};
}
