/** Which figures a chart shows. */
import type { Figure, Panel } from '#lib/domain/record/model.ts';

/** The figures that a chart shows, each once. */
export function figuresOf({ marks, series }: Panel): Set<Figure> {
	return new Set([...marks.flatMap(({ figure }) => figure ?? []), ...(series?.figures ?? [])]);
}
