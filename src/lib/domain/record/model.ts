/**
 * The record as the site reads it: every reference followed, every derived figure computed. `domain/assemble/` makes it from
 * validated rows. What a row says comes from the schema, under its name in the model; here is what is added to it.
 */
import type { ParsedFormula } from '../quantity/formula.ts';
import type { Period } from '../quantity/period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Face } from './face.ts';
import type { About } from './about.ts';
import type { FieldsOf } from './schema/fields.ts';
import type { Untranslated } from './untranslated.ts';
import type {
	DOUBTS,
	INTERVALS,
	ORIGINS,
	QUALIFIERS,
	SCALES,
	SIDES,
	STATED_ORIGINS
} from './schema/vocabularies.ts';

/** Who stands behind a number. */
export type Origin = (typeof ORIGINS)[number];
/** Of what somebody said, published or counted. */
export type StatedOrigin = (typeof STATED_ORIGINS)[number];
/** Of what a derived figure was computed from. */
export type InputsOrigin = StatedOrigin | 'mixed';
/** A hedge, typed. */
export type Qualifier = (typeof QUALIFIERS)[number];
/** Of what kind the stretch between the bounds of a number is. */
export type IntervalKind = (typeof INTERVALS)[number];
/** What a grade judges: attribution, reliability or credibility. */
export type Scale = (typeof SCALES)[number];
/** Where a number stands on the first screen: published, passed on, or counted by somebody else. */
export type Side = (typeof SIDES)[number];
/** A known weak spot of a claim, in fixed words. */
export type Doubt = (typeof DOUBTS)[number];

/** Columns that are read together: the number of a claim, and the period that is counted. */
type QuantityColumn = 'value' | 'low' | 'high' | 'open_low' | 'open_high' | 'significant_digits';
type PeriodColumn = 'period_start' | 'period_end';

/** What the datapackage says of the whole. */
export interface PackageDescription {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	/** Day the version was made, `YYYY-MM-DD`. */
	readonly created: string;
	readonly licences: readonly { readonly name: string; readonly title: string; readonly path: string }[];
	/** The question that the dashboard answers, and the line above and below it. */
	readonly question: string;
	readonly scope: string;
	readonly standfirst: string;
	/** What readers call what the whole record is about, in any language: who searches for it means every figure; empty where nothing is said. */
	readonly knownAs: string;
	/** Language of the words above. */
	readonly lang: string;
	/** Which of them are in another language, since nobody translated them; left out where none is. */
	readonly untranslated?: Untranslated;
	/** The languages that the site has, `lang` first. */
	readonly languages: readonly string[];
	/** Where reports of errors may be sent, `mailto:` or http(s), with `{title}` and `{body}` to fill in or without; `null` for nowhere. */
	readonly corrections: string | null;
	/** Who stands behind the record, and how it was made. */
	readonly about: About;
	/** How the site looks and what it calls things, as far as the record says so. */
	readonly face: Face;
}

/** What one of the thing counted is. */
export interface Unit extends FieldsOf<'units', 'lang' | 'note'> {}

/** The act that is counted. */
export interface Measure extends FieldsOf<'measures', 'lang'> {}

/** The standing of those counted. */
export interface Rank extends FieldsOf<'ranks', 'lang' | 'note'> {}

/** The group that could be counted. */
export interface Population extends FieldsOf<'populations', 'rank_id' | 'lang'> {}

/** Whoever speaks, counts, publishes or relays. */
export interface Party extends FieldsOf<'parties', 'note'> {
	/** How far the party can be relied on as a speaker; `null` if it never speaks for itself. */
	readonly reliability: Grading | null;
}

/** Two parties that are one origin wherever the independent origins of a number are counted. */
export interface OriginTie extends FieldsOf<'origin_ties', 'party_id' | 'counts_as_id'> {
	readonly party: Party;
	readonly countsAs: Party;
}

/** One step of a chain of relay. */
export interface Hop extends FieldsOf<'hops', 'party_id'> {
	readonly party: Party;
}

/** A document, broadcast or page, and how it was read. */
export interface Source extends FieldsOf<'sources', 'party_id'> {
	/** Who published it. */
	readonly party: Party;
}

/** A document a figure stands in. */
export interface Citation extends FieldsOf<'figure_sources', 'figure_id' | 'source_id' | 'position'> {
	readonly source: Source;
}

/** A grade with its date, its reason and what its rule says. */
export interface Grading
	extends
		FieldsOf<'gradings', 'subject_id' | 'lang'>,
		Pick<GradeRule, 'position' | 'phrase' | 'rule' | 'raisedBy' | 'loweredBy'> {
	/** Grades of the same subject on the same scale that are no longer in force, newest first. */
	readonly earlier: readonly Grading[];
}

/** The three grades in force. Attribution and credibility are of the figure, reliability is of its speaker. */
export interface Grades {
	readonly attribution: Grading;
	readonly reliability: Grading;
	readonly credibility: Grading;
}

