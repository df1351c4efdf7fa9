/** Every form of chart, and what can be asked of a chart whatever its form. */
import type { PanelForm } from '#lib/domain/panels/panel-forms.ts';
import type { Panel } from '#lib/domain/record/model.ts';
import { DOTS } from './dots/dots-form.ts';
import { APART } from './apart/apart-form.ts';
import { GROUPS } from './groups/groups-form.ts';
import { checkGrammar, type GrammarViolation } from './grammar/grammar.ts';
import type { ChartForm, FormSpec } from './layout/chart-form.ts';
import type { LayoutName, PlacedChart } from './layout/placed.ts';
import { PARTS } from './parts/parts-form.ts';
import { RUNNING } from './running/running-form.ts';
import type { ChartWords } from './spec/chart-words.ts';
import { frozen } from './spec/frozen.ts';
import type { Mark, Scale } from './spec/spec.ts';

/** The only list of forms. Those that a record may name are in `domain/panels/panel-forms.ts`: one form more or less there or here does not compile. */
export const FORMS = { dots: DOTS, running: RUNNING, parts: PARTS, apart: APART, groups: GROUPS } satisfies {
	readonly [Form in PanelForm]: ChartForm<Form, FormSpec<Form>>;
};

/** A chart as data: no pixel yet, every text in words. */
export type ChartSpec = ReturnType<(typeof FORMS)[PanelForm]['make']>;

/** The form of a spec, for that spec; the compiler cannot see that `form` chooses both. */
function formOf({ form }: ChartSpec): ChartForm<PanelForm, ChartSpec> {
	return FORMS[form] as ChartForm<PanelForm, ChartSpec>;
}

/** The spec of a panel: plain data, frozen through and through. Throws as {@link ChartForm.make} does. */
export function makeSpec(panel: Panel, words: ChartWords): ChartSpec {
	return frozen(FORMS[panel.form].make(panel, words));
}

/** Places every mark and every text of a chart for one layout. No font is measured, no screen asked. */
export function placeChart(spec: ChartSpec, layout: LayoutName): PlacedChart {
	return formOf(spec).place(spec, layout);
}

/** Every mark in the order in which it is read, drawn and reached by keys. */
export function marksOf(spec: ChartSpec): readonly Mark[] {
	return formOf(spec).marks(spec);
}

/** The marks that the drawing itself words. */
export function wordedMarks(spec: ChartSpec): readonly Mark[] {
	return formOf(spec).worded(spec);
}

/** The marks that a quotation of the chart names. */
export function quotedMarks(spec: ChartSpec): readonly Mark[] {
	return formOf(spec).quoted(spec);
}

/** The name of the group that a mark of the chart stands in; `null` where it stands in none. */
export function groupOf(spec: ChartSpec, mark: Mark): string | null {
	return formOf(spec).groupOf?.(spec, mark) ?? null;
}

/** The scale that is shown, then the one that a reader may choose instead; none for a strip of shares. */
export function scalesOf(spec: ChartSpec): readonly Scale[] {
	return formOf(spec).scales(spec);
}

/** The same chart on its other scale; `null` where it has one scale or none. */
export function onOtherScale(spec: ChartSpec): ChartSpec | null {
	return formOf(spec).onOtherScale(spec);
}

/** Every breach of the grammar of charts; none for a chart that may be shown. */
export function checkSpec(spec: ChartSpec): GrammarViolation[] {
	const form = formOf(spec);
	const whole = { marks: form.marks(spec), scales: form.scales(spec), totals: form.totals(spec) };
	return (form.apart?.(spec) ?? [whole]).flatMap(checkGrammar);
}
