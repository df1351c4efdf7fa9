/** Where a figure stands in its series, and how it grew on the year before, as texts. */
import type { Figure, Model } from '#lib/domain/record/model.ts';
import { growthOf } from '#lib/domain/series/growth.ts';
import { presentGrowth, type PresentedGrowth } from '#lib/format/comparison/growth-words.ts';
import { presentFigure, type PresentedFigure } from '#lib/format/figure/presented-figure.ts';

/** A series that a figure is a member of. */
export interface InSeries {
	readonly id: string;
	readonly label: string;
	readonly growth: PresentedGrowth;
	/** The year before, where the growth is on it. */
	readonly before: PresentedFigure | null;
}

/** Every series that the figure is a member of. */
export function seriesWith({ series }: Pick<Model, 'series'>, figure: Figure): InSeries[] {
	return series.flatMap((one) => {
		const member = growthOf(one).find((each) => each.figure === figure);
		if (!member) return [];
		const { growth } = member;
		const before = growth.kind === 'change' ? presentFigure(growth.before) : null;
		return [{ id: one.id, label: one.label, growth: presentGrowth(figure, growth), before }];
	});
}