/** A number that somebody stated, or that is computed from such numbers (`origin` is `derived`). */
export interface Figure extends FieldsOf<
	'figures',
	| QuantityColumn
	| PeriodColumn
	| 'origin'
	| 'unit_id'
	| 'measure_id'
	| 'rank_id'
	| 'population_id'
	| 'speaker_id'
	| 'chain_id'
> {
	/** Of its page, or of its place on a page of many, from the root of the site. */
	readonly address: string;
	readonly origin: Origin;
	readonly quantity: Quantity;
	/** The bounds that the wording states; unlike those of the quantity never filled in from the value. */
	readonly statedBounds: { readonly low: number | null; readonly high: number | null };
	readonly unit: Unit;
	readonly measure: Measure;
	readonly rank: Rank | null;
	readonly population: Population | null;
	readonly period: Period;
	/** Whose number it is; `null` for a derived figure, which nobody stated. */
	readonly speaker: Party | null;
	/** Original speaker first; empty for a derived figure. */
	readonly chain: readonly Hop[];
	/** In order of citing. Of a derived figure: none of its own, see `inputs`. */
	readonly citations: readonly Citation[];
	readonly grades: Grades;
	/** Of a derived figure: how it is computed and from what; else `null`. */
	readonly computation: Computation | null;
}

/** How a derived figure is computed. */
export interface Computation extends ParsedFormula {
	readonly inWords: string;
	/** The figures it is computed from, each once, in order of appearance. */
	readonly inputs: readonly Figure[];
	/** The one origin of the stated figures that it rests on in the end, or that they have several. */
	readonly inputsOrigin: InputsOrigin;
	/** Who issued those figures, each once. None of them said the computed number. */
	readonly issuers: readonly Party[];
}

/** What was said without a countable number. */
export interface Statement extends FieldsOf<
	'statements',
	| Exclude<QuantityColumn, 'significant_digits'>
	| PeriodColumn
	| 'qualifier'
	| 'unit_id'
	| 'rank_id'
	| 'population'
	| 'speaker_id'
	| 'chain_id'
	| 'source_id'
	| 'recorded_on'
> {
	readonly speaker: Party;
	readonly chain: readonly Hop[];
	readonly source: Source;
	readonly period: Period;
	/** Did the speaker say it. Whether it is so is not judged of a statement without a number. */
	readonly attribution: Grading;
}

/** How one claim stands to another. */
export interface Relation extends FieldsOf<'relations'> {}

/** Claims that do not sit together, in words. */
export interface Tension extends FieldsOf<'tensions'> {
	readonly claimIds: readonly string[];
}

/** A place where the editions of one text do not say the same. */
export interface Difference extends FieldsOf<'differences', 'position'> {
	readonly wordings: readonly Wording[];
}

/** What one edition says; `words` are `null` where they were not seen. */
export interface Wording extends FieldsOf<'difference_wordings', 'difference_id' | 'lang'> {}

/** Figures of one measure and group over consecutive periods. */
export interface Series extends FieldsOf<'series', 'lang'> {
	readonly figures: readonly Figure[];
}

/** Two figures that the record sets against each other, and what can be read from it. */
export interface Comparison extends FieldsOf<'comparisons', 'left_id' | 'right_id'> {
	readonly left: Figure;
	readonly right: Figure;
}

/** Arithmetic that claims should satisfy if they are to hold together. */
export interface Check extends FieldsOf<'checks', 'left' | 'right'> {
	readonly left: ParsedFormula;
	readonly right: ParsedFormula;
}

/** How two measures, units, groups or ranks stand to each other, where they are neither one nor apart. */
export interface DefinitionRelation extends FieldsOf<'definition_relations', 'lang'> {}

/** What a reader may move in a {@link WhatIf}. */
export interface WhatIfInput extends FieldsOf<
	'what_if_inputs',
	'what_if_id' | 'position' | 'claim_id' | 'unit_id' | 'lang'
> {
	/** The figure it starts at; `null`: an assumption of the reader, which starts at `low` and `high`. */
	readonly figure: Figure | null;
	readonly unit: Unit;
}

/** Arithmetic that a reader may move: what would have to be true for a claim to be so. */
export interface WhatIf extends FieldsOf<'what_ifs', 'formula' | 'claim_id' | 'unit_id'>, ParsedFormula {
	readonly claim: Figure;
	readonly unit: Unit;
	readonly inputs: readonly WhatIfInput[];
}

/** What later events could settle about claims, and what has been found. */
export interface Checkpoint extends FieldsOf<'checkpoints', 'lang'> {
	readonly claimIds: readonly string[];
	readonly sources: readonly Source[];
}

