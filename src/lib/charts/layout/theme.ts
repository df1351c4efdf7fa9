/** The colours of a chart by what they mean. Official and relayed also differ in shape and word, never by colour alone. */

import type { Origin } from '#lib/domain/record/model.ts';

/** What a line, an area or a text is painted with. */
export type Paint = 'ground' | 'ink' | 'quiet' | 'rule' | Origin;

export type Theme = Readonly<Record<Paint, string>>;

/** On paper white. Every colour of a text or mark has at least 4.5 : 1 against the ground (WCAG 2.2, 1.4.3). */
export const LIGHT: Theme = {
	ground: '#fbfaf7',
	ink: '#1b1d20',
	quiet: '#5c6066',
	rule: '#dedbd2',
	official: '#1f5a94',
	'official-as-cited': '#0f6c80',
	relayed: '#ad4a06',
	independent: '#1f7355',
	derived: '#655a86'
};

/** On near black, with the same contrasts. */
export const DARK: Theme = {
	ground: '#15171a',
	ink: '#ecebe6',
	quiet: '#a3a8b0',
	rule: '#33373d',
	official: '#7fb2e5',
	'official-as-cited': '#6fc3d6',
	relayed: '#f0a162',
	independent: '#6cc9a4',
	derived: '#b9aee0'
};

export const PAINTS = Object.keys(LIGHT) as readonly Paint[];

/** The custom properties of the page, so that one drawing serves light, dark, print and forced colours. */
export const PAGE_THEME: Theme = themeFrom((paint) => `var(--${paint})`);

/** A theme made by asking for each colour. */
export function themeFrom(colour: (paint: Paint) => string): Theme {
	return Object.fromEntries(PAINTS.map((paint) => [paint, colour(paint)])) as Theme;
}
