/** The fixed words that cells of a record may use, by what they say. */

/** The origins of a figure that somebody published, cited, passed on or counted: all but `derived`. */
export const STATED_ORIGINS = ['official', 'official-as-cited', 'relayed', 'independent'] as const;
export const ORIGINS = [...STATED_ORIGINS, 'derived'] as const;
export const QUALIFIERS = [
	'exact',
	'rounded',
	'about',
	'nearly',
	'may-be-nearly',
	'close-to-or-above',
	'may-be-close-to-or-above',
	'more-than',
	'at-least',
	'up-to',
	'range',
	'order-of-magnitude'
] as const;
/** Of what kind the stretch between the two bounds of a number is. */
export const INTERVALS = [
	'range',
	'confidence',
	'credible',
	'uncertainty',
	'extremes',
	'confirmed-to-suspected'
] as const;
/** The kinds that hold the number with a probability or a confidence, which the source may give as a level. */
export const LEVELLED_INTERVALS = ['confidence', 'credible', 'uncertainty'] as const;
export const ATTRIBUTION_GRADES = ['strong', 'fair', 'weak', 'unconfirmed'] as const;
export const RELIABILITY_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const CREDIBILITY_GRADES = ['1', '2', '3', '4', '5', '6'] as const;
/** What stands for a grade on each scale where nobody answered the questions that it follows from: neither F nor 6. */
export const NO_GRADE = { attribution: 'ungraded', reliability: 'X', credibility: '0' } as const;
/** The answer of whoever was not asked; a record never writes it. */
export const NOT_ASKED = 'not-asked';
export const SCALES = ['attribution', 'reliability', 'credibility'] as const;
export const OBSERVATION_STATUSES = ['A', 'B', 'D', 'E', 'P', 'U', 'V'] as const;
export const STATED_BASES = ['words', 'hedge', 'normalised'] as const;
export const PERIOD_BASES = ['stated', 'inferred', 'not-stated'] as const;
export const PARTY_KINDS = [
	'authority',
	'official-media',
	'news-agency',
	'press',
	'research',
	'reference-work',
	'commentator',
	'anonymous-person',
	'aggregator',
	'not-stated'
] as const;
export const SOURCE_KINDS = [
	'bulletin',
	'work-report',
	'press-conference',
	'press-report',
	'commentary',
	'broadcast',
	'social-post',
	'database',
	'report',
	'reference-work',
	'table',
	'not-stated'
] as const;
export const URL_KINDS = [
	'original',
	'official-copy',
	'translation',
	'repost',
	'mirror',
	'archive-copy',
	'blog-copy',
	'content-farm',
	'none',
	'not-stated'
] as const;
export const ACCESS = [
	'read-in-full',
	'read-in-part',
	'read-on-copy',
	'read-in-table',
	'not-opened',
	'not-found',
	'not-stated'
] as const;
export const SOURCE_ROLES = ['published-in', 'read-in', 'also-in', 'original-of'] as const;
export const DOUBTS = [
	'single-secondary-source',
	'read-in-table',
	'read-in-part',
	'read-through-repost',
	'read-in-translation',
	'not-refound',
	'period-uncertain',
	'period-inferred',
	'period-not-stated',
	'publication-inferred',
	'publication-undated',
	'definition-uncertain',
	'unit-uncertain',
	'wording-conflict',
	'number-conflict',
	'value-is-sum',
	'release-not-named',
	'source-not-named'
] as const;
/** The doubt that says that the text read names no release, and that none was found. */
export const RELEASE_NOT_FOUND = 'release-not-named' satisfies (typeof DOUBTS)[number];
export const STATEMENT_KINDS = ['observation', 'judgement', 'forecast', 'conditional', 'date'] as const;
export const RELATION_KINDS = ['conflict', 'variant', 'part', 'context', 'repeat'] as const;
export const SILENCE_KINDS = ['not-published', 'not-found'] as const;
/** In what two figures must agree to be like for like. */
export const ASPECTS = ['measure', 'unit', 'population', 'rank', 'accrual', 'period'] as const;
/** What a comparison answers, in a word. */
export const FINDINGS = ['agree', 'disagree', 'not-comparable', 'open'] as const;
export const CHECK_RELATIONS = ['equal', 'at-most', 'at-least', 'about'] as const;
export const CHECKPOINT_STATUSES = [
	'open',
	'took-place',
	'consistent-so-far',
	'direction-supported',
	'supported-by-official-data',
	'mismatch',
	'not-tested',
	'not-verifiable',
	'unconfirmed',
	'depends-on-reading'
] as const;
export const EVENT_KINDS = ['event', 'broadcast', 'edition', 'publication'] as const;
export const DIFFERENCE_ASPECTS = [
	'value',
	'unit',
	'verb',
	'population',
	'period',
	'hedge',
	'rank',
	'description'
] as const;
export const UNIT_KINDS = ['count', 'share', 'duration', 'balance'] as const;
export const ACCRUALS = ['flow', 'stock', 'rate', 'not-stated'] as const;
export const DEFINITION_KINDS = ['measure', 'unit', 'population', 'rank'] as const;
export const DEFINITION_RELATIONS = ['includes', 'overlaps', 'unclear'] as const;

/** What a line of the first screen is. */
export const LINE_KINDS = ['headline', 'sentence', 'caption', 'caveat'] as const;
/** The sides that the first screen sets beside each other. */
export const SIDES = ['official', 'relayed', 'independent'] as const;

/** How near to the speaker's own words a claim was read. */
export const READ_ANSWERS = ['speaker', 'report', 'third-party', 'not-read', NOT_ASKED] as const;
/** How a number was counted, as far as that was said. */
export const METHOD_ANSWERS = ['list', 'not-stated', 'mixed', NOT_ASKED] as const;
/** Whether the texts of one statement say alike what is counted. */
export const TEXTS_ANSWERS = ['alike', 'differ', NOT_ASKED] as const;
/** Whether the original speaker has a name. */
export const SPEAKER_ANSWERS = ['named', 'unnamed'] as const;
/** What another statement of the same thing, or arithmetic on such statements, says beside a number. */
export const AGREEMENT_ANSWERS = ['agrees', 'differs', 'none'] as const;
/** Whether a number continues a series of its speaker, another member of which agrees with something. */
export const SERIES_ANSWERS = ['borne-out', 'none'] as const;
/** Whether a speaker says who it is. */
export const IDENTITY_ANSWERS = ['named', 'unnamed', 'no-imprint', NOT_ASKED] as const;
/** What a speaker shows of what it counts. */
export const SHOWS_ANSWERS = ['list', 'nothing', NOT_ASKED] as const;
/** Whether earlier dated numbers of a speaker can be looked up. */
export const TRACK_ANSWERS = ['published', 'not-found', NOT_ASKED] as const;
/** Why a grade may depart from the one that follows from the answers. */
export const OVERRIDE_CODES = ['explained', 'withdrawn', 'evidence-outside-the-questions'] as const;

/** The questions of each scale, the same for every speaker, with the answers each allows. */
export const QUESTIONS = {
	attribution: { read: READ_ANSWERS },
	reliability: { identity: IDENTITY_ANSWERS, shows: SHOWS_ANSWERS, track: TRACK_ANSWERS },
	credibility: {
		read: READ_ANSWERS,
		speaker: SPEAKER_ANSWERS,
		method: METHOD_ANSWERS,
		texts: TEXTS_ANSWERS,
		own: AGREEMENT_ANSWERS,
		other: AGREEMENT_ANSWERS,
		series: SERIES_ANSWERS
	}
} as const;
