/**
 * The record as the site reads it: every reference followed, every derived figure computed.
 * `assemble.ts` makes it from validated rows. It names shapes, never subjects.
 */
import type { MarkRole, PanelForm } from '../panels/panel-forms.ts';
import type { Formula } from '../quantity/formula.ts';
import type { Period } from '../quantity/period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type {
	ACCESS,
	ACCRUALS,
	CHECK_RELATIONS,
	CHECKPOINT_STATUSES,
	DEFINITION_KINDS,
	DEFINITION_RELATIONS,
	DIFFERENCE_ASPECTS,
	DOUBTS,
	EVENT_KINDS,
	ORIGINS,
	PARTY_KINDS,
	PERIOD_BASES,
	QUALIFIERS,
	RELATION_KINDS,
	SCALES,
	SILENCE_KINDS,
	SOURCE_KINDS,
	SOURCE_ROLES,
	STATED_BASES,
	STATEMENT_KINDS,
	UNIT_KINDS,
	URL_KINDS
} from './schema.ts';

/** One cell of a validated row: typed, never a guess. An empty cell is `null`; a list is never `null`. */
export type Cell = string | number | boolean | readonly string[] | null;
export type Row = Readonly<Record<string, Cell>>;
/** Validated rows by table name. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

export type Origin = (typeof ORIGINS)[number];
/** Of what somebody said, published or counted. */
export type StatedOrigin = Exclude<Origin, 'derived'>;
/** Of what a derived figure was computed from. */
export type InputsOrigin = StatedOrigin | 'mixed';
export type Qualifier = (typeof QUALIFIERS)[number];
export type Scale = (typeof SCALES)[number];
export type Doubt = (typeof DOUBTS)[number];

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
	/** Language of the words above. */
	readonly lang: string;
	/** Where reports of errors may be sent, `mailto:` or http(s), with `{title}` and `{body}` to fill in or without; `null` for nowhere. */
	readonly corrections: string | null;
}

export interface Unit {
	readonly id: string;
	readonly label: string;
	readonly kind: (typeof UNIT_KINDS)[number];
}

export interface Measure {
	readonly id: string;
	readonly label: string;
	readonly originalTerm: string | null;
	readonly originalLang: string | null;
	readonly accrual: (typeof ACCRUALS)[number];
	readonly includes: string | null;
	readonly excludes: string | null;
	readonly note: string | null;
}

export interface Rank {
	readonly id: string;
	readonly position: number;
	readonly label: string;
	readonly originalTerm: string | null;
}

export interface Population {
	readonly id: string;
	readonly label: string;
	readonly note: string | null;
}

export interface Party {
	readonly id: string;
	readonly name: string;
	readonly lang: string;
	readonly kind: (typeof PARTY_KINDS)[number];
	readonly description: string | null;
	/** How far the party can be relied on as a speaker; `null` where it never speaks for itself. */
	readonly reliability: Grading | null;
}

/** Two parties that are one origin wherever the independent origins of a number are counted. */
export interface OriginTie {
	readonly party: Party;
	readonly countsAs: Party;
	readonly reason: string;
	readonly lang: string;
}

export interface Hop {
	readonly position: number;
	readonly party: Party;
	readonly channel: string | null;
	readonly saidOn: string | null;
	readonly saidLang: string | null;
	readonly note: string | null;
}

export interface Source {
	readonly id: string;
	readonly title: string;
	readonly lang: string;
	readonly party: Party;
	readonly kind: (typeof SOURCE_KINDS)[number];
	readonly sourceLang: string | null;
	readonly published: string | null;
	readonly publishedBasis: (typeof PERIOD_BASES)[number];
	readonly url: string | null;
	readonly urlKind: (typeof URL_KINDS)[number];
	readonly access: (typeof ACCESS)[number];
	readonly note: string | null;
}

/** A document a figure stands in. */
export interface Citation {
	readonly source: Source;
	readonly role: (typeof SOURCE_ROLES)[number];
	readonly access: (typeof ACCESS)[number];
	readonly note: string | null;
}

