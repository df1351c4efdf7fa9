/** The one Chart.js plugin of the site: paints what a placed chart says around the points and bars of Chart.js. */
import type { Plugin } from 'chart.js';
import { isolated } from '#lib/domain/text/direction.ts';
import type { Drawn, PlacedChart, PlacedMark } from '../layout/placed.ts';
import type { Mark } from '../spec/spec.ts';
import type { Theme } from '../layout/theme.ts';

/** Font families; the reader's own, so none is downloaded. */
export interface Typeface {
	readonly sans: string;
	readonly serif: string;
}

/** A context that can bracket what belongs to one figure; a canvas cannot, the SVG context can. */
export interface GroupingContext {
	/** `attributes` by name; one that is `null` is not written. */
	openGroup(attributes: Readonly<Record<string, string | null>>): void;
	closeGroup(): void;
}

const HALO = 3.5;
/** Radius of the point within a ring, as a share of the ring's. */
const RINGED = 0.45;
/** Stroke of a hollow tick in pixels, and of the ground within it. */
export const HOLLOW_TICK = { width: 6, within: 2.5 } as const;

/** A mark that a reader's own bar sets back: pale, dotted, its words in quiet italics, as the page sets back its drawing. */
export const SET_BACK = { alpha: 0.6, fill: 0.25, dash: [2, 2] } as const;

/** Paints strokes, areas and texts on any 2D context. */
export function paint(
	context: CanvasRenderingContext2D,
	drawn: readonly Drawn[],
	theme: Theme,
	typeface: Typeface,
	setBack = false
): void {
	for (const one of drawn) {
		context.save();
		if (one.kind === 'text') {
			const family = one.serif ? typeface.serif : typeface.sans;
			// Han characters have no italics, and slanted ones are hard to read.
			const italic = (one.italic || setBack) && !/\p{Script=Han}/u.test(one.text);
			context.font = `${italic ? 'italic ' : ''}${one.face.weight} ${one.face.size}px ${family}`;
			context.textAlign = one.anchor;
			context.textBaseline = 'alphabetic';
			const text = isolated(one.text);
			if (one.halo) {
				context.lineWidth = HALO;
				context.lineJoin = 'round';
				context.strokeStyle = theme.ground;
				context.strokeText(text, one.at.x, one.at.y);
			}
			context.fillStyle = theme[setBack ? 'quiet' : one.paint];
			context.fillText(text, one.at.x, one.at.y);
		} else if (one.kind === 'area') {
			const { left, top, right, bottom } = one.box;
			context.globalAlpha = one.alpha * (setBack ? SET_BACK.fill : 1);
			context.fillStyle = theme[one.paint];
			context.beginPath();
			context.rect(left, top, right - left, bottom - top);
			context.fill();
			if (setBack) outline(context, theme);
		} else {
			context.globalAlpha = one.alpha * (setBack ? SET_BACK.alpha : 1);
			context.strokeStyle = theme[one.paint];
			context.lineWidth = one.width;
			context.setLineDash([...(setBack ? SET_BACK.dash : one.dash)]);
			context.beginPath();
			for (const path of one.paths) {
				path.forEach(({ x, y }, index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
			}
			context.stroke();
		}
		context.restore();
	}
}

/** Dots around the shape that was filled last, whose paleness alone would not tell that it is set back. */
function outline(context: CanvasRenderingContext2D, theme: Theme): void {
	context.globalAlpha = 1;
	context.strokeStyle = theme.quiet;
	context.lineWidth = 1;
	context.setLineDash([...SET_BACK.dash]);
	context.stroke();
}

/** What Chart.js has no sign for: the point within a ring, and the ground within a hollow tick. */
function within(context: CanvasRenderingContext2D, { mark, sign, at }: PlacedMark, theme: Theme): void {
	if (sign?.kind === 'ringed-dot' && mark.kind === 'figure') {
		context.save();
		context.fillStyle = theme[mark.tone];
		context.beginPath();
		context.arc(at.x, at.y, sign.radius * RINGED, 0, 2 * Math.PI);
		context.fill();
		context.restore();
	}
	if (sign?.kind !== 'hollow-tick') return;
	const end = sign.radius - (HOLLOW_TICK.width - HOLLOW_TICK.within) / 2;
	context.save();
	context.globalAlpha = 1;
	context.strokeStyle = theme.ground;
	context.lineWidth = HOLLOW_TICK.within;
	context.setLineDash([]);
	context.beginPath();
	context.moveTo(at.x, at.y - end);
	context.lineTo(at.x, at.y + end);
	context.stroke();
	context.restore();
}

/**
 * The plugin for one placed chart; dataset and mark of the same index belong together.
 *
 * @param focus index of the mark that the reader is at, asked whenever the chart is drawn
 * @param isSetBack whether the reader's own bar sets a mark back
 */
export function createMarkPlugin(
	placed: PlacedChart,
	theme: Theme,
	typeface: Typeface,
	focus: () => number | null,
	isSetBack: (mark: Mark) => boolean = () => false
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
			const setBack = isSetBack(mark);
			(ctx as Partial<GroupingContext>).openGroup?.(
				mark.kind === 'figure' ? { 'data-figure': mark.figureId, 'data-grades': mark.gradeMarks } : {}
			);
			paint(ctx, placedMark.behind, theme, typeface, setBack);
			if (!setBack) return;
			// For what Chart.js draws itself: the sign or the bar.
			ctx.save();
			ctx.globalAlpha = placedMark.bar === null ? SET_BACK.alpha : SET_BACK.fill;
			ctx.setLineDash([...SET_BACK.dash]);
		},
		afterDatasetDraw({ ctx }, { index }) {
			const placedMark = placed.marks[index];
			if (!placedMark) return;
			within(ctx, placedMark, theme);
			const setBack = isSetBack(placedMark.mark);
			if (setBack) {
				const { bar, at } = placedMark;
				if (bar !== null) {
					ctx.beginPath();
					ctx.rect(at.x - bar / 2, at.y, bar, placed.plot.bottom - at.y);
					outline(ctx, theme);
				}
				ctx.restore();
			}
			paint(ctx, placedMark.front, theme, typeface, setBack);
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
