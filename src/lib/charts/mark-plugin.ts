/** The one Chart.js plugin of the site: paints what a placed chart says around the points and bars of Chart.js. */
import type { Plugin } from 'chart.js';
import type { Drawn, PlacedChart } from './placed.ts';
import type { Theme } from './theme.ts';

/** Font families; the reader's own, so none is downloaded. */
export interface Typeface {
	readonly sans: string;
	readonly serif: string;
}

/** A context that can bracket what belongs to one figure; a canvas cannot, the SVG context can. */
export interface GroupingContext {
	openGroup(figureId: string | null): void;
	closeGroup(): void;
}

const HALO = 3.5;

/** Paints strokes, areas and texts on any 2D context. */
export function paint(
	context: CanvasRenderingContext2D,
	drawn: readonly Drawn[],
	theme: Theme,
	typeface: Typeface
): void {
	for (const one of drawn) {
		context.save();
		if (one.kind === 'text') {
			const family = one.serif ? typeface.serif : typeface.sans;
			context.font = `${one.italic ? 'italic ' : ''}${one.face.weight} ${one.face.size}px ${family}`;
			context.textAlign = one.anchor;
			context.textBaseline = 'alphabetic';
			if (one.halo) {
				context.lineWidth = HALO;
				context.lineJoin = 'round';
				context.strokeStyle = theme.ground;
				context.strokeText(one.text, one.at.x, one.at.y);
			}
			context.fillStyle = theme[one.paint];
			context.fillText(one.text, one.at.x, one.at.y);
		} else if (one.kind === 'area') {
			const { left, top, right, bottom } = one.box;
			context.globalAlpha = one.alpha;
			context.fillStyle = theme[one.paint];
			context.beginPath();
			context.rect(left, top, right - left, bottom - top);
			context.fill();
		} else {
			context.globalAlpha = one.alpha;
			context.strokeStyle = theme[one.paint];
			context.lineWidth = one.width;
			context.setLineDash([...one.dash]);
			context.beginPath();
			for (const path of one.paths) {
				path.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
			}
			context.stroke();
		}
		context.restore();
	}
}

/**
 * The plugin for one placed chart; dataset and mark of the same index belong together.
 *
 * @param focus index of the mark that the reader is at, asked whenever the chart is drawn
 */
export function createMarkPlugin(
	placed: PlacedChart,
	theme: Theme,
	typeface: Typeface,
	focus: () => number | null
): Plugin {
	return {
		id: 'marks',
		beforeDatasetsDraw({ ctx }) {
			paint(ctx, placed.furniture, theme, typeface);
		},
		beforeDatasetDraw({ ctx }, { index }) {
			const placedMark = placed.marks[index];
			if (!placedMark) return;
			const { mark } = placedMark;
			(ctx as Partial<GroupingContext>).openGroup?.(mark.kind === 'figure' ? mark.figureId : null);
			paint(ctx, placedMark.behind, theme, typeface);
		},
		afterDatasetDraw({ ctx }, { index }) {
			const placedMark = placed.marks[index];
			if (!placedMark) return;
			paint(ctx, placedMark.front, theme, typeface);
			(ctx as Partial<GroupingContext>).closeGroup?.();
		},
		afterDatasetsDraw({ ctx }) {
			const index = focus();
			const placedMark = index === null ? undefined : placed.marks[index];
			if (!placedMark) return;
			ctx.save();
			ctx.strokeStyle = theme.ink;
			ctx.lineWidth = 2;
			ctx.beginPath();
			if (placedMark.sign) {
				ctx.arc(placedMark.at.x, placedMark.at.y, placedMark.sign.radius + 5, 0, 2 * Math.PI);
			} else {
				const { left, top, right, bottom } = placedMark.target;
				ctx.rect(left - 2, top - 2, right - left + 4, bottom - top + 4);
			}
			ctx.stroke();
			ctx.restore();
		}
	};
}
