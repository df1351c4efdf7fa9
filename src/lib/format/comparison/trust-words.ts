/** What can be said for each of several numbers and what cannot, in plain words: the site takes no side between them. */
import { aspectsThat } from '#lib/domain/comparison/comparability.ts';
import type { ComparedPair, PairVerdict } from '#lib/domain/comparison/compare-pair.ts';
import { GRADES } from '#lib/domain/record/grade.ts';
import { m } from '#lib/paraglide/messages.js';
import { inParts, inSentences } from '../languages/lists.ts';
import type { PresentedFigure } from '../figure/presented-figure.ts';

const [NOT_GRADED] = GRADES.credibility.slice(-1);
/** The two best grades of credibility: somebody else counted the same and agrees. */
const BORNE_OUT: readonly string[] = GRADES.credibility.slice(0, 2);

/** What was found of two numbers: whether they count alike, that they are said to agree, or come near to it, or that they are versions of one statement. */
export type Said = PairVerdict | 'agree' | 'near' | 'versions';

/** Whether two numbers have to agree at all. */
const NEED_AGREE: Readonly<Record<Said, () => string>> = {
	agree: m.compare_trust_agree,
	near: m.compare_trust_near,
	versions: m.compare_trust_versions,
	like: m.compare_trust_like,
	series: m.compare_trust_period,
	period: m.compare_trust_period,
	definition: m.compare_trust_definition,
	unclear: m.compare_trust_unclear
};

/**
 * What is said of a pair. What a side does not state weighs more than a difference in time: with another day at an end, two
 * numbers might still have to agree.
 *
 * @param agrees true where the record answers that the two agree
 */
export function saidOf(compared: ComparedPair, agrees = false): Said {
	if (agrees) return compared.gap?.meets ? 'agree' : 'near';
	const isUnstated = aspectsThat(compared, 'not-stated').length > 0;
	return compared.verdict === 'period' && isUnstated ? 'unclear' : compared.verdict;
}

/**
 * Whether the numbers have to agree, and whether anybody else bears out any of them: what a reader who wants to know which to
 * trust can be told.
 *
 * @param said what was found of each of the others beside the first
 */
export function trustSentence(figures: readonly PresentedFigure[], said: readonly Said[]): string {
	const [only, ...more] = said;
	const isMixed = said.some((one) => one !== 'like');
	const needed =
		only !== undefined && more.length === 0 ? NEED_AGREE[only]() : isMixed ? m.compare_trust_not_all() : '';
	const isOne = only === 'agree' || only === 'near' || only === 'versions';
	return inSentences([needed, borneOutWords(figures, isOne)].filter((sentence) => sentence !== ''));
}

/**
 * Of numbers that agree with each other, or nearly do, it is not said that nothing else does; nor of one whose evidence nobody graded, since nobody
 * then looked for another count.
 */
function borneOutWords(figures: readonly PresentedFigure[], agree: boolean): string {
	const borneOut = figures.filter(({ gradeMarks }) =>
		gradeMarks.split(' ').some((mark) => BORNE_OUT.includes(mark))
	);
	const isJudged = !figures.some(({ gradeMarks }) =>
		gradeMarks.split(' ').some((mark) => mark === NOT_GRADED)
	);
	if (borneOut.length === 0 && (agree || !isJudged)) return '';
	if (borneOut.length === 0) return figures.length === 2 ? m.compare_trust_neither() : m.compare_trust_none();
	if (borneOut.length === figures.length) return m.compare_trust_all();
	const labels = inParts(borneOut.map(({ label }) => label));
	return isJudged ? m.compare_trust_some({ labels }) : m.compare_trust_these({ labels });
}
