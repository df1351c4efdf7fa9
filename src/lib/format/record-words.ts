/** The fixed words of the record in the language of the interface: one message for every value a table may hold. */
import { m } from '#lib/paraglide/messages.js';
import type {
	Checkpoint,
	Citation,
	Difference,
	Doubt,
	Event,
	Figure,
	Measure,
	Party,
	Relation,
	Scale,
	Source,
	Statement
} from '#lib/domain/record/model.ts';

type Words<Value extends string> = Readonly<Record<Value, () => string>>;

const DOUBTS: Words<Doubt> = {
	'single-secondary-source': m.doubt_single_secondary_source,
	'read-in-table': m.doubt_read_in_table,
	'read-in-part': m.doubt_read_in_part,
	'read-through-repost': m.doubt_read_through_repost,
	'read-in-translation': m.doubt_read_in_translation,
	'not-refound': m.doubt_not_refound,
	'period-uncertain': m.doubt_period_uncertain,
	'period-inferred': m.doubt_period_inferred,
	'period-not-stated': m.doubt_period_not_stated,
	'publication-inferred': m.doubt_publication_inferred,
	'publication-undated': m.doubt_publication_undated,
	'definition-uncertain': m.doubt_definition_uncertain,
	'unit-uncertain': m.doubt_unit_uncertain,
	'wording-conflict': m.doubt_wording_conflict,
	'number-conflict': m.doubt_number_conflict,
	'value-is-sum': m.doubt_value_is_sum,
	'release-not-named': m.doubt_release_not_named,
	'source-not-named': m.doubt_source_not_named
};

const URL_KINDS: Words<Source['urlKind']> = {
	original: m.url_original,
	'official-copy': m.url_official_copy,
	translation: m.url_translation,
	repost: m.url_repost,
	mirror: m.url_mirror,
	'archive-copy': m.url_archive_copy,
	'blog-copy': m.url_blog_copy,
	'content-farm': m.url_content_farm,
	none: m.url_none,
	'not-stated': m.url_not_stated
};

const ACCESSES: Words<Citation['access']> = {
	'read-in-full': m.access_read_in_full,
	'read-in-part': m.access_read_in_part,
	'read-on-copy': m.access_read_on_copy,
	'read-in-table': m.access_read_in_table,
	'not-opened': m.access_not_opened,
	'not-found': m.access_not_found,
	'not-stated': m.access_not_stated
};

const ROLES: Words<Citation['role']> = {
	'published-in': m.role_published_in,
	'read-in': m.role_read_in,
	'also-in': m.role_also_in,
	'original-of': m.role_original_of
};

const PERIOD_BASES: Words<Figure['periodBasis']> = {
	stated: m.basis_stated,
	inferred: m.basis_inferred,
	'not-stated': m.basis_not_stated
};

const STATED_BASES: Words<Figure['asStatedBasis']> = {
	words: m.stated_words,
	hedge: m.stated_hedge,
	normalised: m.stated_normalised
};

const SCALES: Words<Scale> = {
	attribution: m.scale_attribution,
	reliability: m.scale_reliability,
	credibility: m.scale_credibility
};

const SCALE_QUESTIONS: Words<Scale> = {
	attribution: m.scale_attribution_question,
	reliability: m.scale_reliability_question,
	credibility: m.scale_credibility_question
};

const INPUTS_QUESTIONS: Words<Scale> = {
	attribution: m.scale_attribution_inputs,
	reliability: m.scale_reliability_inputs,
	credibility: m.scale_credibility_inputs
};

const RELATIONS: Words<Relation['kind']> = {
	conflict: m.relation_conflict,
	variant: m.relation_variant,
	part: m.relation_part,
	context: m.relation_context,
	repeat: m.relation_repeat
};

const CHECKPOINT_STATUSES: Words<Checkpoint['status']> = {
	open: m.checkpoint_open,
	'took-place': m.checkpoint_took_place,
	'consistent-so-far': m.checkpoint_consistent_so_far,
	'direction-supported': m.checkpoint_direction_supported,
	'supported-by-official-data': m.checkpoint_supported_by_official_data,
	mismatch: m.checkpoint_mismatch,
	'not-tested': m.checkpoint_not_tested,
	'not-verifiable': m.checkpoint_not_verifiable,
	unconfirmed: m.checkpoint_unconfirmed,
	'depends-on-reading': m.checkpoint_depends_on_reading
};

