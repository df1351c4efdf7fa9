/** A grade with its question, reason and rule, as a page shows it. */
import type { Grading } from '#lib/domain/model.ts';
import { gradeWords } from './figure-words.ts';
import { dateWords } from './period-words.ts';
import { scaleQuestion, scaleWords } from './record-words.ts';

export interface PresentedGrading {
	readonly scale: string;
	readonly question: string;
	readonly words: string;
	/** The letter or digit of the Admiralty code; `null` for attribution, which has none. */
	readonly code: string | null;
	readonly reason: string;
	readonly rule: string;
	readonly gradedOn: string;
}

/** The texts of a grade in the language of the interface. */
export function presentGrading({ scale, grade, reason, rule, gradedOn }: Grading): PresentedGrading {
	return {
		scale: scaleWords(scale),
		question: scaleQuestion(scale),
		words: gradeWords(scale, grade),
		code: scale === 'attribution' ? null : grade,
		reason,
		rule,
		gradedOn: dateWords(gradedOn)
	};
}
