import type { CitedText } from '../page/cited-text.ts';

/** A document that a number of a chart was read in. */
export interface ChartSource {
	readonly id: string;
	readonly title: string;
	readonly lang: string;
	/** When it was published, in words, and that it was not opened; `null` where neither is to be said. */
	readonly date: string | null;
}

/** A chart as a page carries it: everything that stands before a script, and nothing that only a script needs. */
export interface DrawnChart {
	/** Id in the catalogue; its files are `charts/ID.*`, alone it stands at `embed/ID/`. */
	readonly id: string;
	/** True where those files are there: without them nothing leads to one, and the drawing does not come to life. */
	readonly hasFiles: boolean;
	readonly title: string;
	/** What a screen reader says in place of the chart: origin and grade before each number. */
	readonly alt: string;
	/** The limits of the chart. */
	readonly caveat: string;
	/** The page that shows it, relative to the root of the site. */
	readonly page: string;
	/** The documents that its figures are cited from, each once; a computed figure stands for its inputs. */
	readonly sources: readonly ChartSource[];
	readonly wideSvg: string;
	readonly narrowSvg: string;
	/** The scale that the reader may choose instead; `null` where there is none. */
	readonly otherScale: 'linear' | 'log' | null;
	/** What the chart shows, in a sentence or two that can stand alone; empty where the record has none. */
	readonly finding: string;
	/** All that the chart says, in lines, and how it is cited. */
	readonly quotation: string;
	readonly citation: CitedText;
	/** How high a frame of the embed is: as CSS that follows its width, and in pixels on a telephone. */
	readonly embedHeight: { readonly height: string; readonly pixels: number };
	/** Whose it is and under which licence, in words. */
	readonly licence: string;
	/** How many rows picture and frame show of how many, a frame by its width; `null` where they show all. */
	readonly rowsShown: {
		readonly picture: { readonly shown: string; readonly count: string } | null;
		readonly frame: { readonly least: string; readonly most: string; readonly count: string } | null;
	};
}
