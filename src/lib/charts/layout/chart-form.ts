/** What a form of chart is: everything that the site must know to make, check, draw and word one. */
import type { Figure, Panel } from '#lib/domain/record/model.ts';
import type { PanelForm } from '#lib/domain/panels/panel-forms.ts';
import type { ChartWords } from '../spec/chart-words.ts';
import type { Judged } from '../grammar/grammar.ts';
import type { RoleShapes } from '../spec/make-mark.ts';
import type { FigureMark, Mark, Scale, SpecHead } from '../spec/spec.ts';
import type { LayoutName, PlacedChart } from './placed.ts';

/** A spec of a form, as far as every form has it. */
export type FormSpec<Form extends PanelForm> = SpecHead & { readonly form: Form };

export interface ChartForm<Form extends PanelForm, Spec extends FormSpec<Form>> {
	/** The shape that each role gives a figure: the roles that the rules of the record allow, and no other. */
	readonly shapes: RoleShapes<Form>;
	/**
	 * The chart of a panel.
	 *
	 * @throws {RangeError} where the panel lacks what the form cannot be drawn without
	 */
	make(panel: Panel, words: ChartWords): Spec;
	/** Every mark and every text of the chart with its place in one layout. */
	place(spec: Spec, layout: LayoutName): PlacedChart;
	/** Every mark in the order in which it is read, drawn and reached by keys. */
	marks(spec: Spec): readonly Mark[];
	/** The marks that the drawing itself words; the others of a series speak when a reader comes to them. */
	worded(spec: Spec): readonly Mark[];
	/** The marks that a quotation of the chart names. */
	quoted(spec: Spec): readonly Mark[];
	/** The name of the group that a mark stands in; left out where the chart has no groups. */
	groupOf?(spec: Spec, mark: Mark): string | null;
	/** The scales that the grammar judges: the one shown, then the one a reader may choose. None for a strip of shares. */
	scales(spec: Spec): readonly Scale[];
	/** Marks that add up one figure after the other, so that they are judged together. */
	totals(spec: Spec): readonly FigureMark[];
	/** What the grammar judges apart, where parts of the chart have scales of their own; left out where the whole has one. */
	apart?(spec: Spec): readonly Judged[];
	/** The same chart on the scale that a reader may choose; `null` where there is none. */
	onOtherScale(spec: Spec): Spec | null;
	/** What the table beside the chart adds to each figure; `null` where nothing. */
	readonly column: TableColumn | null;
}

export interface TableColumn {
	heading(): string;
	/** The number that belongs to the figure, in words; `null` where it has none. */
	cell(panel: Panel, figure: Figure): string | null;
}