/** A number that is missing, and why: never the same as zero. */
export interface Silence extends FieldsOf<'silences', PeriodColumn | 'measure_id' | 'rank_id' | 'party_id'> {
	readonly measure: Measure | null;
	readonly rank: Rank | null;
	readonly period: Period;
	/** Who would have published it. */
	readonly party: Party | null;
}

/** A dated event, broadcast, edition or publication that claims refer to. */
export interface Event extends FieldsOf<'events', 'source_id' | 'lang'> {
	readonly source: Source | null;
}

/** A word of the field in the language of the sources, and its usual rendering. */
export interface Term extends FieldsOf<'terms', 'lang'> {}

/** A word that the record uses in one sense, with that sense. */
export interface GlossaryEntry {
	readonly id: string;
	readonly term: string;
	readonly meaning: string;
}

/** What a chart draws at one place: a figure or a silence, never a bare number. */
export type PanelMark = FieldsOf<
	'panel_marks',
	'panel_id' | 'position' | 'claim_id' | 'silence_id' | 'lang'
> &
	Shown;

/** A figure or a silence. */
export type Shown =
	{ readonly figure: Figure; readonly silence: null } | { readonly figure: null; readonly silence: Silence };

/** What is said with a chart. */
export type PanelWords = Pick<FieldsOf<'panels'>, 'title' | 'subtitle' | 'finding' | 'caveat'>;

/** One chart of the first page: what it shows and what must be read with it. */
export interface Panel extends FieldsOf<
	'panels',
	'section_id' | 'position' | 'series_id' | `total_${keyof PanelWords}`
> {
	readonly series: Series | null;
	/** What its running total says, which is a chart of its own; left out where the record has no words for it. */
	readonly total?: PanelWords | null;
	readonly marks: readonly PanelMark[];
	/** Which view of a series with a running total; left out for its figures period by period. */
	readonly view?: 'totals';
	/** Of a chart with several scales: the groups that each have one; none of any other chart. */
	readonly groups?: readonly PanelGroup[];
}

/** Marks that share a scale of their own. */
export interface PanelGroup {
	readonly label: string;
	/** True where not every two of its figures are like for like. */
	readonly unlike: boolean;
	/** Why its numbers differ, as the record says it; empty where it does not. */
	readonly why: string;
	readonly marks: readonly (PanelMark & { readonly side: Side })[];
}

/** A number or a silence of the first screen. */
export type OverviewCell = FieldsOf<
	'overview_cells',
	'row_id' | 'position' | 'claim_id' | 'silence_id' | 'lang'
> &
	Shown;

/** A group of those counted, with what each side says of it. */
export interface OverviewRow extends FieldsOf<'overview_rows', 'position'> {
	readonly cells: readonly OverviewCell[];
}

/** The first screen. */
export interface Overview {
	/** The answer with its speaker. */
	readonly headline: string;
	readonly sentences: readonly FieldsOf<'overview_lines', 'kind'>[];
	/** What the table sets side by side, and what must be read with every row; empty where the record does not say. */
	readonly caption: string;
	readonly caveat: string;
	/** Language of the headline. */
	readonly lang: string;
	readonly rows: readonly OverviewRow[];
}

/** A part of the first page. */
export interface Section extends FieldsOf<'sections', 'position'> {
	readonly panels: readonly Panel[];
}

/** A written rule by which a grade is given. */
export interface GradeRule extends FieldsOf<'grade_rules', 'reason' | 'lang'> {}

/** The whole record. Arrays keep the order of the tables; maps are by id. */
export interface Model {
	readonly package: PackageDescription;
	readonly ranks: readonly Rank[];
	readonly measures: readonly Measure[];
	readonly parties: readonly Party[];
	readonly originTies: readonly OriginTie[];
	readonly sources: readonly Source[];
	/** Stated and derived figures, stated first. */
	readonly figures: readonly Figure[];
	readonly figuresById: ReadonlyMap<string, Figure>;
	readonly statements: readonly Statement[];
	readonly series: readonly Series[];
	readonly relations: readonly Relation[];
	readonly tensions: readonly Tension[];
	readonly differences: readonly Difference[];
	readonly comparisons: readonly Comparison[];
	readonly checks: readonly Check[];
	readonly definitionRelations: readonly DefinitionRelation[];
	/** The kinds of definition that no figure gives: the record does not tell its figures apart by them. */
	readonly unusedDefinitions: readonly DefinitionRelation['kind'][];
	readonly whatIfs: readonly WhatIf[];
	readonly checkpoints: readonly Checkpoint[];
	readonly silences: readonly Silence[];
	readonly events: readonly Event[];
	readonly terms: readonly Term[];
	/** The words that are explained; a choice of words that needs no explaining is none. */
	readonly glossary: readonly GlossaryEntry[];
	readonly gradeRules: readonly GradeRule[];
	/** `null` where the record has no headline for the first screen. */
	readonly overview: Overview | null;
	readonly sections: readonly Section[];
	readonly limits: readonly string[];
}
