/** What can be said for each of several numbers and what cannot, in plain words: the site takes no side between them. */
import { GRADES } from '#lib/domain/record/grade.ts';
import { m } from '#lib/paraglide/messages.js';
import { inParts } from '../languages/lists.ts';
import type { PresentedFigure } from '../figure/presented-figure.ts';

/** The two best grades of credibility: somebody else counted the same and agrees. */
const BORNE_OUT: readonly string[] = GRADES.credibility.slice(0, 2);

/** Whether anybody else bears out any of the numbers, and what follows for a reader who wants to know which to trust. */
export function trustSentence(figures: readonly PresentedFigure[]): string {
	const borneOut = figures.filter(({ gradeMarks }) =>
		gradeMarks.split(' ').some((mark) => BORNE_OUT.includes(mark))
	);
	if (borneOut.length === 0) return figures.length === 2 ? m.compare_trust_neither() : m.compare_trust_none();
	if (borneOut.length === figures.length) return m.compare_trust_all();
	return m.compare_trust_some({ labels: inParts(borneOut.map(({ label }) => label)) });
}