export interface Grading {
	readonly scale: Scale;
	readonly grade: string;
	readonly ruleId: string;
	readonly rule: string;
	/** What would give a firmer and what a weaker grade than the rule gives. */
	readonly raisedBy: string;
	readonly loweredBy: string;
	readonly reason: string;
	readonly gradedOn: string;
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
export interface Figure {
	readonly id: string;
	readonly label: string;
	readonly lang: string;
	readonly origin: Origin;
	readonly asStated: string;
	readonly asStatedLang: string;
	readonly asStatedBasis: (typeof STATED_BASES)[number];
	/** Hedge words of the source; `null` where it has none or they were not seen. */
	readonly hedge: string | null;
	readonly qualifier: Qualifier;
	readonly quantity: Quantity;
	/** The bounds that the wording states; unlike those of the quantity never filled in from the value. */
	readonly statedBounds: { readonly low: number | null; readonly high: number | null };
	readonly unit: Unit;
	readonly measure: Measure;
	readonly rank: Rank | null;
	readonly population: Population | null;
	readonly period: Period;
	readonly periodBasis: (typeof PERIOD_BASES)[number];
	/** Whose number it is; `null` for a derived figure, which nobody stated. */
	readonly speaker: Party | null;
	/** First speaker first; empty for a derived figure. */
	readonly chain: readonly Hop[];
	/** In order of citing. Of a derived figure: none of its own, see `inputs`. */
	readonly citations: readonly Citation[];
	readonly grades: Grades;
	readonly variantOf: string | null;
	readonly obsStatus: string;
	readonly doubts: readonly Doubt[];
	readonly caveat: string | null;
	readonly recordedOn: string;
	/** Of a derived figure: how it is computed and from what; else `null`. */
	readonly derivation: Derivation | null;
}

export interface Derivation {
	readonly formula: Formula;
	/** The formula as the record writes it. */
	readonly text: string;
	readonly inWords: string;
	/** The figures it is computed from, each once, in order of appearance. */
	readonly inputs: readonly Figure[];
	/** The one origin of the stated figures that it rests on in the end, or that they have several. */
	readonly inputsOrigin: InputsOrigin;
	/** Who issued those figures, each once. None of them said the computed number. */
	readonly issuers: readonly Party[];
}

export interface Statement {
	readonly id: string;
	readonly kind: (typeof STATEMENT_KINDS)[number];
	readonly statement: string;
	readonly lang: string;
	readonly hedge: string | null;
	readonly hedgeLang: string | null;
	readonly speaker: Party;
	readonly chain: readonly Hop[];
	readonly source: Source;
	readonly period: Period;
	readonly variantOf: string | null;
	readonly doubts: readonly Doubt[];
	readonly caveat: string | null;
	/** Did the speaker say it; and is it so, where that was judged. */
	readonly attribution: Grading;
	readonly credibility: Grading | null;
}

export interface Relation {
	readonly claimId: string;
	readonly otherId: string;
	readonly kind: (typeof RELATION_KINDS)[number];
	readonly note: string | null;
}

export interface Tension {
	readonly id: string;
	readonly tension: string;
	readonly lang: string;
	readonly claimIds: readonly string[];
}

/** A place where the editions of one text do not say the same. */
export interface Difference {
	readonly id: string;
	readonly aspect: (typeof DIFFERENCE_ASPECTS)[number];
	readonly label: string;
	readonly note: string | null;
	readonly lang: string;
	readonly wordings: readonly Wording[];
}

/** What one edition says; `words` are `null` where they were not seen. */
export interface Wording {
	readonly claimId: string;
	readonly words: string | null;
	readonly wordsLang: string | null;
	/** The sense in the language of the record; `null` where the words are in it. */
	readonly translation: string | null;
}

export interface Series {
	readonly id: string;
	readonly label: string;
	readonly caveat: string;
	readonly figures: readonly Figure[];
}

export interface Comparison {
	readonly id: string;
	readonly question: string;
	readonly left: Figure;
	readonly right: Figure;
	readonly reading: string;
	readonly lang: string;
}

export interface Check {
	readonly id: string;
	readonly question: string;
	readonly left: string;
	readonly relation: (typeof CHECK_RELATIONS)[number];
	readonly right: string;
	readonly tolerancePercent: number | null;
	readonly note: string | null;
	readonly lang: string;
}

/** How two measures, units, groups or ranks stand to each other, where they are neither one nor apart. */
export interface DefinitionRelation {
	readonly kind: (typeof DEFINITION_KINDS)[number];
	readonly oneId: string;
	readonly relation: (typeof DEFINITION_RELATIONS)[number];
	readonly otherId: string;
	readonly note: string;
}

/** What a reader may move in a {@link WhatIf}. */
export interface WhatIfInput {
	/** Name in the formula and in links. */
	readonly name: string;
	readonly label: string;
	/** The figure it starts at; `null`: an assumption of the reader, which starts at `low` and `high`. */
	readonly figure: Figure | null;
	readonly low: number | null;
	readonly high: number | null;
	/** What a reader may set, in the unit. */
	readonly minimum: number;
	readonly maximum: number;
	readonly unit: Unit;
	readonly note: string | null;
}

/** Arithmetic that a reader may move: what would have to be true for a claim to be so. */
export interface WhatIf {
	readonly id: string;
	readonly claim: Figure;
	readonly question: string;
	readonly resultLabel: string;
	readonly formula: string;
	readonly formulaInWords: string;
	readonly unit: Unit;
	readonly reading: string;
	readonly lang: string;
	readonly inputs: readonly WhatIfInput[];
}

export interface Checkpoint {
	readonly id: string;
	readonly test: string;
	readonly evidence: string;
	readonly status: (typeof CHECKPOINT_STATUSES)[number];
	readonly statusNote: string | null;
	readonly asOf: string;
	readonly claimIds: readonly string[];
	readonly sources: readonly Source[];
}

/** A number that is missing, and why: never the same as zero. */
export interface Silence {
	readonly id: string;
	readonly label: string;
	readonly measure: Measure | null;
	readonly rank: Rank | null;
	readonly period: Period;
	readonly kind: (typeof SILENCE_KINDS)[number];
	readonly party: Party | null;
	readonly lookedFor: string;
	readonly lang: string;
}

export interface Event {
	readonly id: string;
	readonly happenedOn: string;
	readonly title: string;
	readonly kind: (typeof EVENT_KINDS)[number];
	readonly source: Source | null;
}

export interface Term {
	readonly id: string;
	readonly term: string;
	readonly termLang: string;
	readonly label: string;
	readonly also: string | null;
}

/** What a chart draws at one place: a figure or a silence, never a bare number. */
export type PanelMark = {
	readonly label: string;
	readonly role: MarkRole;
} & (
	{ readonly figure: Figure; readonly silence: null } | { readonly figure: null; readonly silence: Silence }
);

export interface Panel {
	readonly id: string;
	readonly form: PanelForm;
	readonly title: string;
	readonly subtitle: string;
	readonly finding: string;
	readonly caveat: string;
	readonly lang: string;
	readonly series: Series | null;
	readonly marks: readonly PanelMark[];
}

export interface Section {
	readonly id: string;
	readonly title: string;
	readonly standfirst: string;
	readonly lang: string;
	readonly panels: readonly Panel[];
}

export interface GradeRule {
	readonly id: string;
	readonly scale: Scale;
	readonly grade: string;
	readonly rule: string;
	readonly raisedBy: string;
	readonly loweredBy: string;
}

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
	readonly whatIfs: readonly WhatIf[];
	readonly checkpoints: readonly Checkpoint[];
	readonly silences: readonly Silence[];
	readonly events: readonly Event[];
	readonly terms: readonly Term[];
	readonly gradeRules: readonly GradeRule[];
	readonly sections: readonly Section[];
	readonly limits: readonly string[];
}
