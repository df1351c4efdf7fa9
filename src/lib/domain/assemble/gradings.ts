/** The grade of every subject, which follows from the answers about it, and the grades it had before. */
import { agreementAnswer, type Corroboration } from '../evidence/agreements.ts';
import { readRules, type Answers } from '../evidence/grade-by-rules.ts';
import type { Grading, Scale } from '../record/model.ts';
import { QUESTIONS } from '../record/schema/vocabularies.ts';
import type { RowOf, Rows } from '../record/schema/tables.ts';
import { get, groupBy, inOrder, mapById, pick, required } from './rows.ts';

/** Grades by the rules of a record. */
export interface Grader {
	/** Did the speaker say it: of a figure or statement. */
	attribution(claimId: string): Grading;
	/** Is it so: of a figure, with what stands for and against it. */
	credibility(figureId: string, corroboration: Corroboration): Grading;
	/** How far a party can be relied on; `null` if it never speaks for itself. */
	reliability(partyId: string): Grading | null;
	/** A grade as what is computed takes it over: its reason is said of the one it was given to, and earlier grades stay there. */
	readonly takenOver: (grading: Grading, of: string) => Grading;
}

/** What the reason of a rule may name. */
interface Fills {
	readonly source: string;
	readonly with: readonly string[];
}

type EvidenceRow = RowOf<'evidence'>;

/** The tables that grades follow from, as far as they are looked at. */
export type GraderRows = Pick<Rows, 'evidence' | 'party_evidence' | 'grade_rules' | 'gradings'> & {
	readonly figures: readonly Pick<RowOf<'figures'>, 'id' | 'speaker_id'>[];
	readonly statements: readonly Pick<RowOf<'statements'>, 'id' | 'source_id'>[];
	readonly sources: readonly Pick<RowOf<'sources'>, 'id' | 'title'>[];
	readonly figure_sources: readonly Pick<
		RowOf<'figure_sources'>,
		'figure_id' | 'source_id' | 'position' | 'role' | 'access'
	>[];
};

/** What stands between the words of a reason in its language. */
export interface ReasonJoints {
	/** Between labels that a reason names. */
	readonly parts: string;
	/** Between the reason and what was noted besides. */
	readonly sentences: string;
	/** Between what a reason is said of and the reason. */
	readonly colon: string;
}

const ENGLISH_JOINTS: ReasonJoints = { parts: '; ', sentences: ' ', colon: ': ' };

/** Reads the answers and the rules of a record. */
export function readGrader(rows: GraderRows, joints: ReasonJoints = ENGLISH_JOINTS): Grader {
	const evidence = new Map(rows.evidence.map((row) => [row.claim_id, row]));
	const partyEvidence = new Map(rows.party_evidence.map((row) => [row.party_id, row]));
	const sources = sourcesRead(rows);
	const unnamed = new Set(
		rows.party_evidence.filter(({ identity }) => identity === 'unnamed').map((row) => row.party_id)
	);
	const speakers = mapById(rows.figures, (row) => row.speaker_id);
	const earlierOf = readEarlier(rows);
	const rulesOf = (scale: Scale) => {
		const inUse = rows.grade_rules.flatMap((rule) =>
			rule.scale === scale && rule.position !== null ? [{ ...rule, position: rule.position }] : []
		);
		return readRules(inUse, QUESTIONS[scale]);
	};
	const ruleFor = {
		attribution: rulesOf('attribution'),
		reliability: rulesOf('reliability'),
		credibility: rulesOf('credibility')
	};
	const give = (
		scale: Scale,
		answers: Answers,
		{ answered_on, note }: { readonly answered_on: string; readonly note: string | null },
		fills: Fills,
		subject: string
	): Grading => {
		const rule = required(ruleFor[scale](answers), subject);
		const reason = filled(rule.reason ?? '', fills, joints);
		return {
			...pick(rule, ['scale', 'grade', 'position', 'rule', 'raised_by', 'lowered_by']),
			ruleId: rule.id,
			phrase: rule.phrase,
			reason: note === null ? reason : reason + joints.sentences + note,
			gradedOn: answered_on,
			earlier: earlierOf(subject, scale, rule)
		};
	};
	return {
		attribution(claimId) {
			const row = get(evidence, claimId);
			const fills = { source: sources.get(claimId) ?? '', with: [] };
			return give('attribution', { read: row.read }, row, fills, claimId);
		},
		credibility(figureId, corroboration) {
			const row = get(evidence, figureId);
			const answers = {
				read: row.read,
				speaker: unnamed.has(get(speakers, figureId)) ? 'unnamed' : 'named',
				method: required(row.method, figureId),
				texts: required(row.texts, figureId),
				own: agreementAnswer(corroboration.own),
				other: agreementAnswer(corroboration.other),
				series: corroboration.series === null ? 'none' : 'borne-out'
			};
			const fills = { source: sources.get(figureId) ?? '', with: namedIn(corroboration, answers) };
			const given = give('credibility', answers, { ...row, note: null }, fills, figureId);
			return overridden(given, row);
		},
		reliability(partyId) {
			const row = partyEvidence.get(partyId);
			if (!row) return null;
			const { identity, shows, track } = row;
			return give('reliability', { identity, shows, track }, row, { source: '', with: [] }, partyId);
		},
		takenOver: (grading, of) => ({ ...grading, reason: of + joints.colon + grading.reason, earlier: [] })
	};
}

