/**
 * The forms that a chart may have, and what its rows must hold for each. A folder of `lib/charts` draws each of them. A
 * panel of the record names one of those that are `ofRecord`; the others are made by the site from tables of their own.
 */

/** What a figure may be on a chart. */
export const MARK_ROLES = ['mark', 'reference', 'whole', 'part', 'remainder'] as const;
export type MarkRole = (typeof MARK_ROLES)[number];

/** What the rows of a panel must hold so that its form can be drawn. */
export interface PanelFormRules {
	/** What the chart looks like, in the words of the codebook. */
	readonly shows: string;
	/** The roles that its figures may have. Where `whole` is one of them, a panel has exactly one. */
	readonly roles: readonly MarkRole[];
	/** True where it draws a series, which it then must have; other forms have none. */
	readonly series: boolean;
	/** True where a mark may be a silence. */
	readonly silences: boolean;
	/** True where `panels.csv` may name it. */
	readonly ofRecord: boolean;
}

/** The rules by name of the form, as `panels.csv` writes it. */
export const PANEL_FORMS = {
	dots: {
		shows: 'position on one scale from zero',
		roles: ['mark', 'reference'],
		series: false,
		silences: true,
		ofRecord: true
	},
	running: {
		shows: 'bars with a running total',
		roles: ['mark', 'reference'],
		series: true,
		silences: true,
		ofRecord: true
	},
	parts: {
		shows: 'a strip of shares',
		roles: ['whole', 'part', 'remainder'],
		series: false,
		silences: false,
		ofRecord: true
	},
	apart: {
		shows: 'a scale of its own for each figure',
		roles: ['mark'],
		series: false,
		silences: true,
		ofRecord: false
	},
	groups: {
		shows: 'a scale of its own for each group',
		roles: ['mark'],
		series: false,
		silences: true,
		ofRecord: false
	}
} as const satisfies Readonly<Record<string, PanelFormRules>>;

export type PanelForm = keyof typeof PANEL_FORMS;

/** The roles that figures may have in a form. */
export type RoleOf<Form extends PanelForm> = (typeof PANEL_FORMS)[Form]['roles'][number];

/** The forms that a panel of the record may name. */
export const PANEL_FORM_NAMES = (Object.keys(PANEL_FORMS) as readonly PanelForm[]).filter(
	(name) => PANEL_FORMS[name].ofRecord
);

/** The rules of a form; `null` where there is no such form. */
export function panelFormRules(name: string): PanelFormRules | null {
	return PANEL_FORM_NAMES.includes(name as PanelForm) ? PANEL_FORMS[name as PanelForm] : null;
}
