/**
 * How far a number can be trusted, in one plain phrase that its rules of grading and its speaker give: `cannot be checked: one
 * unnamed source`. The rules behind it, with their codes, are words for whoever asks.
 */
import { GRADES, isGraded } from '#lib/domain/record/grade.ts';
import type { Figure, GradeRule, Grading } from '#lib/domain/record/model.ts';
import { READ_ELSEWHERE, readElsewhere } from '#lib/domain/record/stated-inputs.ts';
import { m } from '#lib/paraglide/messages.js';
import { inParts } from '../languages/lists.ts';
import { written } from '../languages/written.ts';
import { codedGrade } from './filter-words.ts';
import { gradeWords } from './grade-words.ts';
import { scaleQuestion, scaleWords } from '../record-words.ts';

type Graded = Pick<Figure, 'grades'>;
/** A figure with the numbers that it is made from, where it is made from any. */
type Made = Graded & {
	readonly chain?: readonly unknown[];
	readonly computation?: { readonly inputs: readonly Graded[] } | null;
};

/** How far the number itself was checked, for a label beside a mark: `adds up, not checked from outside`. */
export function shortPhrase(figure: Made): string {
	return ofInputs(figure, phraseOf(figure.grades.credibility) + retoldUngraded(figure));
}

/** That a number was passed on, where no grade says how it was read; empty else. */
function retoldUngraded({ grades, chain = [] }: Made): string {
	return chain.length < 2 || isGraded('attribution', grades.attribution.grade)
		? ''
		: written().joints.parts + m.figure_hops({ count: String(chain.length - 1) });
}

/** The same with what is said of the speaker, and how it was read where that was not in the speaker's own text. */
export function gradePhrase(figure: Figure): string {
	const { grades, speaker } = figure;
	const { attribution, reliability, credibility } = grades;
	const said =
		speaker?.phrase ??
		(isUnjudged(reliability) && isGraded('reliability', reliability.grade) ? phraseOf(reliability) : null);
	const checked = phraseOf(credibility);
	const phrase = said === null ? checked : m.figure_phrase_speaker({ phrase: checked, speaker: said });
	const first = GRADES.attribution[0];
	// Where nothing could be read there is nothing to check: that is one thing, and is said once. So is what the tag says.
	const isSaid =
		attribution.grade === first ||
		(isUnjudged(attribution) && isUnjudged(credibility)) ||
		(attribution.grade === READ_ELSEWHERE && readElsewhere(figure).elsewhere > 0);
	const whole = isSaid ? phrase : m.figure_phrase_read({ phrase, read: phraseOf(attribution) });
	return ofInputs(figure, whole + retoldUngraded(figure));
}

/** A number that we computed has, on each scale, the grade of the weakest that it is made from: nobody published it. */
function ofInputs(figure: Made, phrase: string): string {
	switch (holdingOf(figure)) {
		case null:
			return phrase;
		case 'of-each':
			return m.figure_phrase_each({ phrase });
		case 'of-weakest':
			return m.figure_phrase_weakest({ phrase });
	}
}

/** Whether the grades of a computed number are those of each number that it is made from, or of the weakest; `null` where it is made from none. */
function holdingOf({ grades, computation }: Made): 'of-each' | 'of-weakest' | null {
	const inputs = computation?.inputs ?? [];
	if (inputs.length === 0) return null;
	const isAlike = inputs.every(
		(input) =>
			phraseOf(input.grades.credibility) === phraseOf(grades.credibility) &&
			phraseOf(input.grades.attribution) === phraseOf(grades.attribution)
	);
	return isAlike ? 'of-each' : 'of-weakest';
}

/** What can be said of a number and what cannot, in one sentence that takes no side. */
export function trustWords({ grades, speaker, computation }: Made & Pick<Figure, 'speaker'>): string {
	const { attribution, reliability, credibility } = grades;
	const say = computation ? m.figure_trust_computed : m.figure_trust;
	const ofSpeaker = isUnjudged(reliability) ? speaker?.phrase : null;
	// What two scales say in the same words, as where nothing is graded, is said once.
	const phrases = new Set([phraseOf(attribution), ofSpeaker ?? phraseOf(reliability), phraseOf(credibility)]);
	return say({ phrases: inParts([...phrases]) });
}

/**
 * The rules behind the phrase of a figure, as ids; a grade that departs from its rule stands behind the id: `rule=4`. Of a computed
 * number one of the keys of `madeOfWords` stands first.
 */
export function gradeRules(figure: Made): string {
	const { attribution, reliability, credibility } = figure.grades;
	const rules = [attribution, reliability, credibility].map(({ ruleId, phrase, grade }) =>
		phrase === null ? `${ruleId}=${grade}` : ruleId
	);
	return [holdingOf(figure) ?? [], ...rules].flat().join(' ');
}

/** What the rules of a computed number are rules of; `null` for a number that somebody stated. */
export function madeOfWords(rules: string): string | null {
	if (rules.startsWith('of-each ')) return m.grade_note_each();
	return rules.startsWith('of-weakest ') ? m.grade_note_weakest() : null;
}

/** A rule of grading as it is told where a reader asks for it. */
export interface GradeRuleWords {
	readonly question: string;
	readonly phrase: string;
	readonly rule: string;
	/** The scale with the grade in words, its code last. */
	readonly coded: string;
}

/** The words of a rule that is in use. */
export function gradeRuleWords({ scale, grade, phrase, rule }: GradeRule): GradeRuleWords {
	return {
		question: scaleQuestion(scale),
		phrase: phrase ?? gradeWords(scale, grade),
		rule,
		coded: m.grade_note_code({ scale: scaleWords(scale), grade: codedGrade(scale, grade) })
	};
}

function phraseOf({ scale, grade, phrase }: Grading): string {
	return phrase ?? gradeWords(scale, grade);
}

/** True for the last grade of each scale, unconfirmed or cannot be judged, and for none. */
function isUnjudged({ scale, grade }: Grading): boolean {
	return GRADES[scale].slice(-2).includes(grade);
}
