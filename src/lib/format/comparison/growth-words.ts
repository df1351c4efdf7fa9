/** Growth on the year before, in words. */
import { gradeMarks } from '#lib/domain/grades/grade-filter.ts';
import { weakest } from '#lib/domain/record/grade.ts';
import type { Figure, Grades } from '#lib/domain/record/model.ts';
import type { Growth } from '#lib/domain/series/growth.ts';
import { m } from '#lib/paraglide/messages.js';
import { changeWords } from '../number/quantity-words.ts';

/** The growth of a figure as a page says it. */
export interface PresentedGrowth {
	/** `about +11%`, or why there is none. */
	readonly words: string;
	/** The grades of the weaker of the two numbers, and both, for a reader's own bar; `null` where there is no growth. */
	readonly gradeMarks: string | null;
}

/** Says the growth of a figure on the year before. */
export function presentGrowth(figure: Figure, growth: Growth): PresentedGrowth {
	switch (growth.kind) {
		case 'change': {
			const inputs = [growth.before, figure] as const;
			const of = (scale: keyof Grades) => weakest([inputs[0].grades[scale], inputs[1].grades[scale]]);
			const grades = {
				attribution: of('attribution'),
				reliability: of('reliability'),
				credibility: of('credibility')
			};
			return { words: changeWords(growth.change), gradeMarks: gradeMarks(grades, inputs) };
		}
		case 'first':
			return { words: m.growth_first(), gradeMarks: null };
		case 'gap':
			return { words: m.growth_gap(), gradeMarks: null };
		case 'break':
			return { words: m.growth_break(), gradeMarks: null };
		case 'doubt':
			return { words: m.growth_doubt(), gradeMarks: null };
		case 'open':
			return { words: m.growth_open(), gradeMarks: null };
	}
}