const ACCRUALS: Words<Measure['accrual']> = {
	flow: m.accrual_flow,
	stock: m.accrual_stock,
	rate: m.accrual_rate,
	'not-stated': m.accrual_not_stated
};

const PARTIES: Words<Party['kind']> = {
	authority: m.party_authority,
	'official-media': m.party_official_media,
	'news-agency': m.party_news_agency,
	press: m.party_press,
	research: m.party_research,
	'reference-work': m.party_reference_work,
	commentator: m.party_commentator,
	'anonymous-person': m.party_anonymous_person,
	aggregator: m.party_aggregator,
	'not-stated': m.party_not_stated
};

const SOURCES: Words<Source['kind']> = {
	bulletin: m.source_bulletin,
	'work-report': m.source_work_report,
	'press-conference': m.source_press_conference,
	'press-report': m.source_press_report,
	commentary: m.source_commentary,
	broadcast: m.source_broadcast,
	'social-post': m.source_social_post,
	database: m.source_database,
	report: m.source_report,
	'reference-work': m.source_reference_work,
	table: m.source_table,
	'not-stated': m.source_not_stated
};

const STATEMENTS: Words<Statement['kind']> = {
	observation: m.statement_observation,
	judgement: m.statement_judgement,
	forecast: m.statement_forecast,
	conditional: m.statement_conditional,
	date: m.statement_date
};

const EVENTS: Words<Event['kind']> = {
	event: m.event_event,
	broadcast: m.event_broadcast,
	edition: m.event_edition,
	publication: m.event_publication
};

const DIFFERENCES: Words<Difference['aspect']> = {
	value: m.difference_value,
	unit: m.difference_unit,
	verb: m.difference_verb,
	population: m.difference_population,
	period: m.difference_period,
	hedge: m.difference_hedge,
	rank: m.difference_rank,
	description: m.difference_description
};

/** What kind of party. */
export const partyKindWords = (kind: Party['kind']): string => PARTIES[kind]();
/** What kind of document. */
export const sourceKindWords = (kind: Source['kind']): string => SOURCES[kind]();
/** What kind of statement, for several of them. */
export const statementKindWords = (kind: Statement['kind']): string => STATEMENTS[kind]();
/** What kind of event. */
export const eventKindWords = (kind: Event['kind']): string => EVENTS[kind]();
/** In what the editions differ. */
export const differenceWords = (aspect: Difference['aspect']): string => DIFFERENCES[aspect]();
/** A known weak spot of a figure. */
export const doubtWords = (doubt: Doubt): string => DOUBTS[doubt]();
/** What stands at the address of a source. */
export const urlKindWords = (kind: Source['urlKind']): string => URL_KINDS[kind]();
/** How a document was read. */
export const accessWords = (access: Citation['access']): string => ACCESSES[access]();
/** What a document is to a figure. */
export const roleWords = (role: Citation['role']): string => ROLES[role]();
/** Where a period or date comes from. */
export const basisWords = (basis: Figure['periodBasis']): string => PERIOD_BASES[basis]();
/** Whose words a figure "as stated" is written in. */
export const statedBasisWords = (basis: Figure['asStatedBasis']): string => STATED_BASES[basis]();
/** The name of a scale of confidence. */
export const scaleWords = (scale: Scale): string => SCALES[scale]();
/** The question that a scale of confidence answers. */
export const scaleQuestion = (scale: Scale): string => SCALE_QUESTIONS[scale]();
/** The same question, asked of the numbers that a computed one is made from. */
export const inputsQuestion = (scale: Scale): string => INPUTS_QUESTIONS[scale]();
/** How one claim stands to another. */
export const relationWords = (kind: Relation['kind']): string => RELATIONS[kind]();
/** Where a checkpoint stands. */
export const checkpointStatusWords = (status: Checkpoint['status']): string => CHECKPOINT_STATUSES[status]();
/** Whether a measure adds up over a period or stands at a moment. */
export const accrualWords = (accrual: Measure['accrual']): string => ACCRUALS[accrual]();