/** A grade that departs from the rule gives its own reason; the rule stays to be seen. */
function overridden(given: Grading, { override_grade, override_reason }: EvidenceRow): Grading {
	if (override_grade === null || override_reason === null) return given;
	return { ...given, grade: override_grade, phrase: null, reason: override_reason };
}

/** What the reason names: what differs where something does, else what agrees, else the series. */
function namedIn(
	{ own, other, series }: Corroboration,
	answers: { own: string; other: string }
): readonly string[] {
	const differs = [...own.differs, ...other.differs];
	if (differs.length > 0) return differs;
	if (answers.other === 'agrees') return other.agrees;
	if (answers.own === 'agrees') return own.agrees;
	return series === null ? [] : [series];
}

function filled(reason: string, { source, with: labels }: Fills, { parts }: ReasonJoints): string {
	return reason.replace(/\{(source|with)\}/g, (_, name: string) =>
		name === 'source' ? source : [...new Set(labels)].join(parts)
	);
}

/** Nearest first: how much of a document was read, and through what. */
const READ_FIRST = ['read-in-full', 'read-in-part', 'read-on-copy'];

/**
 * The title of the document in which each claim was read: the one that was read most fully. One that has it too stands behind
 * those that it was taken from, and a table that only lists documents behind both.
 */
function sourcesRead(rows: GraderRows): ReadonlyMap<string, string> {
	const titles = mapById(rows.sources, (row) => row.title);
	const cited = groupBy(inOrder(rows.figure_sources), 'figure_id', (row) => row);
	const titleOf = (id: string): string => {
		const all = cited.of(id);
		const places = all.map((row) => ({ row, place: placeOf(row) }));
		const least = Math.min(...places.map(({ place }) => place));
		const row = places.find(({ place }) => place === least)?.row;
		return row ? get(titles, row.source_id) : '';
	};
	return new Map([
		...rows.figures.map(({ id }): [string, string] => [id, titleOf(id)]),
		...rows.statements.map((row): [string, string] => [row.id, get(titles, row.source_id)])
	]);
}

/** Where a document stands among those of its claim, the lowest first. */
function placeOf({ role, access }: GraderRows['figure_sources'][number]): number {
	const read = READ_FIRST.indexOf(access);
	if (read >= 0) return read + (role === 'also-in' ? READ_FIRST.length : 0);
	return 2 * READ_FIRST.length + (access === 'read-in-table' ? 0 : 1);
}

/** Grades that were given before, newest first, without one that the rule in force gave already. */
function readEarlier(
	rows: Pick<Rows, 'gradings' | 'grade_rules'>
): (
	subject: string,
	scale: Scale,
	rule: { readonly id: string; readonly grade: string }
) => readonly Grading[] {
	const rules = mapById(rows.grade_rules, (row) =>
		pick(row, ['position', 'phrase', 'rule', 'raised_by', 'lowered_by'])
	);
	const bySubject = groupBy(rows.gradings, 'subject_id', (row): Grading => ({
		...pick(row, ['scale', 'grade', 'rule_id', 'reason', 'graded_on']),
		...get(rules, row.rule_id),
		earlier: []
	}));
	return (subject, scale, { id, grade }) =>
		bySubject
			.of(subject)
			.filter((grading) => grading.scale === scale && !(grading.ruleId === id && grading.grade === grade))
			.sort((one, other) => (one.gradedOn < other.gradedOn ? 1 : -1));
}
