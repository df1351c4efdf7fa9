/** The colours of a chart by what they mean. Official and relayed also differ in shape and word, never by colour alone. */

import { GROUNDS } from '#lib/domain/colour/contrast.ts';
import { ORIGIN_COLOURS } from '#lib/domain/colour/origin-colours.ts';
import type { Origin } from '#lib/domain/record/model.ts';

/** What a line, an area or a text is painted with. */
export type Paint = 'ground' | 'ink' | 'quiet' | 'rule' | Origin;

export type Theme = Readonly<Record<Paint, string>>;

/** On paper white. Every colour of a text or mark has at least 4.5 : 1 against the ground (WCAG 2.2, 1.4.3). */
export const LIGHT: Theme = {
	ground: GROUNDS.light[0],
	ink: '#1b1d20',
	quiet: '#5c6066',
	rule: '#dedbd2',
	...originColours('light')
};

/** On near black, with the same contrasts. */
export const DARK: Theme = {
	ground: GROUNDS.dark[0],
	ink: '#ecebe6',
	quiet: '#a3a8b0',
	rule: '#33373d',
	...originColours('dark')
};

function originColours(scheme: 'light' | 'dark'): Record<Origin, string> {
	const entries = Object.entries(ORIGIN_COLOURS).map(([origin, colour]) => [origin, colour[scheme]] as const);
	return Object.fromEntries(entries) as Record<Origin, string>;
}

export const PAINTS = Object.keys(LIGHT) as readonly Paint[];

/** The custom properties of the page, so that one drawing serves light, dark, print and forced colours. */
export const PAGE_THEME: Theme = themeFrom((paint) => `var(--${paint})`);

/** A theme made by asking for each colour. */
export function themeFrom(colour: (paint: Paint) => string): Theme {
	return Object.fromEntries(PAINTS.map((paint) => [paint, colour(paint)])) as Theme;
}
